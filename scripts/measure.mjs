/**
 * `node scripts/measure.mjs`: opens the sample campaign in Chromium and counts which of our files are
 * requested until an element shows its real content, and until it is at rest. Prints the table that
 * every build ends with. `node scripts/measure.mjs folder` measures the built files in another folder.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, installedChromium } from './browsers.mjs';
import { rowsOf, tableOf } from './build/budgets.mjs';
import { listen } from './serve/listen.mjs';
import { send, sendFile } from './serve/static-files.mjs';

/** Each element, and the parts whose text is its real content, without its controls. */
const contents = {
  'wmb-story-carousel': ['name', 'headline', 'summary', 'journey'],
  'wmb-statistics-counter': ['label', 'provenance', 'note'],
  'wmb-event-list': ['month-heading', 'title', 'facts', 'summary'],
  'wmb-organisation-finder': ['name', 'where', 'services'],
};

/** Lighthouse's slow 4G: slow enough that files needed first arrive before those fetched afterwards. */
const slow = { download: (1.6 * 1e6) / 8, upload: (0.75 * 1e6) / 8, latency: 150 };
const viewport = { width: 800, height: 900 };
/** An element is at rest when nothing was requested for so many milliseconds. */
const quiet = 1500;

/** Runs in the page. @returns the text of the parts that are inside the viewport. */
const textOf = (tag, parts) => {
  const element = document.querySelector(tag);
  const selector = parts.map((part) => `[part~="${part}"]`).join();
  const seen = [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].filter((one) => {
    const { top, left } = one.getBoundingClientRect();
    return !one.closest('.skeleton') && top < innerHeight && left < innerWidth;
  });
  return seen.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' | ');
};

/** Runs in the page before its own scripts: notes when that text is drawn. */
const watch = (textOfSource, tag, parts, wanted) => {
  const textNow = new Function(`return (${textOfSource})`)();
  const look = () => {
    if (document.querySelector(tag) && textNow(tag, parts) === wanted) {
      document[Symbol.for('drawn')] = performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Runs in the page. @returns the paths of our files that had arrived by a time. */
const filesBy = (origin, time) =>
  performance
    .getEntriesByType('resource')
    .filter(({ name, responseEnd }) => name.startsWith(origin) && responseEnd <= (time ?? Infinity))
    .map(({ name }) => new URL(name).pathname.slice(1));

/** Keeps only the English of each text. */
const inEnglish = (value) => {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.en === 'string') return value.en;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inEnglish(each)]));
};

/**
 * The sample campaign in one language. With all six, the feed would arrive after code that the first
 * content does not wait for, and that code would be counted too.
 */
const feedBytes = () =>
  Buffer.from(JSON.stringify(inEnglish(JSON.parse(readFileSync('data/feed.json', 'utf8')))));

const startHosts = async (folder) => {
  const headers = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' };
  const serve = (from) => (request, response) => {
    const { pathname: path } = new URL(request.url, 'http://localhost');
    return sendFile(request, response, { folder: from, path, headers });
  };
  const bytes = feedBytes();
  const serveFeed = (request, response) =>
    request.url === '/feed.json'
      ? send(request, response, { name: 'feed.json', bytes, headers })
      : serve('data')(request, response);
  const [code, feed] = await Promise.all([listen(serve(folder), 0), listen(serveFeed, 0)]);
  const host = await listen((request, response) => {
    const tags = new URL(request.url, 'http://localhost').searchParams.getAll('tag');
    const elements = tags.map(
      (tag) => `<${tag} feed="${feed.origin}/feed.json" loading="eager"></${tag}>`,
    );
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
<script async src="${code.origin}/embed.js"></script>${elements.join('')}`);
  }, 0);
  const close = () => Promise.all([code, feed, host].map((one) => one.close()));
  const addressOf = (tags) =>
    `${host.origin}/?${new URLSearchParams(tags.map((tag) => ['tag', tag]))}`;
  return { code: code.origin, addressOf, close };
};

/** Opens a page in a new browser context, passes it to `visit`, and closes it. */
const inNewPage = async (browser, visit) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  try {
    return await visit(page);
  } finally {
    await context.close();
  }
};

const weightOf = (folder, names) => ({
  requests: names.length,
  bytes: names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
    0,
  ),
  names,
});

/** The smallest of several measurements: on a busy machine a frame may come so late that the second stage is counted too. */
const leastOf = async (weigh, times = 3) => {
  const weights = [];
  for (let time = 0; time < times; time += 1) weights.push(await weigh());
  return weights.reduce((least, one) => (one.bytes < least.bytes ? one : least));
};

/**
 * @param {string} folder - the folder of the built files.
 * @returns {Promise<{ loader: number, elements: object, all: object }>} bytes after gzip, and requests.
 */
export const measure = async (folder) => {
  const hosts = await startHosts(folder);
  const browser = await puppeteer.launch({
    executablePath: installedChromium(),
    args: chromiumArguments,
  });
  const atRest = (tags, ask) =>
    inNewPage(browser, async (page) => {
      await page.goto(hosts.addressOf(tags));
      await page.waitForNetworkIdle({ idleTime: quiet });
      const rest = weightOf(folder, await page.evaluate(filesBy, hosts.code));
      return { rest, text: await ask?.(page) };
    });
  const untilDrawn = (tag, parts, text) =>
    inNewPage(browser, async (page) => {
      await page.emulateNetworkConditions(slow);
      await page.evaluateOnNewDocument(watch, textOf.toString(), tag, parts, text);
      await page.goto(hosts.addressOf([tag]), { waitUntil: 'domcontentloaded' });
      const drawn = await page.waitForFunction(() => document[Symbol.for('drawn')]);
      return weightOf(folder, await page.evaluate(filesBy, hosts.code, await drawn.jsonValue()));
    });
  try {
    const elements = {};
    for (const [tag, parts] of Object.entries(contents)) {
      const { rest, text } = await atRest([tag], (page) => page.evaluate(textOf, tag, parts));
      if (!text) throw new Error(`${tag} shows none of ${parts.join()}: see scripts/measure.mjs.`);
      elements[tag] = { rest, first: await leastOf(() => untilDrawn(tag, parts, text)) };
    }
    const { rest: all } = await atRest(Object.keys(contents));
    return { loader: weightOf(folder, ['embed.js']).bytes, elements, all };
  } finally {
    await browser.close();
    await hosts.close();
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!installedChromium())
    console.log('No browser to measure in: the table of bytes is left out.');
  else {
    const sizes = await measure(process.argv[2] ?? 'dist/cdn');
    console.log(tableOf(rowsOf(sizes)));
    if (process.env.WMB_NAMES) console.log(JSON.stringify(sizes, null, 1));
  }
}
