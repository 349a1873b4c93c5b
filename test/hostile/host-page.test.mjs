/** What our code changes in the host page: lines 15 and 17 to 20 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { allFour, allRender, element, inEveryEngine } from './lines.mjs';

const carouselTag = 'wmb-story-carousel';
const asksFor = (asked, name) => asked.filter(({ path }) => path.includes(name)).length;

/** Runs before our script, and again after: whatever differs, our code has changed. */
const takeStock = `
  const stock = () => {
    const builtIns = ['Object', 'Array', 'String', 'Promise', 'Map', 'Function', 'Node', 'Element',
      'HTMLElement', 'Document', 'ShadowRoot', 'EventTarget', 'History', 'CustomElementRegistry',
      'CSSStyleSheet', 'Symbol', 'Intl', 'JSON', 'Math', 'Reflect'];
    const shapeOf = (value) => value && Reflect.ownKeys(value).map(String).join();
    const sameAs = (globalThis[Symbol.for('functions')] ??= new Map());
    const changed = [];
    for (const name of builtIns) {
      for (const [where, one] of [[name, globalThis[name]], [name + '.prototype', globalThis[name].prototype]]) {
        for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(one ?? {}))) {
          if (typeof value !== 'function') continue;
          const at = where + '.' + key;
          if (sameAs.has(at) && sameAs.get(at) !== value) changed.push(at);
          sameAs.set(at, value);
        }
      }
    }
    const { color, fontSize, margin } = document.body ? getComputedStyle(document.body) : {};
    return {
      names: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).sort(),
      shapes: builtIns.map((name) => shapeOf(globalThis[name]) + shapeOf(globalThis[name].prototype)),
      changed,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      body: [color, fontSize, margin],
      history: [history.length, location.href],
      at: [scrollX, scrollY, document.activeElement?.localName],
      kept: [localStorage.length, sessionStorage.length, document.cookie],
    };
  };
  Object.defineProperty(document, Symbol.for('stock'), { value: stock });
  addEventListener('DOMContentLoaded', () => {
    Object.defineProperty(document, Symbol.for('before'), { value: stock() });
    const src = document.documentElement.dataset.src;
    document.head.append(Object.assign(document.createElement('script'), { src }));
  });`;

const insideAFrame = (
  frame,
) => `<!doctype html><html lang="en"><head><title>Outer</title></head><body>
  <script>addEventListener('message', ({ data }) => (document.title = JSON.stringify(data)));</script>
  ${frame}</body></html>`;

