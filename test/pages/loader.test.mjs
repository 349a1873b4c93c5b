/** How elements arrive: the loader on host pages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines } from '../support/browser.mjs';
import { pageWith } from '../support/hosts.mjs';
import { started } from '../support/started.mjs';
import { shown, visit, withoutFavicon } from '../support/visit.mjs';

const isFeed = (url) => url.endsWith('feed.json');
const isChunk = (url) => /story-carousel-[\w-]{8}\.js/.test(url);
const twoFrames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const carousel = (feeds) =>
  `<wmb-story-carousel feed="${feeds}/feed.json"><a href="/stories">Moving stories</a></wmb-story-carousel>`;

for (const engine of engines) {
  describe(`the loader, in ${engine}`, () => {
    const on = started(engine);

    const open = async (body, { prepare, headers, ...options } = {}) => {
      on.hosts.show(pageWith(body, { feeds: on.hosts.feeds, ...options }), headers);
      return visit(on.browser, on.hosts.origin, { prepare });
    };

    it('asks for the feed, once, before the element’s code has arrived', async () => {
      const { requests, heard, page } = await open(carousel(on.hosts.feeds));
      await heard(1);
      const times = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
      );
      const feed = times.find(({ name }) => isFeed(name));
      const code = times.find(({ name }) => isChunk(name));
      assert.ok(feed.startTime < code.responseEnd, 'side by side');
      assert.equal(requests.filter(isFeed).length, 1);
      await page.close();
    });

    it('three script tags: one request, nothing said', async () => {
      const script = `<script async src="${on.hosts.feeds}/wmb/embed.js"></script>`;
      const visited = await open(carousel(on.hosts.feeds), { head: script + script });
      await visited.heard(1);
      assert.equal(visited.requests.filter(isFeed).length, 1);
      assert.deepEqual(withoutFavicon(visited.words), []);
      await visited.page.close();
    });

    it('renders an element added late by innerHTML', async () => {
      const { page, heard } = await open('<div id="later"></div>');
      await page.$eval('#later', (box, html) => (box.innerHTML = html), carousel(on.hosts.feeds));
      await heard(1);
      assert.equal((await shown(page, 'wmb-story-carousel')).fallback, false);
      await page.close();
    });

    it('asks for nothing while an element is more than two viewports away', async () => {
      const { page, requests, heard } = await open(
        `<div style="height: 5000px"></div>${carousel(on.hosts.feeds)}`,
      );
      await page.evaluate(twoFrames);
      assert.deepEqual(
        requests.filter((url) => isFeed(url) || isChunk(url)),
        [],
      );
      await page.evaluate(() => scrollTo(0, 4000));
      await heard(1);
      await page.close();
    });

    it('asks for nothing while an element is hidden, and shows it when it no longer is', async () => {
      const { page, requests, heard } = await open(
        `<div id="tab" style="display: none">${carousel(on.hosts.feeds)}</div>`,
      );
      await page.evaluate(twoFrames);
      assert.deepEqual(
        requests.filter((url) => isFeed(url) || isChunk(url)),
        [],
      );
      await page.$eval('#tab', (tab) => (tab.style.display = 'block'));
      await heard(1);
      await page.close();
    });

    it('a tampered chunk never runs: the fallback stays, one wmb-error', async () => {
      const tampered = {
        status: 200,
        headers: { 'access-control-allow-origin': '*' },
        contentType: 'text/javascript',
        body: 'document.title = "tampered"',
      };
      const prepare = async (tab) => {
        await tab.setRequestInterception(true);
        tab.on('request', (request) =>
          isChunk(request.url()) ? request.respond(tampered) : request.continue(),
        );
      };
      const { page, heard, seen } = await open(carousel(on.hosts.feeds), { prepare });
      const [event] = await heard(1);
      assert.equal(event.code, 'code-unavailable');
      assert.equal(await page.title(), 'A page');
      assert.equal((await shown(page, 'wmb-story-carousel')).fallback, true);
      assert.equal((await seen()).events.length, 1);
      await page.close();
    });

    it('works by import, where document.currentScript is null', async () => {
      const head = `<script type="module">import '${on.hosts.feeds}/wmb/embed.js';</script>`;
      const { page, heard } = await open(carousel(on.hosts.feeds), { loader: false, head });
      await heard(1);
      await page.close();
    });

    it('keeps to a strict Content Security Policy, styled', async () => {
      const { feeds } = on.hosts;
      const policy = `default-src 'none'; script-src ${feeds}; style-src 'self'; connect-src ${feeds}; img-src ${feeds}`;
      const headers = { 'content-security-policy': policy };
      const { page, heard, seen } = await open(carousel(feeds), { headers });
      await heard(1);
      assert.deepEqual(withoutFavicon((await seen()).violations), []);
      const padding = await page.$eval(
        'wmb-story-carousel',
        ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.widget')).paddingTop,
      );
      assert.equal(padding, '16px');
      await page.close();
    });
  });
}
