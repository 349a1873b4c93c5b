import { expect, fixture, html } from '@open-wc/testing';
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
