import { expect, fixture, html } from '@open-wc/testing';
import type { Picture } from '../../../src/model/contract.js';
import { customProperties } from '../../../src/widget/templates/custom-properties.js';
import { heading } from '../../../src/widget/templates/heading.js';
import { link } from '../../../src/widget/templates/link.js';
import { picture } from '../../../src/widget/templates/picture.js';
import { text, words } from '../../../src/widget/templates/text.js';

const textLanguages = { language: 'en-GB', feedLanguage: 'fr', messageLanguage: 'en' };

const drawn = (content: unknown) => fixture<HTMLElement>(html`<div>${content}</div>`);

describe('link', () => {
  it('has rel=noopener and sends no referrer beyond the origin [E33]', async () => {
    const anchor = (await drawn(link('https://a.example/', 'More'))).querySelector('a')!;
    expect(anchor.href).to.equal('https://a.example/');
    expect(anchor.textContent).to.equal('More');
    expect(anchor.rel).to.equal('noopener');
    expect(anchor.referrerPolicy).to.equal('no-referrer');
    expect(anchor.target).to.equal('');
  });

  it('has its part, and is nothing without an address', async () => {
    const box = await drawn(link('https://a.example/', 'More', 'story-link'));
    expect(box.querySelector('a')!.part.value).to.equal('story-link');
    expect((await drawn(link(undefined, 'More'))).textContent).to.equal('');
  });
});

describe('text', () => {
  it('is isolated', async () => {
    const box = await drawn(text('\u202eback to front', textLanguages));
    expect(getComputedStyle(box.querySelector('bdi')!).unicodeBidi).to.equal('isolate');
  });

  it('has a lang if it differs from the element’s', async () => {
    const langOf = async (source: Parameters<typeof text>[0], feedLanguage = 'fr') =>
      (await drawn(text(source, { ...textLanguages, feedLanguage })))
        .querySelector('bdi')!
        .getAttribute('lang');
    expect(await langOf({ en: 'Bread' })).to.equal(null);
    expect(await langOf({ fr: 'Pain' })).to.equal('fr');
    expect(await langOf('Pain')).to.equal('fr');
    expect(await langOf({})).to.equal('');
  });

  it('has an empty lang if its language is unknown', async () => {
    const unknown = { ...textLanguages, feedLanguage: undefined };
    const box = await drawn(text('Pan', unknown));
    expect(box.querySelector('bdi')!.getAttribute('lang')).to.equal('');
  });

  it('is nothing if it is undefined, and a plain string for attributes', async () => {
    expect((await drawn(text(undefined, textLanguages))).children).to.have.length(0);
    expect(words(undefined, textLanguages)).to.equal('');
    expect(words({ 'en-GB': 'Bread', fr: 'Pain' }, textLanguages)).to.equal('Bread');
  });

  it('is never parsed as markup [E31]', async () => {
    const markup = '<img src=x onerror="document.title=1">&amp;';
    const box = await drawn(text(markup, textLanguages));
    expect(box.textContent).to.equal(markup);
    expect(box.querySelector('img')).to.equal(null);
  });

  it('may contain NUL, lone surrogates and 100,000 characters [E31]', async () => {
    for (const odd of ['a\u0007b', '\ud800', 'a'.repeat(100_000)]) {
      expect((await drawn(text(odd, textLanguages))).textContent).to.have.length(odd.length);
    }
  });
});

describe('heading', () => {
  it('has its level, 6 at most', async () => {
    for (const level of [2, 3, 4, 5, 6, 7]) {
      const element = (await drawn(heading(level, 'Stories', 'heading'))).firstElementChild!;
      expect(element.localName).to.equal(`h${Math.min(level, 6)}`);
      expect(element.part.value).to.equal('heading');
      expect(element.textContent).to.equal('Stories');
    }
  });
});

describe('picture', () => {
  const src = new URL('../../../data/portraits/ian-goldin-320.jpg', import.meta.url).href;
  const least: Picture = { src, width: 640, height: 800 };
  const draw = async (more: Partial<Picture> = {}, onError = () => {}) =>
    drawn(picture({ ...least, ...more }, { textLanguages, sizes: '320px', onError }));

  it('has width, height and lazy loading, and may be decorative', async () => {
    const image = (await draw()).querySelector('img')!;
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      '640',
      '800',
    ]);
    expect(image.loading).to.equal('lazy');
    expect(image.decoding).to.equal('async');
    expect(image.getAttribute('alt')).to.equal('');
    expect(image.referrerPolicy).to.equal('no-referrer');
  });

  it('has its alt in the reader’s language', async () => {
    const box = await draw({ alt: { fr: 'Un portrait', en: 'A portrait' } });
    expect(box.querySelector('img')!.alt).to.equal('A portrait');
  });

  it('offers each type once, in the order of the feed, with its sizes', async () => {
    const box = await draw({
      sources: [
        { src: 'https://a.example/a,1.avif', width: 320, type: 'image/avif' },
        { src: 'https://a.example/a.webp', width: 320, type: 'image/webp' },
        { src: 'https://a.example/b.avif', width: 640, type: 'image/avif' },
        { src: 'https://a.example/c.jpg', width: 640 },
      ].map((source) => ({ ...source, src: source.src.replace('https://a.example/', `${src}#`) })),
    });
    const sources = [...box.querySelectorAll('source')];
    expect(sources.map((source) => source.getAttribute('type'))).to.deep.equal([
      'image/avif',
      'image/webp',
      null,
    ]);
    expect(sources[0]!.srcset).to.equal(`${src}#a%2C1.avif 320w, ${src}#b.avif 640w`);
    expect(sources[0]!.sizes).to.equal('320px');
  });

  it('is cropped around its focus, and around its middle without one', async () => {
    const focusOf = (box: Element) => box.querySelector('img')!.style.getPropertyValue('--focus');
    expect(focusOf(await draw({ focus: [0.25, 1] }))).to.equal('25% 100%');
    expect(focusOf(await draw())).to.equal('50% 50%');
  });

  it('calls back when it fails to load', async () => {
    let errors = 0;
    const box = await draw({}, () => (errors += 1));
    box.querySelector('img')!.dispatchEvent(new Event('error'));
    expect(errors).to.equal(1);
  });
});

describe('custom properties', () => {
  it('are set through the style object, and follow their values [E22]', async () => {
    const draw = (size: string) => html`<p ${customProperties({ '--size': size })}></p>`;
    const box = await drawn(draw('1px'));
    const paragraph = box.querySelector('p')!;
    expect(paragraph.style.getPropertyValue('--size')).to.equal('1px');
    const other = (await drawn(draw('2px'))).querySelector('p')!;
    expect(other.style.getPropertyValue('--size')).to.equal('2px');
  });
});
