/* global document */
/** One visit on a telephone with an empty cache, a slow link and a slow processor. */
import { categories, firstContent, phasesOf } from './phases.mjs';
import { link, viewport } from './telephone.mjs';

/** In the page, before all else: when the first content is painted, what moved, and long tasks. */
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
  const content = ${first};
  if (!content || !content.getBoundingClientRect().height) return requestAnimationFrame(look);
  // Drawn in this frame: reported once the frame has been presented.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    seen.painted = performance.now();
    performance.mark('${firstContent}');
  };
  port2.postMessage(0);
};
requestAnimationFrame(look);
`;

const [atRest, settled] = [1000, 1500];

/** Milliseconds of the main thread by phase: of a visit of its own, since recording takes time. */
export const tracedVisit = async (browser, url, options) => {
  let recorded;
  const record = {
    begin: (page) => page.tracing.start({ categories }),
    end: async (page) => (recorded = await page.tracing.stop()),
  };
  await visit(browser, url, { ...options, record });
  return phasesOf(JSON.parse(new TextDecoder().decode(recorded)));
};

/**
 * Milliseconds from the navigation to the first content painted; milliseconds of script until then;
 * the longest task over 50 ms, or 0; layout shift.
 */
export const visit = async (browser, url, { first, slowdown, record }) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // A new browser window loads pages of its own: they must not run at the same time.
  await new Promise((resolve) => setTimeout(resolve, atRest));
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(watch(first));
  await page.emulateCPUThrottling(slowdown);
  await page.emulateNetworkConditions(link);
  await record?.begin(page);
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await page
    .waitForFunction(() => document[Symbol.for('seen')].painted, { timeout: 60_000 })
    .catch((cause) => {
      throw new Error(`No first content: ${errors.join(', ') || 'and no error in the page'}`, {
        cause,
      });
    });
  const { ScriptDuration } = await page.metrics();
  await new Promise((resolve) => setTimeout(resolve, settled));
  await record?.end(page);
  const { painted, shift, longest } = await page.evaluate(() => document[Symbol.for('seen')]);
  await context.close();
  return { painted, script: ScriptDuration * 1000, longest, shift };
};
