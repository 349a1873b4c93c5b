/**
 * `npm test`: runs everything, quick checks first, and ends with one line that counts all tests.
 * `npm test -- --quick` uses Chromium only.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from '../scripts/install.mjs';

const quick = process.argv.includes('--quick');
const counts = join(mkdtempSync(join(tmpdir(), 'wmb-')), 'counts.json');
const started = Date.now();
const total = { passed: 0, failed: 0 };

const runNode = (args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      // Both streams go to stdout, so that a log of stdout has the reasons of failures too.
      stdio: ['inherit', 'inherit', process.stdout],
      env: { ...process.env, ...env },
    });
    child.on('close', (code, signal) => resolve({ holds: code === 0, end: signal ?? code }));
  });

const add = ({ passed = 0, failed = 0 }) => {
  total.passed += passed;
  total.failed += failed;
};

const title = (text) => console.log(`\n── ${text}`);

/** A step that passes or fails as a whole: it counts as one test. */
const check = async (name, ...args) => {
  title(name);
  const { holds } = await runNode(args);
  add(holds ? { passed: 1 } : { failed: 1 });
  if (!holds) console.log(`${name}: failed`);
};

/** Runs a suite once. @returns whether it passed, and its counts, unless it ended before it wrote them. */
const runSuite = async (name, args, env) => {
  rmSync(counts, { force: true });
  const { holds, end } = await runNode(args, { ...env, WMB_COUNTS: counts });
  if (existsSync(counts)) {
    return { holds, counted: Object.values(JSON.parse(readFileSync(counts, 'utf8'))) };
  }
  console.log(`${name}: ended without a count (${end})`);
  return { holds, counted: [] };
};

/**
 * A step that counts its own tests; if it fails without a count, it counts as one failure. If the
 * connection to a browser breaks, @web/test-runner ends before it has counted. No test has failed then,
 * so such a run is repeated once.
 */
const suite = async (name, args, env) => {
  title(name);
  let { holds, counted } = await runSuite(name, args, env);
  if (counted.length === 0) {
    console.log('Once more');
    ({ holds, counted } = await runSuite(name, args, env));
  }
  counted.forEach(add);
  const told = counted.some(({ failed }) => failed > 0);
  const ran = counted.some(({ passed }) => passed > 0);
  if ((!holds && !told) || !ran) add({ failed: 1 });
};

/** Tests that run in Node: they start servers and browsers, and read built files. */
const nodeTests = () =>
  readdirSync('test', { recursive: true })
    .filter((path) => path.endsWith('.test.mjs'))
    .map((path) => join('test', path))
    .sort();

ensureInstalled();
const { findChromium } = await import('../scripts/browsers.mjs');
console.log(`Chromium: ${await findChromium()}`);

await check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.');
await check('build, types and budgets', 'scripts/build.mjs');
await check('lint', 'node_modules/eslint/bin/eslint.js', '.');
await suite(
  'built files, pages and servers',
  [
    '--test',
    '--test-concurrency=2',
    '--test-reporter=./test/support/counting-node-reporter.mjs',
    '--test-reporter-destination=stdout',
    ...nodeTests(),
  ],
  { WMB_MATRIX: 'part', ...(quick && { WMB_ENGINES: 'chromium' }) },
);
await suite(
  'rooms and elements, in each engine',
  ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs'],
  quick ? { WMB_ENGINES: 'chromium' } : {},
);

console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
