/** What a server sent, taken over by a browser with Lit's own hydration. */
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { html } from 'lit';
import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { register } from 'tsx/esm/api';
import { browsing } from './page.mjs';

register();
await import('../../../src/define/statistics-counter.ts');

const source = { name: 'UN DESA', url: 'https://www.un.org/' };
const figure = { label: 'migrants', value: 232_000_000, year: 2013, source };
const plain = [
  { id: 'a', ...figure, series: [{ at: '1990', value: 154e6 }] },
  { id: 'b', ...figure, value: '16.40', note: 'A note.' },
];
const others = [
  { id: 'c', ...figure, qualifier: 'about', low: 214e6, high: 245e6 },
  { id: 'd', ...figure, value: null, low: 214e6, high: 245e6 },
  { id: 'e', ...figure, value: 592e9, style: 'currency', currency: 'USD' },
  { id: 'f', ...figure, value: null },
  { id: 'g', ...figure, display: 'two in three', rate: 5 },
];

/** Hydration has to be there before Lit is, so all of it stands in one file. */
const script = `
  import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
  import './src/define/statistics-counter.ts';
  const element = document.querySelector('wmb-statistics-counter');
  const statements = () =>
    [...element.shadowRoot.querySelectorAll('.statement')].map(({ textContent }) => textContent);
  const parts = '.item, .figure, .label, .band, .mark, .interval, .provenance, .more';
  window.places = () =>
    [...element.shadowRoot.querySelectorAll(parts)].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [part.getAttribute('class'), x, y, width, height].join(' ');
    });
  window.servedPlaces = window.places();
  window.served = statements();
  window.digits = element.shadowRoot.querySelector('.digits');
  window.statements = statements;
  window.texts = new Set([window.served.join('|')]);
  new MutationObserver(() => window.texts.add(statements().join('|'))).observe(element.shadowRoot, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  element.data = JSON.parse(document.querySelector('#feed').textContent);
`;

const feedOf = (statistics, language) => ({ version: '1.0', language, statistics });

const hydrating = async (statistics, lang, system) => {
  const feed = feedOf(statistics, lang);
  const markup = await collectResult(
    render(html`
      <wmb-statistics-counter
        lang=${lang}
        numbering-system=${system}
        duration="0"
        .data=${feed}
      ></wmb-statistics-counter>
    `),
  );
  const browser = await browsing(feed, { script, splitting: false });
  after(() => browser.close());
  const page = await browser.open(
    `<script>window.faults = [];
    for (const type of ['error', 'unhandledrejection'])
      addEventListener(type, ({ message, reason }) => faults.push(String(message ?? reason)));
    </script>${markup}<script type="application/json" id="feed">${JSON.stringify(feed)}</script>`,
  );
  // What comes later, or what went wrong: the fallback, or a fault of the page.
  await page.waitForFunction(() => {
    const element = document.querySelector('wmb-statistics-counter');
    const isLost = window.faults.length > 0 || element.matches(':state(error)');
    return isLost || element.shadowRoot.querySelector('[part=copy]');
  });
  assert.deepEqual(await page.evaluate('faults'), []);
  assert.equal(await page.evaluate("document.querySelector(':state(error)')"), null);
  return page;
};

const drawn = (page) =>
  page.evaluate(() => ({
    served: window.served,
    texts: [...window.texts],
    now: window.statements(),
    isKept: window.digits.isConnected,
    lists: document.querySelector('wmb-statistics-counter').shadowRoot.querySelectorAll('.figures')
      .length,
  }));

it('hydration keeps text and nodes of plain figures [B13]', async () => {
  const page = await hydrating(plain, 'en', 'latn');
  const { served, texts, now, isKept, lists } = await drawn(page);
  assert.match(served[0], /^232 million migrants/);
  assert.deepEqual(now, served);
  assert.equal(texts.length, 1, texts.join('\n'));
  assert.equal(lists, 1);
  assert.ok(isKept);
});

it('hydration keeps the text of figures with qualifiers, ranges, money and no data [B13]', async () => {
  const page = await hydrating([...plain, ...others.slice(0, 4)], 'ckb', 'arabext');
  const { served, texts, now, lists } = await drawn(page);
  assert.match(served.join(), /۲۳۲/);
  assert.deepEqual(now, served);
  assert.equal(texts.length, 1, texts.join('\n'));
  assert.equal(lists, 1);
});

it('hydration moves nothing that the server rendered [B5, B13]', async () => {
  const page = await hydrating([...plain, ...others], 'en', 'latn');
  const [served, now] = await page.evaluate(() => [window.servedPlaces, window.places()]);
  assert.ok(
    served.some((place) => place.startsWith('mark ')),
    served.join('\n'),
  );
  assert.deepEqual(now, served);
});
