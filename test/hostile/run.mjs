/**
 * `npm run test:hostile`: every line of the embedding’s acceptance that a browser can show, in every
 * engine that is installed, against the built files; writes docs/hostile-pages.md from what came out.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines, launch } from './drivers.mjs';
import { fetchAll } from './libraries.mjs';
import { matrix } from './matrix.mjs';

const results = join(mkdtempSync(join(tmpdir(), 'wmb-')), 'results.json');
const tests = [
  ...readdirSync('test/hostile')
    .filter((name) => /\.(test|hostile)\.mjs$/.test(name))
    .map((name) => join('test/hostile', name)),
  'test/pages/feed-faults.test.mjs',
];

const runTests = () =>
  new Promise((resolve) => {
    const flags = [
      '--test',
      '--test-concurrency=1',
      '--test-reporter=./test/hostile/results-reporter.mjs',
    ];
    const env = { ...process.env, WMB_RESULTS: results };
    spawn(process.execPath, [...flags, ...tests], { stdio: 'inherit', env }).on('close', resolve);
  });

const versions = async () => {
  const found = [];
  for (const engine of engines) {
    const browser = await launch(engine);
    found.push([engine, browser.version.replace('/', ' ').replace('Headless', '')]);
    await browser.close();
  }
  return found;
};

if (!existsSync('dist/cdn/manifest.json')) throw new Error('Nothing is built: npm run build');
await fetchAll();
const known = await versions();
await runTests();
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const outcome = JSON.parse(readFileSync(results, 'utf8'));
const today = new Date().toISOString().slice(0, 10);
writeFileSync('docs/hostile-pages.md', matrix({ outcome, version, today, engines: known }));
const failed = outcome.filter(({ state }) => state === 'fails');
console.log(
  `${outcome.length - failed.length} hold or are explained, ${failed.length} fail: docs/hostile-pages.md`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
