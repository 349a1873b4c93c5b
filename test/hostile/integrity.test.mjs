/** What runs was published, whatever a page and its hosts do: line 3 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { element, inEveryEngine } from './lines.mjs';

const tag = 'wmb-story-carousel';
const { elements } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
const [[entry], [shared]] = elements[tag];
const open = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
const bytesOf = (path) => readFileSync(`dist/cdn/${path.split('/').at(-1)}`);

/** Marks the page before it goes on as published. */
const spoilt = (path) => `document.documentElement.dataset.pwned = "1";${bytesOf(path)}`;
const answerTrue = (_request, response, path) => response.writeHead(200, open).end(bytesOf(path));
const answerSpoilt = (_request, response, path) => response.writeHead(200, open).end(spoilt(path));

const isPwned = () => Boolean(document.documentElement.dataset.pwned);

/** Nothing spoilt has run; the carousel is drawn, or has kept its fallback and told of it once. */
const assertHeld = async (page, isDrawn) => {
  const [event] = await page.heard(1);
  assert.equal(await page.run(isPwned), false);
  assert.equal(event.type, isDrawn ? 'wmb-load' : 'wmb-error');
  if (!isDrawn) assert.equal(event.code, 'code-unavailable');
  assert.equal((await page.look(tag)).isFallback, !isDrawn);
  assert.deepEqual((await page.seen()).errors, []);
};

inEveryEngine('integrity', (line) => {
  for (const [what, file] of [
    ['an element’s chunk', entry],
    ['the shared chunk', shared],
  ]) {
    for (const [where, isOther] of [
      ['the same host', false],
      ['another host', true],
    ]) {
      const redirect = (origins) => (_request, response) =>
        response
          .writeHead(302, {
            ...open,
            location: `${isOther ? origins.stranger.origin : origins.code.origin}/moved/${file}`,
          })
          .end();
      line('E3', `${what} redirected to ${where}, true: it runs`, async (test) => {
        const { origins, open: visit, feed } = test;
        origins.code.answers.set(`/${file}`, redirect(origins));
        for (const host of [origins.code, origins.stranger]) {
          host.answers.set(`/moved/${file}`, answerTrue);
          // What a relative import would come to from there.
          for (const other of [entry, shared]) {
            if (other !== file) host.answers.set(`/moved/${other}`, answerSpoilt);
          }
        }
        await assertHeld(await visit(element(tag, feed)), true);
      });

      line('E3', `${what} redirected to ${where}, tampered: it never runs`, async (test) => {
        const { origins, open: visit, feed } = test;
        origins.code.answers.set(`/${file}`, redirect(origins));
        for (const host of [origins.code, origins.stranger])
          host.answers.set(`/moved/${file}`, answerSpoilt);
        await assertHeld(await visit(element(tag, feed)), false);
      });
    }
  }

  line('E3', 'redirected to another version’s file: it never runs', async (test) => {
    const { origins, open: visit, feed } = test;
    origins.code.answers.set(`/${entry}`, (_request, response) =>
      response.writeHead(302, { ...open, location: '/newer.js' }).end(),
    );
    origins.code.answers.set('/newer.js', (_request, response) =>
      response.writeHead(200, open).end(spoilt(entry)),
    );
    await assertHeld(await visit(element(tag, feed)), false);
  });

  line('E3', 'a <base> of the page leads nowhere', async (test) => {
    const { origins, open: visit, feed } = test;
    for (const file of [entry, shared]) origins.stranger.answers.set(`/${file}`, answerSpoilt);
    const head = `<base href="${origins.stranger.origin}/">`;
    await assertHeld(await visit(element(tag, feed), { head }), true);
    assert.deepEqual(origins.stranger.asked, []);
  });

  for (const [how, link] of [
    ['preload', (href) => `<link rel="preload" as="script" crossorigin href="${href}">`],
    ['modulepreload', (href) => `<link rel="modulepreload" crossorigin href="${href}">`],
  ]) {
    line('E3', `a page’s own ${how} without integrity fills no gap`, async (test) => {
      const { origins, open: visit, feed } = test;
      origins.code.answers.set(`/${entry}`, answerSpoilt);
      const head = link(`${origins.files}/${entry}`);
      await assertHeld(await visit(element(tag, feed), { head }), false);
    });
  }

  line('E3', 'a service worker of the page that answers for us: it never runs', async (test) => {
    const { origins, visitPage, feed } = test;
    const worker = `addEventListener('install', () => skipWaiting());
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('fetch', (event) => {
        if (/story-carousel-.*\\.js$/.test(event.request.url)) {
          event.respondWith(new Response(${JSON.stringify(spoilt(entry))}, { headers: { 'content-type': 'text/javascript' } }));
        }
      });`;
    origins.page.answers.set('/worker.js', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(worker),
    );
    const html = `<!doctype html><html lang="en"><title>A page</title>
      <script src="${origins.code.origin}/record.js"></script><script>
      navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then(async () => {
        if (!navigator.serviceWorker.controller) await new Promise((done) => { navigator.serviceWorker.oncontrollerchange = done; });
        document.head.append(Object.assign(document.createElement('script'), { src: '${origins.files}/embed.js' }));
      });</script>${element(tag, feed)}`;
    const page = await visitPage(origins.show(html));
    await assertHeld(page, false);
    await page.run(async () => {
      for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    });
  });

  line('E3', '<img> named as what we read of the document: nobody else is asked', async (test) => {
    const { origins, open: visit, feed } = test;
    const names = [
      'currentScript',
      'head',
      'baseURI',
      'createElement',
      'querySelectorAll',
      'dispatchEvent',
      'documentElement',
      'defaultView',
      'createTreeWalker',
      'createComment',
      'createTextNode',
      'importNode',
    ];
    origins.stranger.answers.set(/./, answerSpoilt);
    const images = names
      .map((name) => `<img alt="" name="${name}" src="data:," data-src="//elsewhere/embed.js">`)
      .join('');
    const page = await visit(element(tag, feed), {
      loader: `${images}<script async src="${origins.files}/embed.js"></script>`,
    });
    await page.heard(1);
    const drawn = await page.run((selector) => {
      const { querySelector } = Document.prototype;
      const one = querySelector.call(document, selector);
      return Boolean(one.shadowRoot?.querySelector('[part~=card]'));
    }, tag);
    const { events, errors } = await page.seen();
    assert.deepEqual([events.map(({ type }) => type), errors], [['wmb-load'], []]);
    assert.equal(drawn, true);
    assert.deepEqual(origins.stranger.asked, []);
  });

  line('E3', 'a failed load is tried again by the next element', async (test) => {
    const { origins, open: visit, feed } = test;
    let isDown = true;
    origins.code.answers.set(`/${entry}`, (request, response, path) =>
      isDown ? response.writeHead(503, open).end() : answerTrue(request, response, path),
    );
    const page = await visit(element(tag, feed));
    await assertHeld(page, false);
    isDown = false;
    await page.run(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      element(tag, feed),
    );
    const events = await page.heard(3);
    assert.equal(events.filter(({ type }) => type === 'wmb-load').length, 2);
  });
});
