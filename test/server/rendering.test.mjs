/** Each class renders to a string in Node, from the files that bundled sites import. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const data = JSON.parse(readFileSync('data/feed.json', 'utf8'));

/** What a reader sees: without tags, comments and styles. */
const words = (markup) =>
  markup.replaceAll(/<style>.*?<\/style>|<!--.*?-->|<[^>]+>/gs, ' ').replaceAll(/\s+/g, ' ');

describe('rendering on a server', () => {
  it('importing the classes touches no DOM and registers nothing', async () => {
    const before = customElements.get('wmb-story-carousel');
    await import('../../dist/npm/index.js');
    assert.equal(before, undefined);
    assert.equal(customElements.get('wmb-story-carousel'), undefined);
    assert.equal(typeof globalThis.document, 'undefined');
  });

  const templates = {
    'story carousel': [
      () => html`<wmb-story-carousel lang="en" .data=${data}></wmb-story-carousel>`,
      /Adrienne Clarkson/,
    ],
    'statistics counter': [
      () => html`<wmb-statistics-counter lang="en" .data=${data}></wmb-statistics-counter>`,
      /232\s*million.*international migrants/,
    ],
    'event list': [
      () => html`<wmb-event-list lang="en" period="all" .data=${data}></wmb-event-list>`,
      /International Migrants Day/,
    ],
    'organisation finder': [
      () => html`<wmb-organisation-finder lang="en" .data=${data}></wmb-organisation-finder>`,
      /International Organization for Migration/,
    ],
  };

  for (const [name, [template, expected]] of Object.entries(templates)) {
    it(`the ${name} has the content of the feed in its shadow root, styled`, async () => {
      await import('what-migrants-bring/all.js');
      const markup = await collectResult(render(template()));
      assert.match(markup, /<template shadowroot="open" shadowrootmode="open">/);
      assert.match(markup, /<style>.*--_surface/s);
      assert.match(words(markup), expected);
    });
  }
});
