/**
 * `npm run test:mutants`: makes a small mistake in one place at a time and runs the tests that pass
 * through that place. A mistake that no test notices survives. For rooms that need no DOM: their
 * tests run here in Node (`tsconfig.json`, `testing.ts` and `page.mjs` stand in for the browser).
 * `npm run test:mutants -- --mutate 'src/time/**'` takes a part. See docs/mutation-testing.md.
 */
// Stryker's workers inherit it.
process.env.TSX_TSCONFIG_PATH = 'test/mutants/tsconfig.json';

const pureTests = [
  'test/{model,time}/**/*.test.ts',
  'test/feed/**/*.test.ts',
  'test/locale/!(language-watcher|page-language|locale-controller|translator).test.ts',
];

export default {
  mutate: [
    'src/{model,time,feed}/**/*.ts',
    'src/locale/*.ts',
    // Follow the page's DOM.
    '!src/locale/{language-watcher,page-language,locale-controller}.ts',
    // A table of names, checked against its source by its test.
    '!src/feed/formats/icalendar/windows-zones.ts',
    '!src/**/*.d.ts',
  ],
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx', '--import', './test/mutants/page.mjs'],
  mochaOptions: { spec: pureTests },
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
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
