/* global document, requestAnimationFrame */
/**
 * What the script costs a large page that changes: 300 nodes appended to a page of 60,000 elements,
 * with and without the script and an element of each kind. A ratio, for the machine's speed is in both.
 *
 * `npm run bench`'s sibling: `node bench/host-page.mjs`.
 */
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../scripts/browsers.mjs';
import { startOrigins } from '../test/hostile/origins.mjs';
import { allFour, tags } from '../test/hostile/lines.mjs';

const [elements, appended, batches, runs] = [60_000, 300, 20, 5];

const large = '<i>x</i>'.repeat(elements);

/** Milliseconds of script, style and observers for one batch: until the microtasks after it are done. */
const append = async (count, times) => {
  const taken = [];
  for (let batch = 0; batch < times; batch += 1) {
    const start = performance.now();
    for (let node = 0; node < count; node += 1) {
      document.body.append(Object.assign(document.createElement('b'), { textContent: 'more' }));
    }
    // Observers of mutations are called before what is queued now.
    await Promise.resolve().then(() => {});
    await new Promise((done) => queueMicrotask(done));
    taken.push(performance.now() - start);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
  return taken.sort((one, other) => one - other)[times >> 1];
};

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

const origins = await startOrigins();
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});

const timeOf = async (withScript) => {
  const feed = `${origins.feed.origin}/feed.json`;
  const script = withScript ? `<script async src="${origins.files}/embed.js"></script>` : '';
  const url = origins.show(
    `<!doctype html><html lang="en"><meta charset="utf-8">${script}<body>${withScript ? allFour(feed) : ''}${large}`,
  );
  const page = await browser.newPage();
  await page.goto(url);
  if (withScript) {
    await page.waitForFunction(
      (all) => all.every((tag) => document.querySelector(tag).shadowRoot?.querySelector('.widget')),
      {},
      Object.keys(tags),
    );
  }
  const time = await page.evaluate(append, appended, batches);
  await page.close();
  return time;
};

const [without, beside] = [[], []];
for (let run = 0; run < runs; run += 1) {
  without.push(await timeOf(false));
  beside.push(await timeOf(true));
}
await browser.close();
await origins.close();
console.log(
  `${appended} nodes appended to ${elements} elements: ${median(without).toFixed(2)} ms alone, ${median(beside).toFixed(2)} ms beside the script and four elements: ${(median(beside) / median(without)).toFixed(2)} ×, bar 1.20 ×`,
);
