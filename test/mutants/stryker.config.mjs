/**
 * `npm run test:mutants`: makes one small mistake at a time and runs the tests that execute the changed
 * code. A mistake that no test notices survives. Only for rooms that need no DOM: their tests run in
 * Node (`tsconfig.json`, `testing.ts` and `page.mjs` replace the browser).
 * `WMB_ROOMS=time,locale npm run test:mutants` takes those rooms only. See docs/mutation-testing.md.
 */

// Stryker's workers inherit the environment.
process.env.TSX_TSCONFIG_PATH = 'test/mutants/tsconfig.json';

/** Each room: the files that are mutated, and the tests that should notice. */
const rooms = {
  model: { mutate: ['src/model/*.ts'], tests: ['test/model/*.test.ts'] },
  time: { mutate: ['src/time/**/*.ts'], tests: ['test/time/**/*.test.ts'] },
  feed: {
    // windows-zones.ts is a table of names; a test compares it with its source.
    mutate: ['src/feed/**/*.ts', '!src/feed/formats/icalendar/windows-zones.ts'],
    tests: ['test/feed/**/*.test.ts'],
  },
  locale: {
    mutate: [
      'catalogues',
      'direction',
      'formatters',
      'names',
      'negotiation',
      'normalise',
      'text',
    ].map((name) => `src/locale/${name}.ts`),
    // The other files of locale/ read the page's DOM.
    tests: ['test/locale/!(language-watcher|page-language|locale-controller|translator).test.ts'],
  },
  search: {
    mutate: ['src/elements/organisation-finder/search/*.ts'],
    tests: ['test/elements/organisation-finder/search/*.test.ts'],
  },
  occurrences: {
    mutate: ['src/elements/event-list/occurrences/*.ts'],
    tests: ['test/elements/event-list/occurrences/*.test.ts'],
  },
  dates: {
    mutate: ['src/elements/event-list/format/*.ts'],
    tests: ['test/elements/event-list/format/*.test.ts'],
  },
  figures: {
    mutate: ['src/elements/statistics-counter/format/*.ts'],
    tests: ['test/elements/statistics-counter/format/*.test.ts'],
  },
};

const chosen = process.env.WMB_ROOMS?.split(',') ?? Object.keys(rooms);
const taken = chosen.map((name) => rooms[name]);

export default {
  mutate: [...taken.flatMap(({ mutate }) => mutate), '!src/**/*.d.ts'],
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx/esm', '--import', './test/mutants/page.mjs'],
  mochaOptions: {
    spec: taken.flatMap(({ tests }) => tests),
    config: 'test/mutants/mocharc.json',
  },
  coverageAnalysis: 'perTest',
  ignorePatterns: [
    'dist',
    'storybook-static',
    'pictures',
    'bench',
    'docs',
    'stories',
    'test/frameworks',
    'src/elements/*/places/generated',
  ],
  tempDirName: '.mutants',
  reporters: ['clear-text', 'progress', 'html'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.mutants/report.html' },
  thresholds: { high: 90, low: 80, break: 80 },
  timeoutMS: 5000,
  concurrency: 2,
  allowConsoleColors: false,
};
