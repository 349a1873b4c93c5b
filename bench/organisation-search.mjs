/**
 * How long the finder's search takes, beside MiniSearch and uFuzzy on the same 10,000 organisations
 * and the same keystrokes, in turns, in Chromium. A benchmark, not a test: figures depend on the
 * machine, ratios do not. The finder also sorts and counts every filter, which the others do not.
 */
import { fileURLToPath } from 'node:url';
import { bundled, launch, serve } from '../test/elements/organisation-finder/serving.mjs';

const entry = fileURLToPath(new URL('organisation-search-entry.ts', import.meta.url));
const rounds = 6;

const figures = [
  ['coldFirst', 'first, cold'],
  ['coldLongest', 'longest, cold'],
  ['build', 'build'],
  ['first', 'first answer'],
  ['p50', 'answer p50'],
  ['p95', 'answer p95'],
  ['longest', 'longest step'],
];

const percentile = (values, share) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

const firstOf = ({ build, answers: [answer] }) => build.whole + answer.whole;
const longestOf = ({ build, answers }) =>
  Math.max(build.longest, ...answers.map(({ longest }) => longest));

/** In the first round the engine has not compiled the code yet; later rounds are faster. */
const summary = ([cold, ...warm]) => {
  // Other load on the machine only adds time, so the smallest of several measurements is the most exact.
  const least = (of) => Math.min(...warm.map(of));
  const answers = cold.answers.map((_, index) => least((round) => round.answers[index].whole));
  const steps = cold.answers.map((_, index) => least((round) => round.answers[index].longest));
  return {
    coldFirst: firstOf(cold),
    coldLongest: longestOf(cold),
    build: least(({ build }) => build.whole),
    first: least(firstOf),
    p50: percentile(answers, 0.5),
    p95: percentile(answers, 0.95),
    longest: Math.max(
      least(({ build }) => build.longest),
      ...steps,
    ),
  };
};

const cell = (value, own) => {
  const ratio = own === undefined ? '' : `${(value / own).toFixed(1)}×`;
  return `${value.toFixed(1)} ms ${ratio.padStart(6)}`.padStart(18);
};

const files = await bundled([entry]);
files.set('/', '<!doctype html><title>Search</title>');
const server = await serve(files);
const browser = await launch();

/** Runs a contestant in a page of its own origin, slowed down: pages of one origin share a process and would slow each other. */
const enter = async (who, slowdown) => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/`);
  await page.evaluate(async () => (await import('/js/organisation-search-entry.js')).names);
  const play = async () => {
    await page.emulateCPUThrottling(slowdown);
    const played = await page.evaluate(
      async (name) => (await import('/js/organisation-search-entry.js')).round(name),
      who,
    );
    await page.emulateCPUThrottling(1);
    return played;
  };
  return { who, page, play };
};

const race = async (slowdown) => {
  const played = new Map();
  const entered = [];
  for (const who of ['this finder', 'with filters and near me', 'MiniSearch', 'uFuzzy']) {
    entered.push(await enter(who, slowdown));
    played.set(who, []);
  }
  for (let index = 0; index < rounds; index += 1) {
    for (const { who, play } of entered) played.get(who).push(await play());
  }
  for (const { page } of entered) await page.close();
  return [...played].map(([who, of]) => ({ who, ...summary(of) }));
};

console.log(
  `10,000 organisations: once in a page of its own, then the best of ${rounds - 1} rounds; each against this finder`,
);
for (const slowdown of [1, 4]) {
  const rows = await race(slowdown);
  const heads = figures.map(([, head]) => head.padStart(18)).join('');
  console.log(`\n${`CPU ${slowdown}×`.padEnd(26)}${heads}`);
  for (const row of rows) {
    const cells = figures.map(([name]) =>
      cell(row[name], row === rows[0] ? undefined : rows[0][name]),
    );
    console.log(row.who.padEnd(26) + cells.join(''));
  }
}
await browser.close();
server.close();
