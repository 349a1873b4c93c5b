/** Bad input, on a host page over two origins: the fallback or the rest, one event, nothing thrown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines } from '../support/browser.mjs';
import { pageWith } from '../support/hosts.mjs';
import { started } from '../support/started.mjs';
import { shown, visit } from '../support/visit.mjs';

/** What one carousel is to do with each fault. */
const table = [
  { fault: 'html-with-status-200', type: 'wmb-error', code: 'feed-not-json' },
  { fault: 'truncated', type: 'wmb-error', code: 'feed-not-json' },
  { fault: 'unknown-major-version', type: 'wmb-error', code: 'feed-version' },
  { fault: 'latin1-encoded', type: 'wmb-error', code: 'feed-encoding' },
  { fault: 'not-an-object', type: 'wmb-error', code: 'feed-shape' },
  { fault: 'status-404', type: 'wmb-error', code: 'feed-status' },
  { fault: 'status-500', type: 'wmb-error', code: 'feed-status' },
  { fault: 'reset', type: 'wmb-error', code: 'feed-unreachable' },
  { fault: 'reset-mid-body', type: 'wmb-error', code: 'feed-unreachable' },
  { fault: 'redirect-loop', type: 'wmb-error', code: 'feed-unreachable' },
  { fault: 'too-large', type: 'wmb-error', code: 'feed-too-large' },
  { fault: 'status-503-once', type: 'wmb-load', count: 11, omitted: 0 },
  { fault: 'one-bad-item-of-ten', type: 'wmb-load', count: 9, omitted: 1 },
  { fault: 'markup-in-every-text-field', type: 'wmb-load', omitted: 0 },
  { fault: 'story-javascript-link', type: 'wmb-load', omitted: 0 },
  { fault: 'control-characters-and-surrogates', type: 'wmb-load', omitted: 0 },
  { fault: 'prototype-keys', type: 'wmb-load' },
];

for (const engine of engines) {
  describe(`a carousel whose feed is at fault, in ${engine}`, () => {
    const on = started(engine);

    const open = async (fault) => {
      const feed = `${on.hosts.feeds}/feed.json?fault=${fault}&key=${engine}`;
      const body = `<wmb-story-carousel feed="${feed}"><a href="/stories">Moving stories</a></wmb-story-carousel>`;
      on.hosts.show(pageWith(body, { feeds: on.hosts.feeds }));
      return visit(on.browser, on.hosts.origin);
    };

    for (const { fault, type, ...expected } of table) {
      it(`${fault}: ${type} ${expected.code ?? ''} [E26] [${engine}]`, async () => {
        const { page, heard, seen } = await open(fault);
        const [event] = await heard(1, 30_000);
        assert.equal(event.type, type);
        for (const [key, value] of Object.entries(expected)) assert.equal(event[key], value, key);
        const { fallback, text } = await shown(page, 'wmb-story-carousel');
        assert.equal(fallback, type === 'wmb-error', `shown: ${text}`);
        assert.ok(fallback || text.length > 0, 'no blank hole');
        const { events, errors } = await seen();
        assert.equal(events.length, 1, 'one event');
        assert.deepEqual(errors, [], 'nothing thrown');
        await page.close();
      });
    }

    it(`hang: the fallback stays from the first moment to the error [E26] [${engine}]`, async () => {
      const { page, heard } = await open('hang');
      assert.equal((await shown(page, 'wmb-story-carousel')).fallback, true);
      const [event] = await heard(1, 40_000);
      assert.equal(event.code, 'feed-timeout');
      assert.equal((await shown(page, 'wmb-story-carousel')).fallback, true);
      await page.close();
    });

    it('markup in any text stays text, and every link has an allowed scheme [E31]', async () => {
      const { page, heard } = await open('markup-in-every-text-field');
      await heard(1);
      const found = await page.$eval('wmb-story-carousel', ({ shadowRoot }) => ({
        strangers: shadowRoot.querySelectorAll('script, iframe, object, [onerror], [onclick]')
          .length,
        links: [...shadowRoot.querySelectorAll('a')].map(({ protocol }) => protocol),
        isReadable: shadowRoot.textContent.includes('<'),
      }));
      assert.equal(found.strangers, 0);
      assert.ok(found.links.every((scheme) => /^(https?|mailto|tel|webcal):$/.test(scheme)));
      assert.equal(found.isReadable, true);
      await page.close();
    });
  });
}
