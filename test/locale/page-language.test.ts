import { expect, fixture, html } from '@open-wc/testing';
import { watchPageLanguage } from '../../src/locale/language-watcher.js';
import { languageAround } from '../../src/locale/page-language.js';

const nested = async (): Promise<{ outer: HTMLElement; inner: HTMLElement }> => {
  const outer = await fixture<HTMLElement>(html`<div lang="ar"><p></p></div>`);
  const host = outer.querySelector('p')!;
  const middle = document.createElement('section');
  host.attachShadow({ mode: 'open' }).append(middle);
  const inner = document.createElement('i');
  middle.attachShadow({ mode: 'open' }).append(inner);
  return { outer, inner };
};

const own = document.documentElement.lang;
afterEach(() => {
  document.documentElement.lang = own;
  if (!own) document.documentElement.removeAttribute('lang');
});

describe('language around an element', () => {
  it('is its own', async () => {
    const element = await fixture(html`<p lang="fr"></p>`);
    expect(languageAround(element)).to.equal('fr');
  });

  it('is the nearest outwards', async () => {
    const element = await fixture(html`<div lang="ar"><p lang="fr"><i></i></p></div>`);
    expect(languageAround(element.querySelector('i')!)).to.equal('fr');
  });

  it('is found through shadow roots, also closed ones', async () => {
    const { inner } = await nested();
    expect(languageAround(inner)).to.equal('ar');
    const host = await fixture<HTMLElement>(html`<div lang="sw"></div>`);
    const child = document.createElement('i');
    host.attachShadow({ mode: 'closed' }).append(child);
    expect(languageAround(child)).to.equal('sw');
  });

  it('is the reader’s where none is declared, or an empty one is', async () => {
    document.documentElement.removeAttribute('lang');
    expect(languageAround(document.createElement('i'))).to.equal(navigator.language);
    const element = await fixture(html`<div lang="fr"><p lang=""></p></div>`);
    expect(languageAround(element.querySelector('p')!)).to.equal(navigator.language);
  });
});

describe('watching the language of the page', () => {
  const changed = (element: Element, act: () => void): Promise<void> =>
    new Promise((resolve) => {
      const stop = watchPageLanguage(element, () => {
        stop();
        resolve();
      });
      act();
    });

  it('hears of a change on the element, around it and on the page', async () => {
    const box = await fixture<HTMLElement>(html`<div><p></p></div>`);
    const element = box.querySelector('p')!;
    await changed(element, () => (element.lang = 'fr'));
    await changed(element, () => (box.lang = 'ar'));
    await changed(element, () => (document.documentElement.lang = 'sw'));
  });

  it('hears of a change in the shadow root that the element is in', async () => {
    const { inner } = await nested();
    await changed(inner, () => (inner.lang = 'fr'));
  });

  it('hears of a removed lang', async () => {
    const element = await fixture<HTMLElement>(html`<p lang="fr"></p>`);
    await changed(element, () => element.removeAttribute('lang'));
  });

  it('hears nothing once stopped, while another still does', async () => {
    const element = await fixture<HTMLElement>(html`<p></p>`);
    let heard = 0;
    watchPageLanguage(element, () => (heard += 1))();
    await changed(element, () => (element.lang = 'fr'));
    expect(heard).to.equal(0);
  });
});
