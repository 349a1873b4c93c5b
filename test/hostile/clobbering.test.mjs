/**
 * Only published code runs, whatever names the page gives its elements and defines on prototypes:
 * line 3 of the embedding’s acceptance.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import globals from 'globals';
import { element, inEveryEngine } from './lines.mjs';
import { answerSpoilt, assertHeld, bytesOf, entry, shared, tag } from './tampering.mjs';

/** Every name in our files. */
const ourNames = [
  ...new Set(
    readdirSync('dist/cdn')
      .filter((file) => /^(?!frame|places-|finder-map|leaflet).*\.js$/.test(file))
      .flatMap((file) => bytesOf(file).match(/[A-Za-z_$][\w$]*/g)),
  ),
].filter((name) => name.length > 2);
const namesOfWindow = Object.keys(globals.browser).concat(Object.keys(globals.builtin), ourNames);

/** Code for the page: the names of all properties of `target`, and `names`. */
const namesIn = `const namesIn = (target, names) => {
  const found = new Set(names);
  for (let at = target; at; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) found.add(name);
  }
  return [...found];
};`;

/** What the page does before our script is added, by the title of the test. */
const markup = {
  '<img> named as each property of the document': (names) => `
    const images = namesIn(document, [${names}]).map((name) => Object.assign(create('img'), { name, alt: '', src: elsewhere }));
    place.append(...images);`,
  'elements with the id of each property of the window': (names) => `
    const all = namesIn(window, [${names}]).filter((id) => !/^(seen|left)$/.test(id));
    const field = () => Object.assign(create('input'), { name: 'createPolicy' });
    for (const [index, id] of all.entries()) {
      const one = create(['a', 'form', 'object', 'img'][index % 4]);
      Object.assign(one, { id, src: elsewhere, href: elsewhere, action: elsewhere });
      if (one.localName === 'form') one.append(field(), field());
      place.append(one);
    }`,
  'frames named as what the window has not': (names) => `
    for (const name of [${names}].filter((one) => !(one in window)).slice(0, 60))
      place.append(Object.assign(create('iframe'), { name, hidden: true }));`,
  'fields named as each property of the form around': (names) => `
    const form = create('form');
    const { append } = form;
    place.append(form);
    const fields = namesIn(form, [${names}]).map((name) => Object.assign(create('input'), { name }));
    append.call(form, ours, ...fields);`,
};

/** Named like the loader: one that took this for its own address would request the files beside it. */
const elsewhere = ({ origin }) => `${origin}/elsewhere/embed.js`;

const takeNames = (act, { files, stranger }) => `<script>
addEventListener('DOMContentLoaded', () => {
  ${namesIn}
  const create = document.createElement.bind(document);
  const { head, body: place } = document;
  const ours = document.querySelector('${tag}');
  const script = Object.assign(create('script'), { src: '${files}/embed.js', async: true });
  const elsewhere = '${elsewhere(stranger)}';
  ${act}
  head.append(script);
});</script>`;

const listed = (names) => names.map((name) => JSON.stringify(name)).join();

const toFifty = Array.from({ length: 50 }, (_, index) => index);
/** What a page defines on a prototype, by the title of the test: `[prototype, names, value]`. */
const pollutions = {
  'Object.prototype[1] = "x"': ['Object', [1], '"x"'],
  'every number to 50 on Object.prototype': ['Object', toFifty, 'address'],
  'every number to 50 on Array.prototype': ['Array', toFifty, 'address'],
  'numbers of lists on Object.prototype': ['Object', [0, 1, 2], '[address, "sha256-x"]'],
  'numbers that are functions on Object.prototype': ['Object', toFifty, '() => address'],
  'negative numbers and fractions on Object.prototype': ['Object', [-1, 0.5, NaN], 'address'],
  'names of ours on Object.prototype': [
    'Object',
    [
      tag,
      entry,
      shared,
      'shared',
      'integrity',
      'nonce',
      'src',
      'later',
      'execute',
      'declare',
    ].concat(
      ...['import', 'default', 'url', 'feed', 'data', '__esModule', 'href', 'setters', 'version'],
      ...['register', 'discover', 'dependencies', 'policy', 'crossOrigin', 'createScriptURL'],
    ),
    'address',
  ],
  'numbers and names on Function.prototype': [
    'Function',
    [...toFifty, 'integrity', 'src', 'later'],
    'address',
  ],
};

const polluting = ({ kind, names, value }, { origin }) => `<script>{
  const address = '${origin}/x.js';
  for (const name of [${listed(names.map(String))}]) ${kind}.prototype[name] = ${value};
}</script>`;

inEveryEngine('clobbering', (line) => {
  for (const [what, act] of Object.entries(markup)) {
    line('E3', `${what}: the same is drawn, and nobody else is asked`, async (test) => {
      const { origins, open, feed } = test;
      origins.stranger.answers.set(/./, answerSpoilt);
      const head = takeNames(act(listed(namesOfWindow)), origins);
      await assertHeld(await open(element(tag, feed), { head, loader: '' }), { isDrawn: true });
      const { asked } = origins.stranger;
      assert.deepEqual(
        asked.filter(({ path }) => path !== '/elsewhere/embed.js'),
        [],
      );
    });
  }

  for (const [what, [kind, names, value]] of Object.entries(pollutions)) {
    line('E3', `${what}: what runs was published, and the browser lives`, async (test) => {
      const { origins, open, feed } = test;
      origins.stranger.answers.set(/./, answerSpoilt);
      const head = polluting({ kind, names, value }, origins.stranger);
      await assertHeld(await open(element(tag, feed), { head }), { isDrawn: true });
      assert.deepEqual(origins.stranger.asked, []);
    });
  }

  line('E3', 'every name of our files on Object.prototype: nothing else runs', async (test) => {
    const { origins, open, feed } = test;
    origins.stranger.answers.set(/./, answerSpoilt);
    // Without those that every object has anyway.
    const names = ourNames.filter((name) => !(name in {}));
    assert.ok(names.length > 1000, String(names.length));
    for (const value of ['address', '[["story-carousel", address]]', '() => address']) {
      const head = polluting({ kind: 'Object', names, value }, origins.stranger);
      const inner = `<!doctype html>${head}<script src="${origins.files}/embed.js"></script>${element(tag, feed)}`;
      origins.show(inner, { path: '/inner.html' });
      // In a frame, because such names break the drivers' own scripts.
      const page = await open('<iframe src="/inner.html"></iframe>', { loader: '' });
      await setTimeout(500);
      const { length, pwned } = await page.run(() => {
        const { body, documentElement } = document.querySelector('iframe').contentDocument;
        return { length: body.textContent.length, pwned: documentElement.dataset.pwned ?? '' };
      });
      assert.deepEqual([length > 0, pwned], [true, '']);
      assert.deepEqual(origins.stranger.asked, []);
    }
  });
});
