/** Only published code runs, whatever the page loads itself: line 3 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { element, inEveryEngine } from './lines.mjs';
import { answerPiece, assertHeld, javaScript, loaderFor, pieces, tag } from './tampering.mjs';

/** The hash of an empty file: no file of ours passes it. */
const ofAnother = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

/** Links of a page that load a file before our script does. */
const links = {
  'a preload of the page': 'rel="preload" as="script" crossorigin',
  'a preload of the page with a hash of its own': `rel="preload" as="script" crossorigin integrity="${ofAnother}"`,
  'a preload of the page without crossorigin': 'rel="preload" as="script"',
  'a modulepreload of the page': 'rel="modulepreload" crossorigin',
  'a prefetch of the page': 'rel="prefetch" as="script" crossorigin',
};

/** The answer of a service worker to a request for one of our files, as code. */
const answers = {
  'a service worker of the page': (texts) =>
    `new Response((${JSON.stringify(texts)})[name], { headers: { 'content-type': 'text/javascript' } })`,
  'another host, by a service worker of the page': (_texts, { stranger }) =>
    `fetch('${stranger.origin}/moved/' + name)`,
  'another host, by a redirect of a service worker of the page': (_texts, { stranger }) =>
    `Response.redirect('${stranger.origin}/moved/' + name)`,
};

const workerOf = (texts, answer) => `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const name = new URL(event.request.url).pathname.split('/').at(-1);
  if (${JSON.stringify(Object.keys(texts))}.includes(name)) event.respondWith(${answer});
});`;

/** A page that adds our script once its service worker is active. */
const pageWithWorker = (loader, body) => `<!doctype html><html lang="en"><title>A page</title>
<template>${loader}</template><script>
navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then(async () => {
  if (!navigator.serviceWorker.controller)
    await new Promise((done) => { navigator.serviceWorker.oncontrollerchange = done; });
  document.head.append(document.importNode(document.querySelector('template').content, true));
});</script>${body}`;

/** Runs in the page: loads the files into the browser's cache, then adds our script. */
const cacheFirst = async (addresses, loader) => {
  for (const address of addresses) await (await fetch(address)).text();
  const range = document.createRange();
  document.head.append(range.createContextualFragment(loader));
};

inEveryEngine('the page and our code', (line) => {
  for (const [what, piece] of Object.entries(pieces)) {
    for (const [where, attributes] of Object.entries(links)) {
      line('E3', `${what} in ${where}, tampered: it never runs`, async (test) => {
        const { origins, open, feed } = test;
        answerPiece(origins.code, piece);
        const linkOf = (file) => `<link ${attributes} href="${origins.files}/${file}">`;
        const head = Object.keys(piece.texts).map(linkOf).join('');
        const loader = loaderFor(piece, origins.files);
        await assertHeld(await open(element(tag, feed), { head, loader }), piece.held);
      });
    }

    line('E3', `${what} in the browser’s cache, tampered: it never runs`, async (test) => {
      const { origins, open, feed } = test;
      const how = (text) => (_request, response) =>
        response.writeHead(200, { ...javaScript, 'cache-control': 'max-age=600' }).end(text());
      answerPiece(origins.code, piece, { how });
      const page = await open(element(tag, feed), { loader: '' });
      const addresses = Object.keys(piece.texts).map((file) => `${origins.files}/${file}`);
      await page.run(cacheFirst, addresses, loaderFor(piece, origins.files));
      await assertHeld(page, piece.held);
    });

    for (const [where, answer] of Object.entries(answers)) {
      line('E3', `${what} from ${where}, tampered: it never runs`, async (test) => {
        const { origins, visitPage, feed } = test;
        const worker = workerOf(piece.texts, answer(piece.texts, origins));
        answerPiece(origins.stranger, piece, { under: '/moved/' });
        origins.page.answers.set('/worker.js', (_request, response) =>
          response.writeHead(200, javaScript).end(worker),
        );
        const recorder = `<script src="${origins.code.origin}/record.js"></script>`;
        const loader = loaderFor(piece, origins.files);
        const body = recorder + element(tag, feed);
        const page = await visitPage(origins.show(pageWithWorker(loader, body)));
        await assertHeld(page, piece.held);
        await page.run(async () => {
          for (const one of await navigator.serviceWorker.getRegistrations())
            await one.unregister();
        });
      });
    }
  }

  for (const [where, answer] of Object.entries({
    'in the page': (origin) => origin,
    'of a path': (origin) => `${origin}/moved/`,
  })) {
    line('E3', `a <base> ${where} leads nowhere`, async ({ origins, open, feed }) => {
      for (const piece of Object.values(pieces)) {
        answerPiece(origins.stranger, piece);
        answerPiece(origins.stranger, piece, { under: '/moved/' });
      }
      const head = `<base href="${answer(origins.stranger.origin)}">`;
      await assertHeld(await open(element(tag, feed), { head }), { isDrawn: true });
      assert.deepEqual(origins.stranger.asked, []);
    });
  }
});
