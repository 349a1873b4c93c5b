import assert from 'node:assert/strict';
import { it } from 'node:test';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render as renderTemplate } from '@lit-labs/ssr';
import { html } from 'lit';
import { register } from 'tsx/esm/api';

register();
await import('../../../src/define/statistics-counter.ts');
const { loadCatalogue } = await import('../../../src/locale/catalogues.ts');

const feed = {
  version: '1.0',
  language: 'en',
  statistics: [
    {
      id: 'a',
      label: 'international migrants',
      value: 232_000_000,
      year: 2013,
      source: { name: 'UN DESA', url: 'https://www.un.org/' },
    },
  ],
};

const qualified = {
  ...feed,
  statistics: [
    { ...feed.statistics[0], value: 592e9, style: 'currency', currency: 'USD', qualifier: 'over' },
    { ...feed.statistics[0], id: 'b', low: 214e6, high: 245e6 },
  ],
};

const render = (attributes) =>
  collectResult(
    renderTemplate(html`
      <wmb-statistics-counter
        lang=${attributes.lang}
        numbering-system=${attributes.numberingSystem ?? ''}
        .data=${attributes.data ?? feed}
      ></wmb-statistics-counter>
    `),
  );

const textOf = (markup) =>
  markup
    .replace(/<style>[^]*?<\/style>|<!--[^]*?-->|<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

it('what a server sends holds the final text, and no start value [B13, B26]', async () => {
  const markup = await render({ lang: 'en' });
  assert.match(textOf(markup), /232 million international migrants, 2013, source: UN DESA/);
  assert.doesNotMatch(markup, /data-now/);
});

it('a server with locale and numbering system writes the same digits as a browser [B13]', async () => {
  await loadCatalogue('fa');
  const markup = await render({
    lang: 'fa',
    numberingSystem: 'arab',
    data: { ...feed, language: 'fa' },
  });
  assert.match(textOf(markup), /٢٣٢ میلیون/);
});

it('a server renders qualifiers, money and intervals [B13, B39]', async () => {
  const markup = await render({ lang: 'en', data: qualified });
  assert.match(textOf(markup), /more than \$592 billion international migrants, 2013/);
  assert.match(textOf(markup), /between 214 and 245 million/);
  assert.match(markup, /<path class="mark" d="M138\.6\d+ 0v15"/);
});
