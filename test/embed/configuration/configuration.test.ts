import { expect } from '@open-wc/testing';
import { readChoice, writeChoice } from '../../../src/embed/configuration/configuration.js';
import { isTokenValue } from '../../../src/embed/configuration/token-value.js';
import { type Offer, wordsOf } from '../../../src/embed/configuration/offer.js';

const attribute = (name: string) => ({
  name,
  type: 'string',
  default: undefined,
  description: '',
  shared: true,
});
const offer: Offer = {
  version: '0.1.0',
  languages: ['en'],
  elements: [
    {
      tag: 'wmb-event-list',
      className: 'EventList',
      summary: '',
      attributes: ['feed', 'heading', 'lang'].map(attribute),
      tokens: [{ name: '--wmb-color-accent', default: undefined, description: '' }],
      events: [],
    },
  ],
};
const read = (query: string) => readChoice(new URLSearchParams(query), offer);

describe('a choice in an address', () => {
  it('is read back as it was written', () => {
    const choice = {
      tag: 'wmb-event-list',
      attributes: { feed: 'https://a.example/feed.json?a=1&b=2', heading: 'Événements & “more”' },
      tokens: { '--wmb-color-accent': 'light-dark(#123456, rgb(1 2 3))' },
      fallback: { address: 'https://a.example/', text: 'Events' },
    };
    expect(readChoice(writeChoice(choice), offer)).to.deep.equal({ choice, faults: [] });
  });

  it('is none without an element of ours', () => {
    for (const tag of ['', 'iframe', 'wmb-other', '__proto__', 'constructor']) {
      const { choice, faults } = read(`element=${tag}`);
      expect(choice).to.equal(undefined);
      expect(faults).to.deep.equal([{ parameter: 'element', value: tag }]);
    }
  });

  it('leaves out and tells what is not documented', () => {
    const names = ['onclick', 'style', 'id', '__proto__', 'constructor', '--other', 'text'];
    const query = names.map((name) => `${name}=1`).join('&');
    const { choice, faults } = read(`element=wmb-event-list&${query}`);
    expect(choice).to.deep.equal({
      tag: 'wmb-event-list',
      attributes: {},
      tokens: {},
      fallback: { address: '', text: '' },
    });
    expect(faults.map(({ parameter }) => parameter)).to.deep.equal(names);
  });

  it('takes addresses of http and https alone', () => {
    for (const scheme of ['javascript', 'data', 'blob', 'file', 'ftp']) {
      const { faults } = read(
        `element=wmb-event-list&feed=${scheme}:a&fallback-address=${scheme}:a`,
      );
      expect(faults).to.have.length(2);
    }
  });
});

describe('a value for a token', () => {
  const fit = (token: string, value: string) => isTokenValue(`--wmb-${token}`, value);

  it('is a colour, typefaces or a length', () => {
    expect(fit('color-text', 'oklch(0.5 0.1 40)')).to.equal(true);
    expect(fit('font-family', '"Source Serif 4", Georgia, serif')).to.equal(true);
    expect(fit('radius', '4px')).to.equal(true);
    expect(fit('color-text', '4px')).to.equal(false);
    expect(fit('radius', 'red')).to.equal(false);
  });

  it('never asks another host, and never ends the declaration', () => {
    for (const value of [
      'url(https://elsewhere.example/)',
      'image-set("https://elsewhere.example/" 1x)',
      'var(--a, url(https://elsewhere.example/))',
      'var(--a, u\\72l(https://elsewhere.example/))',
      'red; color: blue',
      'red } * { color: blue',
      'var(--a,</style><script>globalThis.PWNED=1</script>)',
      'var(--a',
      'var(--a, "b)',
      'red/*',
      'var(--a, src("https://elsewhere.example/"))',
    ]) {
      for (const token of ['color-surface', 'font-family', 'radius']) {
        expect(fit(token, value), value).to.equal(false);
      }
    }
  });
});

describe('the words of a type', () => {
  it('are those of a union, and none of any other type', () => {
    expect(wordsOf("'grid' | 'row'")).to.deep.equal(['grid', 'row']);
    expect(wordsOf('string | undefined')).to.equal(undefined);
  });
});
