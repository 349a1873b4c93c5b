/**
 * How long the finder's search takes, beside MiniSearch and uFuzzy on the same 10,000 organisations
 * and the same keystrokes, in turns, in Chromium. A bench, not a test: the figures depend on the
 * machine; the ratios hold. The finder also counts every filter and orders, which the others do not.
 */
import { fileURLToPath } from 'node:url';
import { bundled, launch, serve } from '../test/elements/organisation-finder/serving.mjs';

const entry = fileURLToPath(new URL('organisation-search-entry.ts', import.meta.url));
const rounds = 5;

const figures = [
  ['build', 'build'],
  ['first', 'first answer'],
  ['p50', 'answer p50'],
  ['p95', 'answer p95'],
  ['longest', 'longest step'],
];

const cell = (value, own) => {
  const ratio = own === undefined ? '' : `${(value / own).toFixed(1)}×`;
  return `${value.toFixed(1)} ms ${ratio.padStart(6)}`.padStart(18);
};

const files = await bundled([entry]);
files.set('/', '<!doctype html><title>Search</title>');
const server = await serve(files);
const browser = await launch();
console.log(`10,000 organisations, the best of ${rounds} rounds, and each against this finder`);
for (const slowdown of [1, 4]) {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/`);
  await page.emulateCPUThrottling(slowdown);
  const rows = await page.evaluate(
    async (count) => (await import('/js/organisation-search-entry.js')).run(count),
    rounds,
  );
  const heads = figures.map(([, head]) => head.padStart(18)).join('');
  console.log(`\n${`CPU ${slowdown}×`.padEnd(26)}${heads}`);
  for (const row of rows) {
    const cells = figures.map(([name]) =>
      cell(row[name], row === rows[0] ? undefined : rows[0][name]),
    );
    console.log(row.who.padEnd(26) + cells.join(''));
  }
  await page.close();
}
await browser.close();
server.close();
