import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { feedOf, openPage, startBrowser, whenReady } from '../browser.mjs';

const { stories } = JSON.parse(
  await readFile(new URL('../../../../data/feed.json', import.meta.url), 'utf8'),
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

/** Once the portraits of the slides in view have been decoded and painted. */
const whenLoaded = (page) =>
  page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('wmb-story-carousel');
    return (
      shadowRoot.querySelector('.portrait img').complete && !shadowRoot.querySelector('canvas')
    );
  });

/** Once an observer that was set up before has been called: it would draw then. */
const afterObservers = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const slide = document
          .querySelector('wmb-story-carousel')
          .shadowRoot.querySelector('.slide');
        new IntersectionObserver(() => requestAnimationFrame(resolve)).observe(slide);
      }),
  );

describe('placeholders of portraits', () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('fills a portrait’s space until it has loaded, under a strict Content Security Policy too [A20]', async () => {
    const { page, letCome, close } = await waitingPage(browser, storiesWith({ placeholder }));
    await whenDrawn(page);
    const waiting = await firstBox(page);
    assert.deepEqual([waiting.covers, waiting.opaque], [waiting.height, 255]);
    letCome();
    await whenLoaded(page);
    assert.deepEqual(await firstBox(page), { height: waiting.height });
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    await close();
  });

  it('draws nothing for a malformed placeholder [A20]', async () => {
    const feed = storiesWith({ placeholder: placeholder.slice(0, 8) });
    const { page, letCome, close } = await waitingPage(browser, feed);
    await afterObservers(page);
    assert.equal((await firstBox(page)).opaque, undefined);
    letCome();
    await close();
  });

  it('draws nothing for a reader who saves data [A43]', async () => {
    const feed = storiesWith({ placeholder });
    const { page, requests, close } = await waitingPage(browser, feed, { saveData: true });
    await afterObservers(page);
    assert.equal((await firstBox(page)).opaque, undefined);
    assert.deepEqual(
      requests.filter((path) => path.includes('/portrait-')),
      [],
    );
    await close();
  });
});
