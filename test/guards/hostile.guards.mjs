/** What breaks each line of the embedding’s acceptance on pages that are not ours: see prove.mjs. */
const on = (name) => ({
  test: `test/hostile/${name}.test.mjs`,
  build: 'scripts/build/only.mjs elements',
});
const loader = 'src/embed/embed.ts';
const baseSheet = 'src/widget/styles/base.styles.ts';
const lit = 'scripts/build/lit-for-any-page.mjs';
/** Runs for each element, in code that comes later: the loader has no bytes to spare for a break. */
const watcher = 'src/locale/language-watcher.ts';
const watching = '  watchers.add(callback);\n';
const files = {
  test: 'test/build/built-files.test.mjs',
  build: 'scripts/build/only.mjs elements',
  file: 'rollup.config.mjs',
};
const beside = {
  test: 'test/hostile/beside.hostile.mjs',
  build: 'scripts/build/only.mjs elements',
};
const corpora = {
  test: 'test/hostile/corpora.hostile.mjs',
  build: 'scripts/build/only.mjs elements',
};
const faults = {
  test: 'test/pages/feed-faults.test.mjs',
  build: 'scripts/build/only.mjs elements',
};

/** What a naive merge of a feed into an object of its own comes to. */
const naiveMerge =
  "Object.assign(Object.prototype, Object.getOwnPropertyDescriptor(json, '__proto__')?.value);\n";

