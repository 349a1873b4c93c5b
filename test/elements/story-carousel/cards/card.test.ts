import { aTimeout, expect } from '@open-wc/testing';
import { addressOf, feedOf, storyOf } from '../../../support/feeds.js';
import {
  carousel,
  find,
  findAll,
  has,
  hasPart,
  isFocused,
  part,
  ready,
  until,
} from '../support.js';

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
  it('renders a portrait with its dimensions, lazy loading and a choice of sizes [A20]', async () => {
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

  it('shows initials in the same space when a portrait is missing or fails to load [A20]', async () => {
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

  it('renders text of the feed as text, never as markup [A25]', async () => {
    const text = '<img src=x onerror=""><b>Bold</b>';
    const element = await carousel(
      one({ name: text, headline: text, quote: text, summary: text, role: text, body: [text] }),
    );
    await element.openStory('a');
    expect(findAll(element, 'b, img').length).to.equal(0);
    expect(part(element, 'headline').textContent).to.equal(text);
  });

  it('names the person in the link to the story’s page, which is http or https only [A25]', async () => {
    const element = await carousel(one({ url: 'https://a.example/s' }));
    const link = find<HTMLAnchorElement>(element, 'a[part="story-link"]');
    expect([link.href, link.textContent.replace(/\s+/g, ' ').trim()]).to.deep.equal([
      'https://a.example/s',
      'Read the story: Person a',
    ]);
    expect(has(await carousel(one({ url: 'tel:+44' })), 'a')).to.equal(false);
  });

  it('gives headings their level, and each text its own language and direction [A31]', async () => {
    const element = await carousel({
      ...one({ headline: { ar: 'طفلة' }, name: { fr: 'Vera' } }),
      with: { heading: 'Stories', headingLevel: 4 },
    });
    expect(find(element, 'h4').textContent).to.equal('Stories');
    expect(find(element, 'h5').textContent).to.equal('Vera');
    expect(find(element, '.headline bdi').lang).to.equal('ar');
    expect(getComputedStyle(find(element, '.headline bdi')).direction).to.equal('rtl');
  });

  it('shows from and to as names of countries, joined by the journey line [A42]', async () => {
    const element = await carousel({ ...one({ from: 'KE', to: 'DE' }), lang: 'fr' });
    await ready(element);
    expect(findAll(element, '.place').map((place) => place.textContent)).to.deep.equal([
      'Kenya',
      'Allemagne',
    ]);
    expect(has(await carousel(one({})), '.line')).to.equal(false);
  });

  it('starts the journey line with an open dot and ends it with a filled one, each only when its country is known [A42]', async () => {
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

  it('aligns headlines side by side, also when one story has no journey [A42]', async () => {
    const told = [storyOf('a', { from: 'KE' }), storyOf('b')];
    const element = await carousel({ data: feedOf({ stories: told }), width: 660 });
    const [first, second] = findAll(element, '.headline').map(
      (headline) => headline.getBoundingClientRect().top,
    );
    expect(second).to.equal(first);
  });

  it('puts the text of a single story beside its portrait when the element is wide [A38]', async () => {
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

  it('does not load portraits under prefers-reduced-data [A43]', async () => {
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

  it('loads portraits at the press of a button under Save-Data, without a layout shift [A43]', async () => {
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

  it('shows the fallback and a retry button when the feed fails, and fires one error event [A27]', async () => {
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

  it('holds a quote of 5,000 characters, an empty name, a name of mixed directions and an id that occurs twice', async () => {
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

  it('lets text be selected, and is not draggable by default [A2]', async () => {
    const element = await carousel();
    expect(getComputedStyle(find(element, '.quote, .headline')).userSelect).not.to.equal('none');
    const row = find(element, '.scroller');
    row.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'mouse', clientX: 200 }));
    row.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', clientX: 100 }));
    expect(row.scrollLeft).to.equal(0);
  });

  for (const target of ['.portrait', '.name']) {
    it(`opens the story by a click on its ${target}, and returns focus to its button [A23]`, async () => {
      const element = await carousel(one({ body: ['Text.'] }));
      find(element, target).click();
      await until(() => has(element, 'dialog[open]'));
      part(element, 'close').click();
      await until(() => !has(element, 'dialog[open]'));
      expect(isFocused(element, find(element, '.open'))).to.equal(true);
    });
  }

  it('follows the link of a story without more text by a click on its portrait [A25]', async () => {
    const element = await carousel(one({ url: 'https://a.example/s' }));
    const followed: string[] = [];
    element.shadowRoot!.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) followed.push(event.target.href);
      event.preventDefault();
    });
    find(element, '.portrait').click();
    expect(followed).to.deep.equal(['https://a.example/s']);
    const without = await carousel(one({}));
    find(without, '.portrait').click();
    expect(has(without, 'dialog')).to.equal(false);
    expect(getComputedStyle(find(without, '.portrait')).cursor).to.equal('auto');
  });

  it('puts the quotation marks of its language around a quote that has none', async () => {
    const marksOf = async (quote: unknown) => {
      const element = await carousel(one({ quote }));
      const { content } = getComputedStyle(find(element, '.quote bdi'), '::before');
      return content;
    };
    expect(await marksOf('I packed.')).to.equal('open-quote');
    expect(await marksOf('“I packed.”')).to.equal('none');
    expect(await marksOf('« J’ai fait mes valises. »')).to.equal('none');
    expect(await marksOf('„Ich packte.“')).to.equal('none');
  });

  it('gives every box a part [A34]', async () => {
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
