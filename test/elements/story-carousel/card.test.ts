import { aTimeout, expect } from '@open-wc/testing';
import { addressOf, feedOf, storyOf } from '../../support/feeds.js';
import { carousel, find, findAll, has, hasPart, part, ready, until } from './support.js';

/** A portrait that can be had: one that can't would be gone by the time a test looks. */
const portrait = new URL('/data/portraits/katie-nguyen-320.jpg', location.href).href;

const image = (more: object = {}) => ({
  src: new URL('/data/portraits/katie-nguyen-320.jpg', location.href).href,
  width: 640,
  height: 800,
  alt: 'A portrait',
  ...more,
});

const one = (more: object) => ({ data: feedOf({ stories: [storyOf('a', more as never)] }) });

describe('a card', () => {
  it('A20: a portrait keeps its space, loads when near, and offers sizes', async () => {
    const source = { src: image().src, width: 320, type: 'image/jpeg' };
    const element = await carousel(one({ image: image({ sources: [source] }) }));
    const portrait = find<HTMLImageElement>(element, 'img');
    expect([portrait.loading, portrait.width > 0, portrait.getAttribute('height')]).to.deep.equal([
      'lazy',
      true,
      '800',
    ]);
    const offered = find<HTMLElement>(element, 'source') as unknown as HTMLSourceElement;
    expect(offered.srcset).to.match(/ 320w$/);
    expect(offered.sizes).to.equal('auto, 320px');
  });

  it('A20: without a portrait or with a broken one, initials stand in the same space', async () => {
    const src = new URL('/docs/partner-page.png', location.href).href;
    const wrong = image({ src, width: 900, height: 300 });
    const [without, broken] = [await carousel(one({})), await carousel(one({ image: wrong }))];
    const { height, width } = find(broken, '.portrait').getBoundingClientRect();
    expect(height / width).to.be.closeTo(1.25, 0.01);
    find(broken, 'img').dispatchEvent(new Event('error'));
    await broken.updateComplete;
    for (const element of [without, broken]) {
      await until(() => has(element, '.pattern'));
      expect(find(element, '.portrait').textContent.trim()).to.equal('PA');
      expect(find(element, '.portrait').getBoundingClientRect().height).to.equal(height);
    }
  });

  it('A25: feed text never becomes markup', async () => {
    const text = '<img src=x onerror=""><b>Bold</b>';
    const element = await carousel(
      one({ name: text, headline: text, quote: text, summary: text, role: text, body: [text] }),
    );
    await element.openStory('a');
    expect(findAll(element, 'b, img').length).to.equal(0);
    expect(part(element, 'headline').textContent).to.equal(text);
  });

  it('A25: a link out names the person, and only http and https lead anywhere', async () => {
    const element = await carousel(one({ url: 'https://a.example/s' }));
    const link = find<HTMLAnchorElement>(element, 'a[part="story-link"]');
    expect([link.href, link.textContent.replace(/\s+/g, ' ').trim()]).to.deep.equal([
      'https://a.example/s',
      'Read the story: Person a',
    ]);
    expect(has(await carousel(one({ url: 'tel:+44' })), 'a')).to.equal(false);
  });

  it('A31: headings take their level, and text its own language and direction', async () => {
    const element = await carousel({
      ...one({ headline: { ar: 'طفلة' }, name: { fr: 'Vera' } }),
      with: { heading: 'Stories', headingLevel: 4 },
    });
    expect(find(element, 'h4').textContent).to.equal('Stories');
    expect(find(element, 'h5').textContent).to.equal('Vera');
    expect(find(element, '.headline bdi').lang).to.equal('ar');
    expect(getComputedStyle(find(element, '.headline bdi')).direction).to.equal('rtl');
  });

  it('A42: from and to are names of countries, joined by the journey line', async () => {
    const element = await carousel({ ...one({ from: 'KE', to: 'DE' }), lang: 'fr' });
    await ready(element);
    expect(findAll(element, '.place').map((place) => place.textContent)).to.deep.equal([
      'Kenya',
      'Allemagne',
    ]);
    expect(has(await carousel(one({})), '.line')).to.equal(false);
  });

  it('A42: the journey line begins in an open dot and ends in a filled one, where either is known', async () => {
    const dots = async (ends: object) => {
      const line = find(await carousel(one(ends)), '.line');
      return ['::before', '::after'].flatMap((dot) => {
        const { content, marginLeft, backgroundColor } = getComputedStyle(line, dot);
        if (content === 'none') return [];
        return `${marginLeft === '0px' ? 'start' : 'end'} ${backgroundColor === 'rgba(0, 0, 0, 0)' ? 'open' : 'filled'}`;
      });
    };
    expect(await dots({ from: 'KE', to: 'DE' })).to.deep.equal(['start open', 'end filled']);
    expect(await dots({ from: 'KE' })).to.deep.equal(['start open']);
    expect(await dots({ to: 'DE' })).to.deep.equal(['end filled']);
  });

  it('A42: headlines side by side begin on one line, whoever has no journey to tell', async () => {
    const told = [storyOf('a', { from: 'KE' }), storyOf('b')];
    const element = await carousel({ data: feedOf({ stories: told }), width: 660 });
    const [first, second] = findAll(element, '.headline').map(
      (headline) => headline.getBoundingClientRect().top,
    );
    expect(second).to.equal(first);
  });

  it('A38: a lone story is told beside its portrait where there is room', async () => {
    const wide = await carousel({ count: 1, width: 960 });
    const [portrait, name] = [find(wide, '.portrait'), find(wide, '.name')].map((box) =>
      box.getBoundingClientRect(),
    );
    expect(name!.left).to.be.greaterThan(portrait!.right);
    expect(name!.top).to.be.closeTo(portrait!.top, 1);
    const narrow = await carousel({ count: 1 });
    const below = find(narrow, '.name').getBoundingClientRect();
    expect(below.top).to.be.greaterThan(find(narrow, '.portrait').getBoundingClientRect().bottom);
  });

  it('A43: under prefers-reduced-data too', async () => {
    const { matchMedia } = window;
    window.matchMedia = ((query: string) =>
      query === '(prefers-reduced-data: reduce)'
        ? { matches: true }
        : matchMedia.call(window, query)) as typeof matchMedia;
    const element = await carousel(one({ image: image({ src: portrait }) }));
    window.matchMedia = matchMedia;
    expect(has(element, 'img')).to.equal(false);
    await until(() => has(element, '.pattern'));
    expect(find(element, '.portrait').textContent.trim()).to.equal('PA');
  });

  it('A43: for a reader who saves data portraits wait to be asked for, without a shift', async () => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true },
      configurable: true,
    });
    const element = await carousel(one({ image: image({ src: portrait }) }));
    Reflect.deleteProperty(navigator, 'connection');
    expect(has(element, 'img')).to.equal(false);
    const { height } = find(element, '.portrait').getBoundingClientRect();
    part(element, 'show-portraits').click();
    await element.updateComplete;
    expect(find<HTMLImageElement>(element, 'img').src).to.equal(portrait);
    expect(find(element, '.portrait').getBoundingClientRect().height).to.equal(height);
    expect(hasPart(element, 'show-portraits')).to.equal(false);
    find(element, 'img').remove();
  });

  it('A27: on failure the fallback shows with a way to try again, and one error is told', async () => {
    const element = document.createElement('wmb-story-carousel');
    const errors: unknown[] = [];
    element.addEventListener('wmb-error', (event) => errors.push(event));
    Object.assign(element, { feed: addressOf('no feed'), loading: 'eager', lang: 'en' });
    const told = new Promise((resolve) => element.addEventListener('wmb-error', resolve));
    document.body.append(element);
    await told;
    await aTimeout(0);
    expect(errors.length).to.equal(1);
    expect(part(element, 'retry').textContent.trim()).to.equal('Try again');
    expect(has(element, '[part="fallback"] slot')).to.equal(true);
    element.remove();
  });

  it('holds a quote of 5,000 characters, no name at all, and directions mixed in one name', async () => {
    const element = await carousel({
      data: feedOf({
        stories: [
          storyOf('a', { quote: 'Word '.repeat(1000) }),
          storyOf('b', { name: '' }),
          storyOf('c', { name: 'Leïla ليلى (“ليلى”) \u202e!' }),
          storyOf('a'),
        ],
      }),
    });
    expect(findAll(element, '.card').length).to.equal(3);
    expect(find(element, '.quote').getBoundingClientRect().height).to.be.lessThan(300);
    expect(find(element, '.open').textContent).to.contain('Read full story');
    await expect(element).to.be.accessible();
  });

  it('A2: text can be selected, and nothing is dragged by default', async () => {
    const element = await carousel();
    expect(getComputedStyle(find(element, '.quote, .headline')).userSelect).not.to.equal('none');
    const row = find(element, '.scroller');
    row.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'mouse', clientX: 200 }));
    row.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', clientX: 100 }));
    expect(row.scrollLeft).to.equal(0);
  });

  it('A34: every box has a part', async () => {
    const all = {
      role: 'Cook',
      from: 'KE',
      quote: 'Words.',
      summary: 'In short.',
      body: ['Text.'],
    };
    const whole = { ...all, url: 'https://a.example/', image: image() };
    const told = [storyOf('a', whole), storyOf('b', { summary: 'In short.' })];
    const element = await carousel({ data: feedOf({ stories: told }), with: { autoplay: 5 } });
    await element.openStory('a');
    const parts =
      'base scroller slide card portrait picture name role journey headline quote summary open story-link controls picker picker-button previous next rotation dialog page title close article body share dialog-previous dialog-next';
    for (const name of parts.split(' ')) expect(hasPart(element, name), name).to.equal(true);
  });
});
