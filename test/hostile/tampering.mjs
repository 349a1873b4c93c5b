/** Manipulated files for the tests of integrity, and what must be true with them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

export const tag = 'wmb-story-carousel';
const { elements, files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
const [[entry], [shared]] = elements[tag];
const later = Object.keys(files).find((name) => name.startsWith('story-carousel-interactions-'));

/** The three kinds of chunk: one that imports, one that is imported, one after the first content. */
export const chunks = {
  'an element’s chunk': entry,
  'the shared chunk': shared,
  'a later chunk': later,
};
export { entry, shared, later };

export const javaScript = {
  'content-type': 'text/javascript',
  'access-control-allow-origin': '*',
};
export const bytesOf = (path) => readFileSync(`dist/cdn/${path.split('/').at(-1)}`, 'utf8');

/** Leaves a mark in the page, then goes on as published: a broken file would not be linked at all. */
export const spoilt = (path) => `document.documentElement.dataset.pwned = "1";${bytesOf(path)}`;

export const answer = (text) => (_request, response, path) =>
  response.writeHead(200, javaScript).end(text(path));
export const answerTrue = answer(bytesOf);
export const answerSpoilt = answer(spoilt);
export const redirectTo = (address) => (request, response, path) =>
  response.writeHead(302, { ...javaScript, location: address(path) }).end();

/** Runs in the page, whose markup may hide the document's own properties. */
const standing = (name) => {
  const of = (target, key) => Reflect.get(Object.getPrototypeOf(target), key, target);
  const one = of(document, 'querySelector').call(document, name);
  return {
    isPwned: Boolean(of(document, 'documentElement').dataset.pwned),
    isDrawn: Boolean(one.shadowRoot?.querySelector('[part~=card]')),
    isFallback: one.querySelector('.fallback').getBoundingClientRect().height > 0,
  };
};

/** No manipulated code has run; the carousel is drawn or has kept its fallback, and each failure was reported once. */
export const assertHeld = async (page, { isDrawn, isTold = !isDrawn }) => {
  await page.heard(Number(isDrawn) + Number(isTold));
  const { events, errors } = await page.seen();
  const told = events.map(({ type, code }) => code ?? type);
  const wanted = [...(isDrawn ? ['wmb-load'] : []), ...(isTold ? ['code-unavailable'] : [])];
  assert.deepEqual(told.sort(), wanted.sort());
  assert.deepEqual(await page.run(standing, tag), {
    isPwned: false,
    isDrawn,
    isFallback: !isDrawn,
  });
  assert.deepEqual(errors, []);
};
