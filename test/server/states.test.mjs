/** What a server draws where there is nothing to show: it throws nothing, and leaves room for the page's own words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementTags, renderElement } from '../../dist/npm/server/render-element.js';

const feed = (sections) => ({ version: '1.0', language: 'en', ...sections });
const nothing = { stories: [], statistics: [], events: [], organisations: [] };

describe('an element on a server', () => {
  for (const tag of elementTags) {
    it(`${tag} without items offers the slot of an empty element`, async () => {
      const html = await renderElement(tag, { data: feed(nothing) });
      assert.match(html, /<slot name="empty">.*<p>/s);
    });

    for (const [name, data] of [
      ['no feed', 'a text'],
      ['a feed of another version', { ...feed(nothing), version: '9.0' }],
      ['no data', undefined],
    ]) {
      it(`${tag} of ${name} throws nothing, and shows the fallback`, async () => {
        const html = await renderElement(tag, { data, content: '<a href="/">Stories</a>' });
        assert.match(html, /<slot[ >][^]*<a href="\/">Stories<\/a>/);
      });
    }
  }

  it('whose consent ends carries the date, for whoever takes it over', async () => {
    const story = { id: 'a', name: 'Amina', headline: 'H', consentUntil: '2030-05-01' };
    const html = await renderElement('wmb-story-carousel', {
      data: feed({ stories: [story] }),
      now: new Date('2030-05-01T12:00Z'),
    });
    assert.match(html, /data-until="2030-05-01"/);
  });
});
