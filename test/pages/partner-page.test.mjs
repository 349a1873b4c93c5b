/** The partner's page of `npm start`, over its two origins. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { feedHost, pageHost } from '../../scripts/serve/hosts.mjs';
import { engines, launch } from '../support/browser.mjs';
import { visit, withoutFavicon } from '../support/visit.mjs';

const tags = [
  'wmb-event-list',
  'wmb-organisation-finder',
  'wmb-statistics-counter',
  'wmb-story-carousel',
];

for (const engine of engines) {
  describe(`a partner's page, in ${engine}`, () => {
    let feeds;
    let host;
    let browser;
    let visited;
    before(async () => {
      feeds = await feedHost(0);
      host = await pageHost(0, { feeds: feeds.origin });
      browser = await launch(engine);
      // High enough for all four elements to be near.
      visited = await visit(browser, `${host.origin}/`, { width: 1280, height: 3000 });
      await visited.heard(4);
    });
    after(async () => {
      await browser.close();
      await feeds.close();
      await host.close();
    });

    it('shows all four elements with the content of the feed', async () => {
      const { events } = await visited.seen();
      assert.deepEqual(
        events.map(({ type }) => type),
        Array(4).fill('wmb-load'),
      );
      assert.deepEqual(events.map(({ tag }) => tag).sort(), tags);
      assert.ok(events.every(({ count }) => count > 0));
      assert.deepEqual(
        events.flatMap(({ issues }) => issues),
        [],
      );
    });

    it('makes one request for the feed [E27]', () => {
      assert.equal(visited.requests.filter((url) => url.includes('feed.json')).length, 1);
    });

    it('makes requests only to its own host and that of files and feed [E34]', () => {
      const known = [host.origin, feeds.origin];
      const strangers = visited.requests.filter((url) => !known.includes(new URL(url).origin));
      assert.deepEqual(
        strangers.filter((url) => !url.startsWith('data:')),
        [],
      );
    });

    it('logs nothing and throws nothing', async () => {
      assert.deepEqual(withoutFavicon(visited.words), []);
      assert.deepEqual((await visited.seen()).errors, []);
    });

    it('stores nothing, and has no global of ours on window [E17, E34]', async () => {
      const left = await visited.page.evaluate(() => ({
        storage: localStorage.length + sessionStorage.length,
        cookie: document.cookie,
        names: Object.keys(window).filter((name) => /wmb|migrant/i.test(name)),
      }));
      assert.deepEqual(left, { storage: 0, cookie: '', names: [] });
    });

    it('keeps focus and scroll position [E17]', async () => {
      const state = await visited.page.evaluate(() => ({
        focus: document.activeElement.localName,
        scroll: [scrollX, scrollY],
      }));
      assert.deepEqual(state, { focus: 'body', scroll: [0, 0] });
    });
  });
}
