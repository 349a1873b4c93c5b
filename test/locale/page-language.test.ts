import { expect, fixture, html } from '@open-wc/testing';
import { languagesAround } from '../../src/locale/page-language.js';

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

describe('the language of an element', () => {
  it('is its own lang', async () => {
    const element = await fixture(html`<p lang="fr"></p>`);
    expect(languagesAround(element)[0]).to.equal('fr');
  });

  it('is the nearest lang around it', async () => {
    const element = await fixture(html`<div lang="ar"><p lang="fr"><i></i></p></div>`);
    expect(languagesAround(element.querySelector('i')!)[0]).to.equal('fr');
  });

  it('is found across shadow roots, also closed ones', async () => {
    const { inner } = await nested();
    expect(languagesAround(inner)[0]).to.equal('ar');
    const host = await fixture<HTMLElement>(html`<div lang="sw"></div>`);
    const child = document.createElement('i');
    host.attachShadow({ mode: 'closed' }).append(child);
    expect(languagesAround(child)[0]).to.equal('sw');
  });

  it('is the reader’s if no lang is set, or an empty one', async () => {
    document.documentElement.removeAttribute('lang');
    expect(languagesAround(document.createElement('i'))).to.deep.equal(navigator.languages);
    const element = await fixture(html`<div lang="fr"><p lang=""></p></div>`);
    expect(languagesAround(element.querySelector('p')!)).to.deep.equal(navigator.languages);
  });

  it('is followed by the languages of the browser', async () => {
    const element = await fixture(html`<p lang="ti"></p>`);
    expect(languagesAround(element)).to.deep.equal(['ti', ...navigator.languages]);
  });
});