inEveryEngine('the host page', (line, engine) => {
  line('E15', 'enumerable junk on the prototypes: all four render', async ({ open, feed }) => {
    const head = `<script>for (const { prototype } of [Object, Array, String, Function]) {
      prototype.junk = function junk() { return this; };
      prototype.more = { junk: 1 };
    }</script>`;
    const page = await open(allFour(feed), { head });
    await allRender(page);
    assert.deepEqual((await page.seen()).errors, []);
  });

  line('E17', 'no name, no rule, no built-in, no history, no focus, no scroll', async (test) => {
    const { open, feed, origins } = test;
    const page = await open(allFour(feed), {
      head: `<script>${takeStock}</script>`,
      html: `data-src="${origins.files}/embed.js"`,
      loader: '',
    });
    await allRender(page);
    const [before, after] = await page.run(() => [
      document[Symbol.for('before')],
      document[Symbol.for('stock')](),
    ]);
    assert.deepEqual(after.changed, []);
    for (const key of Object.keys(before)) assert.deepEqual(after[key], before[key], key);
  });

  for (const [how, options] of [
    ['in quirks mode', { doctype: '' }],
    ['right to left', { html: 'dir="rtl"', lang: 'ar' }],
    [
      'on a cross-origin isolated page',
      {
        headers: {
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        },
        crossorigin: 'crossorigin',
      },
    ],
  ]) {
    line('E18', `renders ${how}`, async ({ open, feed, origins }) => {
      const { crossorigin = '', ...rest } = options;
      const loader = `<script async ${crossorigin} src="${origins.files}/embed.js"></script>`;
      const page = await open(element(carouselTag, feed), { ...rest, loader, crossorigin });
      await page.until(() => {
        const { shadowRoot } = document.querySelector('wmb-story-carousel');
        return shadowRoot?.querySelector('[part~=card]') && !shadowRoot.querySelector('.skeleton');
      });
      assert.equal((await page.look(carouselTag)).isFallback, false);
    });
  }

  line('E18', 'in XHTML: the fallback, nothing thrown', async ({ origins, visitPage, feed }) => {
    const html = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title>
      <script src="${origins.code.origin}/record.js"></script><script async="" src="${origins.files}/embed.js"></script></head>
      <body>${element(carouselTag, feed)}</body></html>`;
    const page = await visitPage(origins.show(html, { type: 'application/xhtml+xml' }));
    await page.until(() => Boolean(document[Symbol.for('what-migrants-bring')]));
    await page.run(() => new Promise((done) => setTimeout(() => done(true), 1000)));
    assert.equal((await page.look(carouselTag)).isFallback, true);
    assert.deepEqual((await page.seen()).errors, []);
  });

  line('E18', 'renders in a sandboxed frame without allow-same-origin', async (test) => {
    const { origins, visitPage, feed } = test;
    const inner = `<!doctype html><html lang="en"><script async src="${origins.files}/embed.js"></script>
      <script>for (const type of ['wmb-load', 'wmb-error']) addEventListener(type, () => parent.postMessage(type, '*'));
      addEventListener('error', ({ message }) => parent.postMessage(message, '*'));</script>${element(carouselTag, feed)}`;
    origins.show(inner, { path: '/inner.html' });
    const frame =
      '<iframe sandbox="allow-scripts" width="600" height="600" src="/inner.html"></iframe>';
    const page = await visitPage(origins.show(insideAFrame(frame)));
    await page.until(() => document.title !== 'Outer');
    assert.equal(await page.run(() => document.title), '"wmb-load"');
  });

  line('E19', 'moved, removed and added a hundred times: one request', async (test) => {
    const { origins, open, feed } = test;
    const page = await open(`${element(carouselTag, feed)}<div id="other"></div>`);
    await page.heard(1);
    await page.run(() => {
      const one = document.querySelector('wmb-story-carousel');
      const other = document.getElementById('other');
      for (let turn = 0; turn < 50; turn += 1) {
        (turn % 2 ? document.body : other).append(one);
        one.remove();
        document.body.append(one);
        if ('moveBefore' in other) other.moveBefore(one, null);
      }
      return new Promise((done) => setTimeout(() => done(true), 300));
    });
    assert.equal(asksFor(origins.feed.asked, 'feed.json'), 1);
    const { events, errors } = await page.seen();
    assert.deepEqual([events.length, errors], [1, []]);
    assert.equal((await page.look(carouselTag)).isStyled, true);
  });

  line(
    'E19',
    'what is removed is collected, and leaves no listener behind',
    async ({ open, feed }) => {
      const page = await open(allFour(feed));
      await allRender(page);
      const session = await page.page.createCDPSession();
      const collect = async () => {
        await page.run(() => new Promise((done) => setTimeout(() => done(true), 1500)));
        await session.send('HeapProfiler.collectGarbage');
      };
      const comeAndGo = (count) =>
        page.run(async (times) => {
          globalThis[Symbol.for('gone')] ??= [];
          const tags = [
            'story-carousel',
            'statistics-counter',
            'event-list',
            'organisation-finder',
          ];
          for (let turn = 0; turn < times; turn += 1) {
            for (const tag of tags) {
              const one = document.createElement(`wmb-${tag}`);
              one.setAttribute('loading', 'eager');
              one.setAttribute('feed', document.querySelector(`wmb-${tag}`).getAttribute('feed'));
              document.body.append(one);
              await one.updateComplete;
              await new Promise((done) => setTimeout(done, 20));
              one.remove();
              globalThis[Symbol.for('gone')].push(new WeakRef(one));
            }
          }
        }, count);
      await comeAndGo(3);
      await collect();
      const listeners = (await page.page.metrics()).JSEventListeners;
      await comeAndGo(25);
      await collect();
      const alive = await page.run(
        () => globalThis[Symbol.for('gone')].filter((reference) => reference.deref()).length,
      );
      // The engine may keep a reference to the last one.
      assert.ok(alive <= 8, `${alive} of 112 are still there`);
      const left = (await page.page.metrics()).JSEventListeners - listeners;
      assert.ok(left <= 20, `${left} listeners more`);
    },
    // Only this driver can start garbage collection.
    { skip: ['firefox', 'webkit'] },
  );

  line('E20', 'the page stays in the back/forward cache, its history unchanged', async (test) => {
    const { origins, visitPage, feed } = test;
    // The other page goes back by a script of its own, and the page reports to A: drivers lose pages in the back/forward cache.
    const other = '<!doctype html><script>setTimeout(() => history.back(), 500);</script>';
    origins.show(other, { path: '/other.html' });
    origins.page.answers.set(/^\/back$/, (_request, response) => response.writeHead(204).end());
    const html = `<!doctype html><html lang="en"><title>A page</title>
      <script>
        const before = history.length;
        addEventListener('pageshow', ({ persisted }) => {
          const added = history.length - before;
          if (persisted) fetch('/back?' + new URLSearchParams({ persisted, added }));
        });
        addEventListener('wmb-load', () => setTimeout(() => { location.href = '/other.html'; }, 1500));
      </script><script async src="${origins.files}/embed.js"></script>${element(carouselTag, feed)}`;
    await visitPage(origins.show(html, { path: '/page.html' }));
    const told = () => origins.page.asked.find(({ path }) => path.startsWith('/back?'));
    for (let turn = 0; turn < 200 && !told(); turn += 1) {
      await new Promise((done) => setTimeout(done, 100));
    }
    // The history entry of the other page is the one that was added.
    assert.equal(told()?.path, '/back?persisted=true&added=1', engine);
  });
});
