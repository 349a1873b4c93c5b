/** Line 35 of the embedding’s acceptance: the frame page, on another origin than the page around it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { engines } from '../../support/browser.mjs';
import { started } from '../../support/started.mjs';
import { visit, withoutFavicon } from '../../support/visit.mjs';

const pageOf = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** The height that a page gives a frame before it has spoken. */
const given = 150;

for (const engine of engines) {
  describe(`a frame, in ${engine}`, () => {
    const on = started(engine);

    const addressOf = (query) =>
      `${on.hosts.feeds}/wmb/frame.html?${new URLSearchParams({
        element: 'wmb-statistics-counter',
        feed: `${on.hosts.feeds}/feed.json`,
        ...query,
      })}`;

    const frameOf = (query = {}, attributes = '') =>
      `<iframe data-wmb title="Figures" height="${given}" ${attributes} src="${addressOf(query).replaceAll('&', '&amp;')}"></iframe>`;

    const script = () => `<script async src="${on.hosts.feeds}/wmb/frames.js"></script>`;

    const open = async (body, head = script()) => {
      on.hosts.show(pageOf(body, head));
      return visit(on.browser, on.hosts.origin);
    };

    const heightOf = (page) => page.$eval('iframe', (frame) => frame.clientHeight);

    const untilSized = (page) =>
      page.waitForFunction(
        (least) => document.querySelector('iframe').clientHeight > least,
        { timeout: 15_000 },
        given + 100,
      );

    /** What is within the frame, as the frame's own document has it. */
    const within = async (page) => {
      const handle = await page.waitForSelector('iframe');
      return handle.contentFrame();
    };

    const untilShown = (frame) =>
      frame.waitForFunction(
        () =>
          document.querySelector('main > *')?.shadowRoot?.querySelector('.figures, [part~=item]'),
        { timeout: 15_000 },
      );

    /** Lets whatever was posted arrive: both sides answer a message of ours after it. */
    const settled = (frame) =>
      frame.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );

    it(`is as high as its content, on a page of another origin [E35] [${engine}]`, async () => {
      const { page, words } = await open(frameOf());
      await untilSized(page);
      const frame = await within(page);
      await untilShown(frame);
      await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 400, {
        timeout: 15_000,
      });
      const content = await frame.$eval('main', (main) => main.getBoundingClientRect().height);
      assert.equal(await heightOf(page), Math.ceil(content));
      assert.deepEqual(withoutFavicon(words), []);
      await page.close();
    });

    it(`keeps the height that it was given until there is more to see [E35] [${engine}]`, async () => {
      const watch = `<script>
        window.heights = [];
        new MutationObserver(([{ target }]) => window.heights.push(parseInt(target.style.height)))
          .observe(document, { subtree: true, attributeFilter: ['style'] });
      </script>`;
      const query = { 'fallback-address': 'https://campaign.example/' };
      const { page } = await open(frameOf(query), watch + script());
      await untilSized(page);
      const [first] = await page.evaluate(() => window.heights);
      assert.ok(first > given, `${first}`);
      await page.close();
    });

    it(`grows with its content [E35] [${engine}]`, async () => {
      const { page } = await open(frameOf());
      await untilSized(page);
      const before = await heightOf(page);
      const frame = await within(page);
      await frame.$eval('main > *', ({ style }) => (style.paddingBlockEnd = '200px'));
      const grown = page.waitForFunction(
        (least) => document.querySelector('iframe').clientHeight >= least,
        { timeout: 5000 },
        before + 150,
      );
      await grown.catch(() => {});
      assert.ok((await heightOf(page)) >= before + 150, `${before}, ${await heightOf(page)}`);
      await page.close();
    });

    it(`is right when it was hidden at first [E35] [${engine}]`, async () => {
      const { page } = await open(`<div id="tab" style="display: none">${frameOf()}</div>`);
      assert.equal(await page.$eval('iframe', (frame) => frame.style.height), '');
      await page.$eval('#tab', (tab) => (tab.style.display = 'block'));
      await untilSized(page);
      await page.close();
    });

    it(`works with sandbox="allow-scripts" [E35] [${engine}]`, async () => {
      const { page } = await open(frameOf({}, 'sandbox="allow-scripts"'));
      await untilSized(page);
      await page.close();
    });

    it(`the listener in the documentation serves in place of the script [E35] [${engine}]`, async () => {
      const blocks = readFileSync('docs/embedding.md', 'utf8').split('```');
      const code = blocks.find((block) => block.includes('data.height')).replace(/^js/, '');
      const { page } = await open(
        `${frameOf({}, 'sandbox="allow-scripts"')}<script>${code}</script>`,
        '',
      );
      await untilSized(page);
      await page.close();
    });

    it(`sizes a frame that comes later [E35] [${engine}]`, async () => {
      const { page } = await open('<div id="later"></div>');
      await page.$eval('#later', (box, html) => (box.innerHTML = html), frameOf());
      await untilSized(page);
      await page.close();
    });

    it(`the page hears its own frames alone, in the shape agreed [E35] [${engine}]`, async () => {
      const { page } = await open(
        `<iframe data-wmb height="${given}" src="/"></iframe><iframe id="other" src="about:blank"></iframe>`,
        script(),
      );
      const heights = await page.evaluate(async () => {
        const [ours, other] = document.querySelectorAll('iframe');
        const heights = [];
        const tell = async (
          data,
          { source = ours.contentWindow, origin = location.origin } = {},
        ) => {
          ours.style.height = '';
          dispatchEvent(new MessageEvent('message', { data, source, origin }));
          heights.push(ours.style.height);
        };
        const size = { type: 'wmb-frame-size', height: 321 };
        await tell(size);
        await tell(size, { origin: 'https://elsewhere.example' });
        await tell(size, { origin: 'null' });
        await tell(size, { source: other.contentWindow });
        await tell(size, { source: window });
        await tell({ ...size, more: true });
        await tell({ ...size, height: '321' });
        await tell({ ...size, height: -1 });
        await tell({ ...size, height: 1e9 });
        await tell({ ...size, height: 0.5 });
        await tell({ ...size, type: 'size' });
        await tell([size]);
        await tell(null);
        await tell('wmb-frame-size');
        return heights;
      });
      assert.deepEqual(heights, ['321px', ...Array(13).fill('')]);
      await page.close();
    });

    it(`a sandboxed frame is heard under the origin null, and no other is [E35] [${engine}]`, async () => {
      const message = "parent.postMessage({ type: 'wmb-frame-size', height: 321 }, '*')";
      const speaking = (attributes) =>
        `<iframe ${attributes} height="${given}" srcdoc="<script>${message}</script>"></iframe>`;
      const { page } = await open(
        speaking('data-wmb sandbox="allow-scripts"') +
          speaking('sandbox="allow-scripts"') +
          speaking('data-wmb sandbox="allow-scripts allow-same-origin" src="https://a.example/"'),
        `<script src="${on.hosts.feeds}/wmb/frames.js"></script>`,
      );
      const heights = () =>
        page.$$eval('iframe', (frames) => frames.map(({ style }) => style.height));
      await page.waitForFunction(() => document.querySelector('iframe').style.height);
      assert.deepEqual(await heights(), ['321px', '', '']);
      await page.close();
    });

    it(`the frame answers the page around it alone, and its question alone [E35] [${engine}]`, async () => {
      const { page } = await open(`${frameOf()}<iframe id="sibling" srcdoc="<p>"></iframe>`, '');
      const frame = await within(page);
      await untilShown(frame);
      await page.evaluate(() => {
        window.heard = [];
        addEventListener('message', ({ data, origin }) => window.heard.push({ data, origin }));
      });
      const ask = (data) =>
        page.$eval('iframe', (one, message) => one.contentWindow.postMessage(message, '*'), data);
      for (const wrong of [
        null,
        'wmb-frame-ask',
        { type: 'wmb-frame-ask', more: 1 },
        { type: 'ask' },
        [{ type: 'wmb-frame-ask' }],
      ]) {
        await ask(wrong);
      }
      // Of the page's own origin, but not the page: a frame beside.
      await page.evaluate(() => {
        const sibling = document.querySelector('#sibling');
        const ask = sibling.contentDocument.createElement('script');
        ask.textContent = `parent.frames[0].postMessage({ type: 'wmb-frame-ask' }, '*')`;
        sibling.contentDocument.body.append(ask);
      });
      await settled(frame);
      assert.deepEqual(await page.evaluate(() => window.heard), []);
      await ask({ type: 'wmb-frame-ask' });
      await page.waitForFunction(() => window.heard.length === 1, { timeout: 15_000 });
      const [{ data, origin: from }] = await page.evaluate(() => window.heard);
      assert.equal(from, on.hosts.feeds);
      assert.deepEqual(Object.keys(data), ['type', 'height']);
      await page.close();
    });

    it(`is the same height again when nothing asks for more [E35] [${engine}]`, async () => {
      const { page } = await open(frameOf());
      await untilSized(page);
      const frame = await within(page);
      await untilShown(frame);
      await settled(frame);
      await settled(frame);
      const before = await heightOf(page);
      await settled(frame);
      assert.equal(await heightOf(page), before);
      await page.close();
    });

    it(`takes an element, attributes and tokens that are documented, and nothing else [E35] [${engine}]`, async () => {
      const { page } = await visit(
        on.browser,
        addressOf({
          heading: 'Figures <b>',
          lang: 'ar',
          layout: 'stack',
          onclick: 'alert(1)',
          style: 'color: red',
          'quick-exit': '',
          '--wmb-color-accent': '#123456',
          '--wmb-color-surface': 'url(https://elsewhere.example/a.png)',
          '--wmb-radius': '4px; color: red',
          '--other': '1px',
          'fallback-address': 'https://campaign.example/',
          'fallback-text': 'Figures',
        }),
      );
      const found = await page.$eval('main > *', (element) => ({
        attributes: element.getAttributeNames().sort(),
        style: [...element.style],
        accent: element.style.getPropertyValue('--wmb-color-accent'),
        link: element.querySelector('a').href,
        title: document.title,
        dir: document.documentElement.dir,
      }));
      assert.deepEqual(found, {
        attributes: ['feed', 'heading', 'lang', 'layout', 'style'],
        style: ['--wmb-color-accent'],
        accent: '#123456',
        link: 'https://campaign.example/',
        // Who opens a frame by itself must see whose words these are.
        title: `Figures <b> – Content from ${new URL(on.hosts.feeds).host}`,
        dir: 'rtl',
      });
      await page.close();
    });

    for (const [what, query] of Object.entries({
      'an element of another make': { element: 'iframe' },
      'an element that is none of ours': { element: 'wmb-other' },
      'a feed of another scheme': { feed: 'javascript:alert(1)' },
      'no feed': { feed: '' },
    })) {
      it(`shows no element, and says why, for ${what} [E35] [${engine}]`, async () => {
        const { page } = await visit(on.browser, addressOf(query));
        const said = await page.$eval('main', (main) => ({
          children: [...main.children].map(({ localName }) => localName),
          text: main.textContent,
        }));
        assert.deepEqual(said.children, ['p']);
        assert.match(said.text, new RegExp(Object.keys(query)[0]));
        await page.close();
      });
    }

    it(`names the feed’s host where it is opened by itself, and in no frame [E35] [${engine}]`, async () => {
      const { page } = await visit(on.browser, addressOf({ heading: 'A bank' }));
      await untilShown(page);
      const { host } = new URL(on.hosts.feeds);
      const said = await page.evaluate(() => [document.title, document.body.innerText]);
      assert.equal(said[0], `A bank – Content from ${host}`);
      assert.match(said[1], new RegExp(`^Content from ${host}`));
      await page.close();
      const framed = await open(frameOf());
      await untilSized(framed.page);
      const frame = await within(framed.page);
      assert.doesNotMatch(await frame.evaluate(() => document.body.textContent), /Content from/);
      await framed.page.close();
    });

    it(`an unsandboxed srcdoc that is marked is not heard, and nothing is thrown [E35] [${engine}]`, async () => {
      const message = "parent.postMessage({ type: 'wmb-frame-size', height: 321 }, '*')";
      const { page, words } = await open(
        `<iframe data-wmb srcdoc="<script>${message}</script>"></iframe>${frameOf()}`,
        `<script src="${on.hosts.feeds}/wmb/frames.js"></script>`,
      );
      await page.waitForFunction(() => document.querySelectorAll('iframe')[1].style.height);
      assert.equal(await page.$eval('iframe', ({ style }) => style.height), '');
      assert.deepEqual(withoutFavicon(words), []);
      await page.close();
    });

    it(`its links open beside the page, which they can’t reach [E35] [${engine}]`, async () => {
      const { page } = await visit(on.browser, addressOf({}));
      await untilShown(page);
      await page.waitForFunction(() =>
        document.querySelector('main > *').shadowRoot.querySelector('a[href]'),
      );
      const targets = await page.evaluate(() => ({
        base: document.querySelector('base').target,
        links: [...document.querySelector('main > *').shadowRoot.querySelectorAll('a[href]')].map(
          (link) => ({ rel: link.rel, target: link.getAttribute('target') }),
        ),
      }));
      assert.equal(targets.base, '_blank');
      assert.ok(targets.links.length > 0);
      for (const { rel, target } of targets.links) {
        assert.match(rel, /noopener/);
        assert.equal(target, null);
      }
      await page.close();
    });
  });
}
