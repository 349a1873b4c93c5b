/** What breaks each line of the embedding’s acceptance on pages that are not ours: see prove.mjs. */
const on = (name) => ({ test: `test/hostile/${name}.test.mjs`, build: true });
const loader = 'src/embed/embed.ts';

export default [
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
  { line: 'E18', ...on('host-page'), file: loader, find: '.join().toUpperCase()', put: '.join()' },
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
];