export default [
  { line: 'E1', ...on('arriving'), file: loader, find: 'if (!other) watch();', put: 'watch();' },
  { line: 'E2', ...on('arriving'), file: loader, find: 'if (!other) watch();', put: 'watch();' },
  {
    line: 'E3',
    ...on('arriving'),
    file: 'src/embed/preload.ts',
    find: '        integrity,\n',
    put: '',
  },
  {
    line: 'E5',
    ...on('arriving'),
    file: loader,
    find: '    subtree: true,\n',
    put: '',
  },
  {
    line: 'E6',
    ...on('arriving'),
    file: 'src/embed/script.ts',
    find: ' || Error().stack?.match(/http\\S+?embed\\.js/)?.[0]',
    put: '',
  },
  {
    line: 'E7',
    ...on('arriving'),
    file: loader,
    find: ' || isNear(element)) start',
    put: ' || true) start',
  },
  {
    line: 'E11',
    ...on('arriving'),
    file: loader,
    find: '  if (feed) requestFeed(feed).catch(() => {});\n',
    put: '',
  },
  {
    line: 'E16',
    ...on('torture'),
    file: baseSheet,
    find: '    writing-mode: initial !important;\n',
    put: '',
  },
  {
    line: 'E16',
    ...on('torture'),
    file: baseSheet,
    find: '    all: initial;\n',
    put: '',
  },
  {
    line: 'E17',
    ...on('host-page'),
    file: watcher,
    find: watching,
    put: `${watching}  Object.assign(globalThis, { wmb: 1 });\n`,
  },
  { line: 'E18', ...on('host-page'), file: loader, find: '.join().toUpperCase()', put: '.join()' },
  {
    line: 'E19',
    ...on('host-page'),
    file: 'src/elements/story-carousel/later/put-away.ts',
    find: '      picture.remove();\n',
    put: '',
  },
  {
    line: 'E19',
    ...on('host-page'),
    file: 'src/locale/locale-controller.ts',
    find: '  hostDisconnected(): void {\n    this.#stopWatching?.();\n',
    put: '  hostDisconnected(): void {\n',
  },
  {
    line: 'E20',
    ...on('host-page'),
    file: watcher,
    find: watching,
    put: `${watching}  history.pushState(null, '');\n`,
  },
  {
    line: 'E23',
    ...on('policies'),
    file: 'src/embed/preload.ts',
    find: '        nonce: script?.nonce,\n',
    put: '',
  },
  {
    line: 'E24',
    ...on('policies'),
    file: 'rollup.config.mjs',
    find: "litForAnyPage('what-migrants-bring')",
    put: "litForAnyPage('another-name')",
  },
  {
    line: 'E27',
    ...on('feed'),
    file: 'src/feed/client.ts',
    find: 'answer.then(settled, settled);',
    put: 'answer.then(settled);',
  },
  {
    line: 'E28',
    ...on('feed'),
    file: 'src/feed/client.ts',
    find: '          request.controller.abort();\n',
    put: '',
  },
  {
    line: 'E4',
    ...files,
    find: "    chunkFileNames: '[name]-[hash].js',\n",
    put: "    chunkFileNames: '[name].js',\n",
  },
  {
    line: 'E4',
    ...files,
    find: "    generatedCode: 'es2015',\n    hoist",
    put: "    generatedCode: 'es2015',\n    intro: () => `console.assert(${performance.now()});`,\n    hoist",
  },
  // The load event waits for style sheets, and puppeteer for the load event.
  {
    line: 'E8',
    ...on('arriving'),
    file: 'src/embed/preload.ts',
    find: "rel: 'modulepreload'",
    put: "rel: 'stylesheet'",
    hangs: true,
  },
  {
    line: 'E9',
    ...on('arriving'),
    file: baseSheet,
    find: 'padding: var(--wmb-padding, 16px);',
    put: 'padding: 200px 16px;',
  },
  {
    line: 'E12',
    ...on('arriving'),
    file: loader,
    find: '    else observer.observe(element);\n',
    put: '',
  },
  {
    line: 'E13',
    ...beside,
    file: lit,
    find: "    .replaceAll(' extends Event {', ' extends CustomEvent {')",
    put: '',
  },
  {
    line: 'E13',
    ...beside,
    file: lit,
    find: "    .replaceAll('.entries()', '.map((value, index) => [index, value])')\n",
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
    ...on('host-page'),
    file: 'src/embed/preload.ts',
    find: 'await Promise.all(chunks.map(preload));',
    put: 'await Promise.all((() => { const all = []; for (const index in chunks) all.push(preload(chunks[index] as Chunk)); return all; })());',
  },
  {
    line: 'E21',
    ...on('reader'),
    file: baseSheet,
    find: '--_text: var(--wmb-color-text, light-dark(#1c2430, #f3eee6));',
    put: '--_text: #1c2430;',
  },
  {
    line: 'E21',
    ...on('reader'),
    file: 'src/elements/story-carousel/later/later.styles.ts',
    find: '      display: block;\n      margin: 0;\n      padding: 0;\n      overflow: visible;\n',
    put: '',
  },
  {
    line: 'E21',
    ...on('reader'),
    file: baseSheet,
    find: '    container: widget / inline-size;\n',
    put: '    container: widget / inline-size;\n    min-inline-size: 400px;\n',
  },
  {
    line: 'E21',
    ...on('reader'),
    file: 'src/elements/statistics-counter/later/counting-controller.ts',
    find: "matchMedia('(prefers-reduced-motion: reduce)')",
    put: "matchMedia('(prefers-reduced-motion: never)')",
  },
  {
    line: 'E22',
    ...on('policies'),
    file: 'src/widget/templates/picture.ts',
    find: '      .style=${',
    put: '      style=${',
  },
  {
    line: 'E25',
    ...files,
    file: 'src/widget/templates/picture.ts',
    find: '      .style=${',
    put: '      style=${',
  },
  { line: 'E26', ...faults, file: 'src/feed/fetch-once.ts', find: ', { fatal: true }', put: '' },
  {
    line: 'E26',
    ...on('feed'),
    file: 'src/widget/campaign-element.ts',
    find: 'new DetailEvent(`wmb-${state.name}`, state.error)',
    put: "new Event('other')",
  },
  {
    line: 'E29',
    ...on('feed'),
    file: 'src/model/contract.ts',
    find: 'omitted: list.length - byId.size',
    put: 'omitted: 0',
  },
  {
    line: 'E30',
    ...on('feed'),
    file: 'src/widget/feed-controller.ts',
    find: "    if (loaded === this.#loaded && !('error' in this.#state)) return;\n",
    put: '',
  },
  {
    line: 'E31',
    ...corpora,
    file: 'src/model/primitives.ts',
    find: '(https?|mailto|tel|webcal):$/',
    put: '.*:$/',
  },
  {
    line: 'E32',
    ...on('feed'),
    file: 'src/feed/client.ts',
    find: '    if (!foreign.test(text.slice(0, 1e5))) return json;\n',
    put: `    ${naiveMerge}    if (!foreign.test(text.slice(0, 1e5))) return json;\n`,
  },
  {
    line: 'E33',
    ...on('feed'),
    file: 'src/widget/templates/link.ts',
    find: '        rel="noopener"\n',
    put: '',
  },
  {
    line: 'E33',
    ...on('feed'),
    file: 'src/feed/client.ts',
    find: '      ...requestInit(url),\n',
    put: "      ...requestInit(url),\n      headers: { 'x-campaign': '1' },\n",
  },
  {
    line: 'E34',
    ...on('feed'),
    file: watcher,
    find: watching,
    put: `${watching}  localStorage.setItem('wmb', '1');\n`,
  },
];
