/**
 * `npm run prove`: breaks one line of the source at a time and checks that a test fails. Only for
 * what mutation testing can't reach: pages that are not ours, integrity, consent, privacy (the
 * `*.guards.mjs` here). `npm run prove -- consent A41` runs one file's guards of one line.
 *
 * A guard is `{line, test, file, find, put}`: in `file`, the text `find` (there exactly once, which
 * `guards.test.mjs` checks in `npm test`) is replaced by `put`; then a test of the file `test` whose
 * title names `line`, a line of docs/acceptance/, must fail. `build: true` builds `dist/` before the
 * test and again after it, for tests that open the built files; a build script with its arguments
 * builds only a part. `engine` defaults to `chromium`. The file is put back after each run.
 *
 * The reason for each failure is printed: read it. A test that only ran out of time proves nothing,
 * since a busy machine does the same, unless the guard says `hangs: true`.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

const folder = import.meta.dirname;
const counts = join(mkdtempSync(join(tmpdir(), 'wmb-')), 'counts.json');
const [wanted, ...lines] = process.argv.slice(2);

const guardFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.guards.mjs'))
  .filter((name) => !wanted || name === `${wanted}.guards.mjs`);

const node = (args, env = {}) =>
  spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } });

/** Finds a free port: two runs at the same time would both take the test runner's default. */
const freePort = async () => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return String(port);
};
const port = await freePort();

/** `A1` must not match `A12`. */
const titleOf = (line) => `\\b${line}\\b`;

const runTests = ({ line, test, engine = 'chromium' }) =>
  test.endsWith('.mjs')
    ? node(
        [
          '--test',
          `--test-name-pattern=/${titleOf(line)}/`,
          '--test-reporter=./test/support/counting-node-reporter.mjs',
          test,
        ],
        { WMB_COUNTS: counts, WMB_ENGINES: engine },
      )
    : node(
        [
          'node_modules/@web/test-runner/dist/bin.js',
          '--config',
          'test/web-test-runner.config.mjs',
          '--port',
          port,
          '--files',
          test,
        ],
        { WMB_COUNTS: counts, WMB_ENGINES: engine, WMB_GREP: titleOf(line) },
      );

const count = (guard) => {
  writeFileSync(counts, '{}');
  const { stdout, stderr } = runTests(guard);
  const [{ passed = 0, failed = 0 } = {}] = Object.values(JSON.parse(readFileSync(counts, 'utf8')));
  return { passed, failed, said: stdout + stderr };
};

const build = ({ build: how }) =>
  !how || node(how === true ? ['scripts/build.mjs'] : how.split(' ')).status === 0;

/** The error messages of failed tests, without repetitions. A message that ends with a colon continues in the next line. */
const reasonsIn = (said) => [
  ...new Set(
    [...said.matchAll(/^.*?(\w*Error\b.*)(?=(\n[^]{0,200})?)/gm)].map(([, reason, below = '']) =>
      (/:\s*$/.test(reason) ? reason + below : reason).replace(/\s+/g, ' ').trim(),
    ),
  ),
];

const ranOutOfTime = (reason) => /Timeout of|Timed? ?out|test timed out/i.test(reason);

const judged = (reasons, { hangs = false }) =>
  !hangs && reasons.every(ranOutOfTime)
    ? { fault: `no reason but time: ${reasons.join('; ') || 'nothing said'}` }
    : { reasons };

/** Runs one guard: `fault` when it proves nothing, else the reasons for which its test failed. */
const prove = (guard) => {
  const before = readFileSync(guard.file, 'utf8');
  const times = before.split(guard.find).length - 1;
  if (times !== 1) return { fault: `“${guard.find}” is ${times} times in ${guard.file}` };
  try {
    writeFileSync(
      guard.file,
      before.replace(guard.find, () => guard.put),
    );
    if (!build(guard)) return { fault: 'the broken code does not build' };
    const { passed, failed, said } = count(guard);
    if (failed > 0) return judged(reasonsIn(said), guard);
    if (passed > 0) return { fault: 'stayed green' };
    return { fault: `no test of ${guard.test} names it, or none ran\n${said}` };
  } finally {
    writeFileSync(guard.file, before);
  }
};

/** Rebuilds the part that the last guard broke, unless the next guard rebuilds it anyway. */
let unbuilt;
const mend = (next = {}) => {
  if (unbuilt && unbuilt !== next.build) build({ build: unbuilt });
  unbuilt = next.build;
};

/** Ctrl-C takes effect between two guards, when the file has been put back. */
let isStopped = false;
process.on('SIGINT', () => (isStopped = true));

let unproven = 0;
for (const name of guardFiles) {
  const { default: guards } = await import(join(folder, name));
  for (const guard of guards.filter(({ line }) => lines.length === 0 || lines.includes(line))) {
    mend(guard);
    const { fault, reasons = [] } = prove(guard);
    await setImmediate();
    if (isStopped) process.exit(1);
    if (fault) unproven += 1;
    const [said = ''] = reasons;
    console.log(`${fault ? '✖' : '✔'} ${name.split('.')[0]} ${guard.line}: ${fault ?? said}`);
  }
}
mend();
console.log(`${unproven} unproven`);
process.exitCode = unproven > 0 ? 1 : 0;
