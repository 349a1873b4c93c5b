/** What breaks each line of the statistics counter's acceptance: see prove.mjs. */
export default [
  {
    line: 'B10',
    test: 'test/elements/statistics-counter/figure.test.ts',
    file: 'src/elements/statistics-counter/figure.ts',
    find: 'size >= 1e6',
    put: 'size >= 1e3',
  },
];
