import assert from 'node:assert/strict';
import { it } from 'node:test';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render as renderTemplate } from '@lit-labs/ssr';
import { html } from 'lit';
import { register } from 'tsx/esm/api';

register();
await import('../../../src/define/statistics-counter.ts');

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

const render = (attributes) =>
  collectResult(
    renderTemplate(html`
      <wmb-statistics-counter
        lang=${attributes.lang}
        numbering-system=${attributes.numberingSystem ?? ''}
        .data=${feed}
      ></wmb-statistics-counter>
    `),
  );

const textOf = (markup) =>
  markup
    .replace(/<style>[^]*?<\/style>|<!--[^]*?-->|<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

it('B13, B26: what a server sends holds the final text, and no start value', async () => {
  const markup = await render({ lang: 'en' });
  assert.match(textOf(markup), /232 million international migrants, 2013, source: UN DESA/);
  assert.doesNotMatch(markup, /data-now/);
});

it('B13: with locale and numbering system set, a server writes the digits that a browser does', async () => {
  const markup = await render({ lang: 'fa', numberingSystem: 'arab' });
  assert.match(textOf(markup), /٢٣٢ میلیون/);
});
