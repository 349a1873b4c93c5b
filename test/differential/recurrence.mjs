/**
 * Holds our dates of random recurrence rules against those of python-dateutil and of rrule-temporal,
 * which runs in a browser that has `Temporal`. Not part of `npm test`:
 *
 *     node test/differential/recurrence.mjs [COUNT] [SEED]
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../../scripts/browsers.mjs';

const [count = '500', seed = '1'] = process.argv.slice(2);

const cases = JSON.parse(
  execFileSync(
    'python3',
    [fileURLToPath(new URL('random_rules.py', import.meta.url)), count, seed],
    { encoding: 'utf8', maxBuffer: 1e9 },
  ),
);

/** Both engines in one script, each as a function from a case to its dates. */
const engines = async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { RRuleTemporal } from 'rrule-temporal';
        import { parseRule } from './src/time/recurrence/rrule.ts';
        import { ruleDates } from './src/time/recurrence/rule-dates.ts';
        const wall = (text) => Date.parse(text + 'Z');
        const textOf = (instant) => new Date(instant).toISOString().slice(0, 19);
        globalThis.ours = ({ rule, start, from, until }) =>
          [...ruleDates(parseRule(rule), {
            start: wall(start), from: wall(from), until: wall(until), steps: { left: 400_000 },
          })].slice(0, 400).map(textOf);
        globalThis.theirs = ({ rule, start, from, until }) => {
          const rruleString = 'DTSTART;TZID=UTC:' + start.replace(/[-:]/g, '') + '\\nRRULE:' + rule;
          const stop = performance.now() + 1000;
          const all = new RRuleTemporal({ rruleString, maxIterations: 2000 }).all((date, index) => {
            if (performance.now() > stop) throw new Error('Too slow.');
            return date.epochMilliseconds <= wall(until) && index < 3000;
          });
          return all.map((date) => date.epochMilliseconds)
            .filter((date) => date >= wall(from) && date <= wall(until)).slice(0, 400).map(textOf);
        };`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0].text;
};

const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});
const page = await browser.newPage();
await page.evaluate(await engines());
const counts = {
  all: 0,
  withBoth: 0,
  withDateutil: 0,
  withTemporal: 0,
  withNeither: 0,
  refused: 0,
};
for (const one of cases) {
  const [ours, temporal] = await page.evaluate((given) => {
    const { ours: mine, theirs } = globalThis;
    try {
      return [mine(given), theirs(given)].map((dates) => JSON.stringify(dates));
    } catch {
      return [JSON.stringify(mine(given)), undefined];
    }
  }, one);
  const dateutil = JSON.stringify(one.dates);
  counts.all += 1;
  if (temporal === undefined) counts.refused += 1;
  if (ours === dateutil && ours === temporal) counts.withBoth += 1;
  else if (ours === dateutil) counts.withDateutil += 1;
  else if (ours === temporal) counts.withTemporal += 1;
  else {
    counts.withNeither += 1;
    console.log(one.rule, one.start, { ours, dateutil, temporal });
  }
}
await browser.close();
console.log(counts);
process.exitCode = counts.withNeither > 0 ? 1 : 0;
