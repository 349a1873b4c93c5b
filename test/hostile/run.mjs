/**
 * `npm run test:hostile`: tests every line of the embedding’s acceptance that needs a browser, in
 * every installed engine, with the built files, and writes the results to docs/hostile-pages.md.
 *
 * `npm run test:hostile -- --engine=firefox --file=torture` runs a part and keeps the last results of
 * the other parts; the page says so.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { engines, launch } from './drivers.mjs';
import { cache, fetchAll } from './libraries.mjs';
import { matrix } from './matrix.mjs';
import { merged } from './merged.mjs';

const { values } = parseArgs({
  options: { engine: { type: 'string', multiple: true }, file: { type: 'string', multiple: true } },
});
const { engine: wantedEngines = engines, file: wantedFiles } = values;
const results = join(mkdtempSync(join(tmpdir(), 'wmb-')), 'results.json');
const kept = join(cache, 'results.json');
const manifest = 'dist/cdn/manifest.json';
const page = 'docs/hostile-pages.md';

const everyFile = [
  ...readdirSync('test/hostile')
    .filter((name) => /\.(test|hostile)\.mjs$/.test(name))
    .map((name) => join('test/hostile', name)),
  'test/pages/feed-faults.test.mjs',
  'test/embed/frame/frame.page.test.mjs',
  'test/build/built-files.test.mjs',
];
const files = everyFile.filter(
  (path) => !wantedFiles || wantedFiles.includes(basename(path).split('.')[0]),
);

/** Runs the tests of one file. @returns the results of those that name a line. */
const outcomeOf = (file) =>
  new Promise((resolve) => {
    const flags = ['--test', '--test-reporter=./test/hostile/results-reporter.mjs', file];
    const env = { ...process.env, WMB_RESULTS: results, WMB_ENGINES: wantedEngines.join() };
    writeFileSync(results, '[]');
    spawn(process.execPath, flags, { stdio: 'inherit', env }).on('close', () =>
      resolve(JSON.parse(readFileSync(results, 'utf8'))),
    );
  });

const versionOf = async (engine) => {
  const browser = await launch(engine);
  await browser.close();
  return browser.version.replace('/', ' ').replace('Headless', '').replace(/^f/, 'F');
};

const keptRuns = () => (existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : []);

const formatted = (text) => format(text, { parser: 'markdown', printWidth: 100 });

if (!existsSync(manifest)) throw new Error('Nothing is built: npm run build');
if (files.length === 0) throw new Error(`No file is called ${wantedFiles}: ${everyFile}`);
fetchAll();
const names = {};
for (const engine of wantedEngines) names[engine] = await versionOf(engine);
const build = createHash('sha256').update(readFileSync(manifest)).digest('hex').slice(0, 8);
const day = new Date().toISOString().slice(0, 10);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const outcome = [];
for (const file of files) {
  const told = (await outcomeOf(file)).map((result) => ({
    ...result,
    file,
    browser: names[result.engine],
    build,
    day,
  }));
  outcome.push(...told);
  // After each file, so that the results are kept if somebody stops the run.
  const all = merged(keptRuns(), told, { file, everyFile, engines: wantedEngines });
  writeFileSync(kept, JSON.stringify(all));
  writeFileSync(page, await formatted(matrix({ outcome: all, version })));
}

const failed = outcome.filter(({ state }) => state === 'fails');
console.log(
  `${outcome.length - failed.length} hold or are explained, ${failed.length} fail: ${page}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
