/** Manipulated files for the tests of integrity, and what must be true with them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const tag = 'wmb-story-carousel';
const { elements, files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
const [[entry], [shared]] = elements[tag];
const later = Object.keys(files).find((name) => name.startsWith('story-carousel-interactions-'));
export { entry, shared };

export const javaScript = {
  'content-type': 'text/javascript',
  'access-control-allow-origin': '*',
};
export const bytesOf = (path) => readFileSync(`dist/cdn/${path.split('/').at(-1)}`, 'utf8');
const integrityOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Leaves a mark in the page, then goes on as published: a broken file would not be linked at all. */
const spoilt = (path) => `document.documentElement.dataset.pwned = "1";${bytesOf(path)}`;

/** Two files: `holder`, whose table has the hash of a manipulated `file`, and that file. */
const spoiltTable = (holder, file) => {
  const integrity = integrityOf(spoilt(file));
  const text = bytesOf(holder).replaceAll(integrityOf(bytesOf(file)), integrity);
  assert.notEqual(text, bytesOf(holder), `${holder} holds the hash of ${file}`);
  const start = integrity.replace(/\W/g, '').slice(6, 14);
  return { [holder]: text, [file.replace(/[\w-]{8}\.js$/, `${start}.js`)]: spoilt(file) };
};

const nothing = { isDrawn: false };
const pinned = { isPinned: true, held: { isDrawn: false, isTold: false } };
/** The first content stays without the later chunks. */
const firstContent = { isDrawn: true, isWhole: false, isTold: true };

/** The manipulated files for each kind of file with code, and what must be true with them. */
export const pieces = {
  'the loader': { texts: { 'embed.js': spoilt('embed.js') }, ...pinned },
  'the table of the loader': { texts: spoiltTable('embed.js', entry), ...pinned },
  'an element’s chunk': { texts: { [entry]: spoilt(entry) }, held: nothing },
  'the table of an element’s chunk': { texts: spoiltTable(entry, later), held: nothing },
  'the shared chunk': { texts: { [shared]: spoilt(shared) }, held: nothing },
  'a later chunk': { texts: { [later]: spoilt(later) }, held: firstContent },
};

export const answer = (text) => (_request, response, path) =>
  response.writeHead(200, javaScript).end(text(path));
export const answerTrue = answer(bytesOf);
export const answerSpoilt = answer(spoilt);
export const redirectTo = (address) => (request, response, path) =>
  response.writeHead(302, { ...javaScript, location: address(path) }).end();

/** Serves the manipulated files of a piece under the path `under`. */
export const answerPiece = (host, { texts }, { under = '/', how = answer } = {}) => {
  for (const [file, text] of Object.entries(texts)) {
    host.answers.set(
      `${under}${file}`,
      how(() => text),
    );
  }
};

/** The script tag of a page; with `integrity` if the loader itself is manipulated. */
export const loaderFor = ({ isPinned }, folder) => {
  const pin = isPinned ? `crossorigin integrity="${integrityOf(bytesOf('embed.js'))}"` : '';
  return `<script async ${pin} src="${folder}/embed.js"></script>`;
};

/** Runs in the page, whose markup may hide the document's own properties. */
const standing = (name) => {
  const of = (target, key) => Reflect.get(Object.getPrototypeOf(target), key, target);
  const one = of(document, 'querySelector').call(document, name);
  return {
    isPwned: Boolean(of(document, 'documentElement').dataset.pwned),
    isDrawn: Boolean(one.shadowRoot?.querySelector('[part~=card]')),
    isWhole: Boolean(one.shadowRoot?.querySelector('[part~=next]')),
    isFallback: one.querySelector('.fallback').getBoundingClientRect().height > 0,
  };
};

/** Runs in the page: whether the carousel has the controls, which a later chunk brings. */
const isWholeIn = (name) => {
  const of = (target, key) => Reflect.get(Object.getPrototypeOf(target), key, target);
  const { shadowRoot } = of(document, 'querySelector').call(document, name);
  return shadowRoot?.querySelector('[part~=next]');
};

/** Runs in the page: changes it, after which nothing may be tried or reported again. */
const changed = () => {
  const { body } = Object.getOwnPropertyDescriptors(Document.prototype);
  body.get.call(document).append('More');
  const frame = () => new Promise((done) => requestAnimationFrame(() => done(true)));
  return frame().then(frame);
};

/**
 * No manipulated code has run; the carousel is drawn, with or without its later chunks, or has kept
 * its fallback; and each failure was reported once.
 */
export const assertHeld = async (page, held) => {
  const { isDrawn, isWhole = isDrawn, isTold = !isDrawn } = held;
  await page.heard(Number(isDrawn) + Number(isTold));
  if (isWhole) await page.until(isWholeIn, [tag], { what: 'the controls' });
  await page.run(changed);
  const { events, errors } = await page.seen();
  const told = events.map(({ type, code, tag: where }) => [code ?? type, where]);
  const wanted = [];
  // The document reports later chunks, an element its own.
  if (isTold) wanted.push(['code-unavailable', isDrawn ? 'document' : tag]);
  if (isDrawn) wanted.push(['wmb-load', tag]);
  assert.deepEqual(told.sort(), wanted);
  assert.deepEqual(await page.run(standing, tag), {
    isPwned: false,
    isDrawn,
    isWhole,
    isFallback: !isDrawn,
  });
  assert.deepEqual(errors, []);
};
