import { join } from 'node:path';
import { addressOf, fileOf, together } from './plan.mjs';

/** The width that Storybook's frame adds on both sides together, in CSS pixels. */
const margins = 32;
/** In CSS pixels. Taller screenshots are cut: the rest repeats what is above. */
const longest = 1600;

/** Waits until the network is idle for longer than the 300 ms after which a skeleton is shown. */
export const settled = async (page) => {
  await page.waitForNetworkIdle({ idleTime: 400, timeout: 10_000 }).catch(() => {});
  // Images are decoded off the main thread and painted a frame later.
  await page.evaluate(async () => {
    const within = (root) =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? within(one.shadowRoot) : []),
      ]);
    const pictures = within(document).filter((one) => one.localName === 'img' && one.complete);
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
};

const takeOne = async (page, shot, folder) => {
  const width = shot.width + margins;
  await page.setViewport({ width, height: 900 });
  await settled(page);
  const { height } = await (await page.$('.frame')).boundingBox();
  // Resized first: for a screenshot larger than the viewport, Chromium paints again, without images that are still being decoded.
  await page.setViewport({ width, height: Math.ceil(Math.min(height, longest)) });
  await settled(page);
  await page.screenshot({ path: join(folder, fileOf(shot)) });
};

/** Takes the screenshots of one page load and writes them into a folder. */
export const shoot = async (page, origin, shots, folder) => {
  await page.setViewport({ width: shots[0].width + margins, height: 900 });
  await page.goto(origin + addressOf(shots[0]), { waitUntil: 'load', timeout: 120_000 });
  await page.waitForSelector('.frame .place > *', { timeout: 60_000 });
  for (const shot of shots) await takeOne(page, shot, folder);
};

/** Takes screenshots in several browsers in parallel, because a background page is not painted. */
export const shootAll = async (browsers, origin, shots, folder) => {
  const rest = together(shots);
  const work = async (browser) => {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    for (let group = rest.shift(); group; group = rest.shift()) {
      await shoot(page, origin, group, folder);
    }
    await page.close();
  };
  await Promise.all(browsers.map(work));
};
