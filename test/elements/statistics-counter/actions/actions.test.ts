import { expect } from '@open-wc/testing';
import { asHtml, asText } from '../../../../src/elements/statistics-counter/actions/copy-figure.js';
import { counter, given, one, until } from '../figures.js';

describe('copying a figure', () => {
  it('copies number, label, year, source and page as text and as HTML [B34]', () => {
    const citation = {
      sentence: '232 million <migrants>, 2013, source: UN & DESA',
      sourceUrl: 'https://www.un.org/?a=1&b="2"',
      pageUrl: 'https://page.example/',
    };
    expect(asText(citation)).to.equal(
      `${citation.sentence}\n${citation.sourceUrl}\nhttps://page.example/`,
    );
    const parsed = new DOMParser().parseFromString(asHtml(citation), 'text/html').body;
    expect(parsed.textContent).to.contain(citation.sentence);
    const links = [...parsed.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([citation.sourceUrl, citation.pageUrl]);
  });

  it('announces that a figure was copied, or that the browser refused [B34]', async () => {
    const element = await counter([given()]);
    const written: unknown[] = [];
    let refuses = false;
    const write = (items: unknown) => {
      if (refuses) return Promise.reject(new Error('refused'));
      written.push(items);
      return Promise.resolve();
    };
    const clipboard = { write, writeText: write };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    try {
      one(element, '[part=copy]').click();
      await until(() => /Copied/.test(one(element, '.notice').textContent));
      expect(written).to.have.length(1);
      refuses = true;
      one(element, '[part=copy]').click();
      await until(() => /did not let/.test(one(element, '.notice').textContent));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});
