/** What runs was published, whatever the page holds: line 3 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { element, inEveryEngine } from './lines.mjs';
import {
  answerSpoilt,
  assertHeld,
  chunks,
  entry,
  later,
  shared,
  spoilt,
  tag,
} from './tampering.mjs';

const heldWithout = (file) =>
  file === later ? { isDrawn: true, isTold: true } : { isDrawn: false };

/** Runs in the page: puts an `<img>` of every name that a document has, then the loader. */
const takeNames = (src) => {
  const namesOf = (target) =>
    target
      ? [...Object.getOwnPropertyNames(target), ...namesOf(Object.getPrototypeOf(target))]
      : [];
  const [head, create] = [document.head, document.createElement.bind(document)];
  const place = document.body;
  const names = [...new Set(namesOf(document))];
  const images = names.map((name) => Object.assign(create('img'), { name, alt: '' }));
  const script = Object.assign(create('script'), { src, async: true });
  // Of scripts too, named elements hide what is the document's own.
  images.push(Object.assign(create('img'), { name: 'currentScript' }));
  place.append(...images);
  head.append(script);
  return names.length;
};

/** Runs in the page: a form around the element whose fields have every name that a form has. */
const takeNamesOfForm = (src) => {
  const form = document.createElement('form');
  const namesOf = (target) =>
    target
      ? [...Object.getOwnPropertyNames(target), ...namesOf(Object.getPrototypeOf(target))]
      : [];
  const names = [...new Set(namesOf(form))];
  document.body.append(form);
  const { append } = form;
  const fields = names.map((name) => Object.assign(document.createElement('input'), { name }));
  append.call(form, document.querySelector('wmb-story-carousel'), ...fields);
  document.head.append(Object.assign(document.createElement('script'), { src, async: true }));
  return names.length;
};

inEveryEngine('the page and our code', (line) => {
  line('E3', 'a <base> of the page leads nowhere', async ({ origins, open, feed }) => {
    for (const file of Object.values(chunks))
      origins.stranger.answers.set(`/${file}`, answerSpoilt);
    const head = `<base href="${origins.stranger.origin}/">`;
    await assertHeld(await open(element(tag, feed), { head }), { isDrawn: true });
    assert.deepEqual(origins.stranger.asked, []);
  });

  for (const [how, link] of [
    ['preload', (href) => `<link rel="preload" as="script" crossorigin href="${href}">`],
    ['modulepreload', (href) => `<link rel="modulepreload" crossorigin href="${href}">`],
  ]) {
    for (const [what, file] of Object.entries(chunks)) {
      line('E3', `${what} in a ${how} of the page, tampered: it never runs`, async (test) => {
        const { origins, open, feed } = test;
        origins.code.answers.set(`/${file}`, answerSpoilt);
        const head = link(`${origins.files}/${file}`);
        await assertHeld(await open(element(tag, feed), { head }), heldWithout(file));
      });
    }
  }

  for (const [what, file] of Object.entries(chunks)) {
    line(
      'E3',
      `${what} from a service worker of the page, tampered: it never runs`,
      async (test) => {
        const { origins, visitPage, feed } = test;
        const text = JSON.stringify(spoilt(file));
        const worker = `addEventListener('install', () => skipWaiting());
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('fetch', (event) => {
        if (new URL(event.request.url).pathname.endsWith('/${file}')) {
          event.respondWith(new Response(${text}, { headers: { 'content-type': 'text/javascript' } }));
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
        await assertHeld(page, heldWithout(file));
        await page.run(async () => {
          for (const one of await navigator.serviceWorker.getRegistrations())
            await one.unregister();
        });
      },
    );
  }

  line('E3', '<img> named as each property of the document: nobody else is asked', async (test) => {
    const { origins, open, feed } = test;
    origins.stranger.answers.set(/./, answerSpoilt);
    const page = await open(element(tag, feed), { loader: '' });
    assert.ok((await page.run(takeNames, `${origins.files}/embed.js`)) > 200);
    await assertHeld(page, { isDrawn: true });
    assert.deepEqual(origins.stranger.asked, []);
  });

  line(
    'E3',
    'fields named as each property of the form around: the same is drawn',
    async (test) => {
      const { origins, open, feed } = test;
      const page = await open(element(tag, feed), { loader: '' });
      assert.ok((await page.run(takeNamesOfForm, `${origins.files}/embed.js`)) > 200);
      await assertHeld(page, { isDrawn: true });
    },
  );

  for (const [what, names] of [
    ['Object.prototype[1] (security case 13)', [1]],
    ['every number to 50 on Object.prototype', Array.from({ length: 50 }, (_, index) => index)],
    [
      'names of ours on Object.prototype',
      [tag, entry, shared, 'shared', 'integrity', 'nonce', 'src', 'later', 'execute'].concat(
        'declare',
        'import',
        'default',
        'url',
        'feed',
        'data',
        '__esModule',
      ),
    ],
  ]) {
    line('E3', `${what}: what runs was published, and the browser lives`, async (test) => {
      const { origins, open, feed } = test;
      origins.stranger.answers.set(/./, answerSpoilt);
      const value = `${origins.stranger.origin}/x.js`;
      const head = `<script>for (const name of ${JSON.stringify(names)}) Object.prototype[name] = ${JSON.stringify(value)};</script>`;
      const page = await open(element(tag, feed), { head });
      await assertHeld(page, { isDrawn: true });
      assert.deepEqual(origins.stranger.asked, []);
    });
  }
});
