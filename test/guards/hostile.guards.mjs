/** Changes that break lines of `docs/acceptance/embedding.md` on hostile pages: see prove.mjs. */
const on = (test) => ({
  test,
  build: 'scripts/build/rebuild-part.mjs elements',
});
const arriving = on('test/hostile/arriving.test.mjs');
const hostPage = on('test/hostile/host-page.test.mjs');
const policies = on('test/hostile/policies.test.mjs');
const torture = on('test/hostile/torture.test.mjs');
const feed = on('test/hostile/feed.test.mjs');
const beside = on('test/hostile/beside.hostile.mjs');
const corpora = on('test/hostile/corpora.hostile.mjs');

const loader = 'src/embed/embed.ts';
const chunks = 'src/embed/loader/chunks.ts';
const client = 'src/feed/client.ts';
const baseSheet = 'src/widget/styles/base.styles.ts';
const picture = 'src/widget/templates/picture.ts';
const lit = 'scripts/build/lit-for-any-page.mjs';
/** Code that runs for every element after the loader, so a line added here does not make the loader larger. */
const watcher = 'src/locale/language-watcher.ts';
const watching = '  watchers.add(callback);\n';
const parsing = '  const json = await parse(text);\n';

export default [
  { line: 'E1', ...arriving, file: loader, find: 'if (!other) {', put: 'if (other !== null) {' },
  { line: 'E5', ...arriving, file: loader, find: ', subtree: true', put: '' },
  {
    line: 'E7',
    ...arriving,
    file: loader,
    find: ' || isNear(element);',
    put: ' || true;',
  },
  // A script delays the page's load event, and puppeteer waits for that event.
  {
    line: 'E8',
    ...arriving,
    file: chunks,
    find: "if (native(document, 'readyState') !== 'complete') await inserted(preload).catch(() => {});",
    put: '',
    hangs: true,
  },
  {
    line: 'E12',
    ...arriving,
    file: loader,
    find: '    else whenNear(element, () => load(element));\n',
    put: '',
  },
  {
    line: 'E14',
    ...beside,
    file: lit,
    find: `    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],\n`,
    put: '',
  },
  {
    line: 'E15',
    ...hostPage,
    file: chunks,
    find: 'await Promise.all(chunks.map((chunk) => fetchOnce(chunk)));',
    put: 'await Promise.all((() => { const all = []; for (const index in chunks) all.push(fetchOnce(chunks[index] as Chunk)); return all; })());',
  },
  {
    line: 'E16',
    ...torture,
    file: baseSheet,
    find: '    writing-mode: initial !important;\n',
    put: '',
  },
  { line: 'E16', ...torture, file: baseSheet, find: '    all: initial;\n', put: '' },
  {
    line: 'E17',
    ...hostPage,
    file: watcher,
    find: watching,
    put: `${watching}  Object.assign(globalThis, { wmb: 1 });\n`,
  },
  { line: 'E18', ...hostPage, file: loader, find: '.join().toUpperCase()', put: '.join()' },
  {
    line: 'E19',
    ...hostPage,
    file: 'src/locale/locale-controller.ts',
    find: '  hostDisconnected(): void {\n    this.#stopWatching?.();\n',
    put: '  hostDisconnected(): void {\n',
  },
  {
    line: 'E20',
    ...hostPage,
    file: watcher,
    find: watching,
    put: `${watching}  history.pushState(null, '');\n`,
  },
  { line: 'E22', ...policies, file: picture, find: '      .style=${', put: '      style=${' },
  {
    line: 'E23',
    ...policies,
    file: chunks,
    find: "      nonce: ownScript?.nonce ?? '',\n",
    put: '',
  },
  {
    line: 'E24',
    ...policies,
    file: 'rollup.config.mjs',
    find: "litForAnyPage('litPolicy')",
    put: "litForAnyPage('void 0')",
  },
  {
    line: 'E27',
    ...feed,
    file: client,
    find: 'answer.then(settled, settled);',
    put: 'answer.then(settled);',
  },
  {
    line: 'E28',
    ...feed,
    file: client,
    find: '          request.controller.abort();\n',
    put: '',
  },
  {
    line: 'E30',
    ...feed,
    file: 'src/widget/feed-controller.ts',
    find: "    if (loaded === this.#loaded && !('error' in this.#state)) return;\n",
    put: '',
  },
  {
    line: 'E31',
    ...corpora,
    file: 'src/model/primitives.ts',
    find: '/^https?:$/',
    put: '/.*:$/',
  },
  {
    line: 'E32',
    ...feed,
    file: 'src/feed/formats/formats.ts',
    find: parsing,
    // What a naive merge of a feed into another object does.
    put: `${parsing}  Object.assign(Object.prototype, Object.getOwnPropertyDescriptor(json, '__proto__')?.value);\n`,
  },
];
