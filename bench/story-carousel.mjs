/* global document, customElements */
/**
 * How long the carousel takes to show its first stories, and how long it holds the page up while it
 * draws the rest. A bench, not a test: these figures depend on the machine.
 *
 * `npm run bench`'s sibling: `node bench/story-carousel.mjs`.
 */
import {
  feedOf,
  openPage,
  startBrowser,
  whenReady,
} from '../test/elements/story-carousel/browser.mjs';

const slowdown = 4;
const runs = 5;

const categories = ['toplevel', 'disabled-by-default-devtools.timeline'];

/** The longest task of a page's main thread, in milliseconds of its own time: a busy machine adds few. */
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

/** Milliseconds from a feed at hand to the first cards on screen: reading and choosing all stories, and drawing. */
const showFirst = async (feed) => {
  const element = Object.assign(document.createElement('wmb-story-carousel'), { lang: 'en' });
  // Asked for words as it begins to draw: what comes before is the contract's reading, and the choice.
  let read = 0;
  const { msg } = element;
  element.msg = (...words) => {
    read ||= performance.now();
    return msg(...words);
  };
  const start = performance.now();
  element.data = feed;
  document.body.append(element);
  await element.updateComplete;
  const drawn = performance.now();
  element.remove();
  return { reading: (read || drawn) - start, drawing: drawn - (read || drawn) };
};

const least = (values) => Math.min(...values);

/** The least of a few runs: whatever else the machine does only adds to a time. */
const firstContent = async (browser, count) => {
  const { page, close } = await openPage(browser, { body: '', feed: feedOf(count) });
  await page.waitForFunction(() => customElements.get('wmb-story-carousel'));
  await page.emulateCPUThrottling(slowdown);
  await page.evaluate(async () => {
    globalThis.feed = await (await fetch('/feed.json')).json();
  });
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(await page.evaluate(`(${showFirst})(globalThis.feed)`));
  }
  await close();
  return {
    reading: least(times.map(({ reading }) => reading)),
    drawing: least(times.map(({ drawing }) => drawing)),
  };
};

/** The longest task from nothing to every story drawn, and what it takes to move on among them all. */
const drawingAll = async (browser, count) => {
  const { page, close } = await openPage(browser, {
    body: '<wmb-story-carousel feed="/feed.json" loading="eager"></wmb-story-carousel>',
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

console.log(
  `From a feed at hand to the first cards, CPU ${slowdown}× slowed, the least of ${runs} runs`,
);
console.log('stories       reading     drawing');
const [few, many] = [await firstContent(browser, 12), await firstContent(browser, 10_000)];
for (const [count, { reading, drawing }] of [
  [12, few],
  [10_000, many],
]) {
  console.log(`${count}`.padEnd(9) + cell(reading) + cell(drawing));
}
console.log(`drawing at 10,000: ${(many.drawing / few.drawing).toFixed(2)} × of that at 12`);

console.log(`\nThe longest task, CPU ${slowdown}× slowed`);
console.log('stories   until all drawn   at a move');
for (const count of [12, 300, ...(process.argv.includes('--all') ? [10_000] : [])]) {
  const { drawing, moving } = await drawingAll(browser, count);
  console.log(`${count}`.padEnd(9) + cell(drawing) + cell(moving));
}
await browser.close();
