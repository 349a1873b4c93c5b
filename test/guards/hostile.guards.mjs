/** What breaks each line of the embedding’s acceptance: see prove.mjs. */
const arriving = 'test/hostile/arriving.test.mjs';
const loader = 'src/embed/embed.ts';

export default [
  {
    line: 'E3',
    test: arriving,
    file: 'src/embed/preload.ts',
    find: '        integrity,\n',
    put: '',
    build: true,
  },
  {
    line: 'E2',
    test: arriving,
    file: loader,
    find: 'if (!other) watch();',
    put: 'watch();',
    build: true,
  },
];
