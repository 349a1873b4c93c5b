/* global document */
/** One cold visit on a cheap phone: a browser context of its own, a slow link, a slow processor. */

/** Lighthouse's slow 4G: 1.6 Mbit/s, 150 ms to each answer; a processor four times slower. */
const phone = {
  slowdown: 4,
  link: { download: (1.6 * 1e6) / 8, upload: (0.75 * 1e6) / 8, latency: 150 },
  viewport: { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

/** In the page, before all else: when the first story is painted, what moved, and long tasks. */
const watch = (first) => `
const seen = { shift: 0, longest: 0 };
Object.defineProperty(document, Symbol.for('seen'), { value: seen });
new PerformanceObserver((list) => {
  for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
}).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
}).observe({ type: 'longtask', buffered: true });
const look = () => {
  const story = ${first};
  if (!story?.getBoundingClientRect().height) return requestAnimationFrame(look);
  // Drawn in this frame: told once the frame has been handed over.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { seen.painted = performance.now(); };
  port2.postMessage(0);
};
requestAnimationFrame(look);
`;

const [atRest, settled] = [1000, 1500];

/**
 * Milliseconds from the navigation to the first story painted; milliseconds of script; the longest
 * task over 50 ms, or 0; layout shift.
 */
export const visit = async (browser, url, first) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // A new window of the browser loads pages of its own: they must not run beside ours.
  await new Promise((resolve) => setTimeout(resolve, atRest));
  await page.setViewport(phone.viewport);
  await page.evaluateOnNewDocument(watch(first));
  await page.emulateCPUThrottling(phone.slowdown);
  await page.emulateNetworkConditions(phone.link);
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await page.waitForFunction(() => document[Symbol.for('seen')].painted, { timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, settled));
  const { painted, shift, longest } = await page.evaluate(() => document[Symbol.for('seen')]);
  const { ScriptDuration } = await page.metrics();
  await context.close();
  return { painted, script: ScriptDuration * 1000, longest, shift };
};
