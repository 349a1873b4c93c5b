import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { feedOf, openPage, startBrowser, whenReady } from './browser.mjs';

const { stories } = JSON.parse(
  await readFile(new URL('../../../data/feed.json', import.meta.url), 'utf8'),
);
const { placeholder } = stories.find(({ image }) => image?.placeholder).image;

const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
};

const storiesWith = (more) =>
  feedOf(8, { image: { src: '/portrait-0.jpg', width: 320, height: 400, alt: '', ...more } });

/** A page whose portraits come only when they are let. */
const waitingPage = async (browser, feed, data = {}) => {
  const held = [];
  const opened = await openPage(browser, {
    body: '<wmb-story-carousel feed="/feed.json" loading="eager"></wmb-story-carousel>',
    feed,
    headers: strict,
    before: async (page) => {
      await page.evaluateOnNewDocument((connection) => {
        globalThis.violations = [];
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
          globalThis.violations.push(violatedDirective),
        );
        if (connection.saveData)
          Object.defineProperty(navigator, 'connection', { value: connection });
      }, data);
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.url().includes('/portrait-') ? held.push(request) : request.continue(),
      );
    },
  });
  await whenReady(opened.page);
  return { ...opened, letCome: () => held.splice(0).forEach((request) => request.continue()) };
};

/** What the first portrait's box holds: how high it is, and the colour in the middle of its canvas. */
const firstBox = (page) =>
  page.evaluate(() => {
    const box = document.querySelector('wmb-story-carousel').shadowRoot.querySelector('.portrait');
    const canvas = box.querySelector('canvas');
    const { width = 0, height = 0 } = canvas ?? {};
    const middle = canvas?.getContext('2d').getImageData(width / 2, height / 2, 1, 1).data;
    return {
      height: box.getBoundingClientRect().height,
      covers: canvas?.getBoundingClientRect().height,
      opaque: middle?.[3],
    };
  });

const whenDrawn = async (page) => {
  for (let tries = 0; (await firstBox(page)).opaque === undefined; tries += 1) {
    assert.ok(tries < 100, 'no placeholder was drawn');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
};

const rest = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));

describe('placeholders of portraits', () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('A20: a blur stands in a portrait’s space until it comes, under a strict policy too', async () => {
    const { page, letCome, close } = await waitingPage(browser, storiesWith({ placeholder }));
    await whenDrawn(page);
    const waiting = await firstBox(page);
    assert.deepEqual([waiting.covers, waiting.opaque], [waiting.height, 255]);
    letCome();
    await page.waitForNetworkIdle({ idleTime: 200 });
    await rest(page);
    assert.deepEqual(await firstBox(page), { height: waiting.height });
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    await close();
  });

  it('A20: a malformed placeholder draws nothing', async () => {
    const feed = storiesWith({ placeholder: placeholder.slice(0, 8) });
    const { page, letCome, close } = await waitingPage(browser, feed);
    await rest(page);
    assert.equal((await firstBox(page)).opaque, undefined);
    letCome();
    await close();
  });

  it('A43: a reader who saves data sees initials, and no code for placeholders is fetched', async () => {
    const feed = storiesWith({ placeholder });
    const { page, requests, close } = await waitingPage(browser, feed, { saveData: true });
    await rest(page);
    assert.equal((await firstBox(page)).opaque, undefined);
    assert.deepEqual(
      requests.filter((path) => path.includes('placeholders')),
      [],
    );
    await close();
  });
});
