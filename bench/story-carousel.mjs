/* global document, requestAnimationFrame */
/**
 * How long the carousel takes to show its first stories, and how long it blocks the page while it draws
 * the rest. A benchmark, not a test: figures depend on the machine.
 *
 * `node bench/story-carousel.mjs`, also part of `npm run bench`.
 */
import {
  feedOf,
  openPage,
  startBrowser,
  whenReady,
} from '../test/elements/story-carousel/browser.mjs';

const slowdown = 4;
const runs = 9;

const categories = ['toplevel', 'disabled-by-default-devtools.timeline'];

/** The longest task of a page's main thread, in milliseconds of processor time, to which a busy machine adds little. */
const longestTask = (trace) => {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const threadOf = ({ pid, tid }) => `${pid}:${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith('RunTask') && event.tdur && main.has(threadOf(event)),
  );
  return Math.max(0, ...tasks.map(({ tdur }) => tdur / 1000));
};

/** Records in which frame the first card is drawn, and how long `JSON.parse` of the feed took. */
const note = () => {
  const { parse } = JSON;
  globalThis.noted = { parsing: 0, first: 0 };
  JSON.parse = (text) => {
    const start = performance.now();
    const value = parse(text);
    globalThis.noted.parsing += performance.now() - start;
    return value;
  };
  const look = () => {
    const root = document.querySelector('wmb-story-carousel')?.shadowRoot;
    if (root?.querySelector('[data-story]')) globalThis.noted.first = performance.now();
    else requestAnimationFrame(look);
  };
  look();
};

const carousel = '<wmb-story-carousel feed="/feed.json" loading="eager"></wmb-story-carousel>';

/** Milliseconds from navigation to the first card, from a local host; and how many of these are spent in `JSON.parse`. */
const firstContent = async (browser, count) => {
  const { page, close } = await openPage(browser, {
    body: carousel,
    feed: feedOf(count),
    before: async (opened) => {
      await opened.emulateCPUThrottling(slowdown);
      await opened.evaluateOnNewDocument(note);
    },
  });
  await page.waitForFunction(() => globalThis.noted.first, { polling: 100 });
  const noted = await page.evaluate(() => globalThis.noted);
  await close();
  return noted;
};

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The longest task until every story is drawn, and the time that one move to the next story takes. */
const drawingAll = async (browser, count) => {
  const { page, close } = await openPage(browser, {
    body: carousel,
    feed: feedOf(count),
    before: async (opened) => {
      await opened.emulateCPUThrottling(slowdown);
      await opened.tracing.start({ categories });
    },
  });
  await page.waitForFunction(
    (wanted) =>
      document
        .querySelector('wmb-story-carousel')
        ?.shadowRoot?.querySelectorAll('.slide[data-story]').length === wanted,
    { timeout: 600_000, polling: 500 },
    count,
  );
  const drawing = longestTask(await page.tracing.stop());
  await whenReady(page);
  await page.tracing.start({ categories });
  await page.evaluate(() => document.querySelector('wmb-story-carousel').next());
  const moving = longestTask(await page.tracing.stop());
  await close();
  return { drawing, moving };
};

const browser = await startBrowser();
const cell = (value) => `${value.toFixed(1)} ms`.padStart(12);

const [few, many] = [[], []];
for (let run = 0; run < runs; run += 1) {
  few.push(await firstContent(browser, 12));
  many.push(await firstContent(browser, 10_000));
}
const told = (times) => ({
  first: median(times.map(({ first }) => first)),
  ours: median(times.map(({ first, parsing }) => first - parsing)),
});
console.log(
  `From navigating to the first card, CPU ${slowdown}× slowed, the median of ${runs} interleaved runs`,
);
console.log('stories    first card   without JSON.parse');
for (const [count, times] of [
  [12, few],
  [10_000, many],
]) {
  const { first, ours } = told(times);
  console.log(`${count}`.padEnd(9) + cell(first) + cell(ours).padStart(21));
}
const times = (of) => `${(told(many)[of] / told(few)[of]).toFixed(2)} ×`;
console.log(`10,000 take ${times('first')} of 12, bar 1.20 ×; ${times('ours')} without JSON.parse`);

console.log(`\nThe longest task, CPU ${slowdown}× slowed`);
console.log('stories   until all drawn   at a move');
for (const count of [12, 300, ...(process.argv.includes('--all') ? [10_000] : [])]) {
  const { drawing, moving } = await drawingAll(browser, count);
  console.log(`${count}`.padEnd(9) + cell(drawing) + cell(moving));
}
await browser.close();
