/* global document, requestAnimationFrame */
/**
 * What the script costs a large page that changes: 300 nodes are appended to a page of 60,000 elements,
 * without any observer, with a mutation observer that does nothing, and with the script and an element
 * of each kind. The results are ratios, so they do not depend on the machine. A script that finds
 * elements added later pays at least the cost of an empty observer.
 *
 * `node bench/host-page.mjs`, also part of `npm run bench`.
 */
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../scripts/browsers.mjs';
import { startOrigins } from '../test/hostile/origins.mjs';
import { allFour, tags } from '../test/hostile/lines.mjs';

const [elements, appended, batches, runs] = [60_000, 300, 20, 5];

const large = '<i>x</i>'.repeat(elements);

/** Average milliseconds of script, style and observers for each batch, until its microtasks are done. */
const append = async (count, times) => {
  let taken = 0;
  for (let batch = 0; batch < times; batch += 1) {
    const start = performance.now();
    for (let node = 0; node < count; node += 1) {
      document.body.append(Object.assign(document.createElement('b'), { textContent: 'more' }));
    }
    // Mutation observers are called before a task that is queued now.
    await Promise.resolve().then(() => {});
    await new Promise((done) => queueMicrotask(done));
    taken += performance.now() - start;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
  return taken / times;
};

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

const origins = await startOrigins();
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});

const noObserver = '';
const emptyObserver =
  '<script>new MutationObserver(() => {}).observe(document, { childList: true, subtree: true })</script>';
const ours = `<script async src="${origins.files}/embed.js"></script>`;

const timeOf = async (script) => {
  const feed = `${origins.feed.origin}/feed.json`;
  const url = origins.show(
    `<!doctype html><html lang="en"><meta charset="utf-8">${script}<body>${script === ours ? allFour(feed) : ''}${large}`,
  );
  const page = await browser.newPage();
  await page.goto(url);
  if (script === ours) {
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

const scripts = [noObserver, emptyObserver, ours];
const times = scripts.map(() => []);
for (let run = 0; run < runs; run += 1) {
  for (const [at, script] of scripts.entries()) times[at].push(await timeOf(script));
}
await browser.close();
await origins.close();
const [alone, observed, beside] = times.map(median);
const ratio = (time) => `${time.toFixed(2)} ms, ${(time / alone).toFixed(2)} ×`;
console.log(`${appended} nodes appended to ${elements} elements: ${alone.toFixed(2)} ms alone`);
console.log(`beside an empty observer: ${ratio(observed)}`);
console.log(`beside the script and four elements: ${ratio(beside)}, bar 1.20 ×`);
