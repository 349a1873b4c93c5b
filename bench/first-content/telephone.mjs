/**
 * The emulated telephone, the same on every machine: how much the processor is slowed down follows
 * from Lighthouse's benchmark index of this machine
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
 */
import { pathToFileURL } from 'node:url';

/** Benchmark indices of telephones. */
export const telephones = { mid: 400, cheap: 150 };

/** Lighthouse's slow 4G: 1.6 Mbit/s, 150 ms of latency. */
export const link = { download: (1.6 * 1e6) / 8, upload: (0.75 * 1e6) / 8, latency: 150 };
export const viewport = {
  width: 360,
  height: 740,
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

const attempts = 5;

/**
 * The machine's benchmark index, the median of five.
 *
 * @param lighthouse - the path of Lighthouse's main module.
 */
export const benchmarkIndex = async (browser, lighthouse) => {
  const functions = new URL('lib/page-functions.js', pathToFileURL(lighthouse));
  const { pageFunctions } = await import(functions);
  const page = await browser.newPage();
  const indices = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    indices.push(await page.evaluate(pageFunctions.computeBenchmarkIndex));
  }
  await page.close();
  return indices.sort((one, other) => one - other)[attempts >> 1];
};

/**
 * How many times slower a telephone is than this machine.
 *
 * @throws {Error} if this machine is the slower one: it can't emulate that telephone.
 */
export const slowdownOf = (index, name) => {
  const slowdown = index / telephones[name];
  if (slowdown >= 1) return slowdown;
  throw new Error(
    `This machine is slower (benchmark index ${index}) than the ${name} telephone (${telephones[name]}).`,
  );
};
