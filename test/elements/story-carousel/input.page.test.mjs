import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { emulate, feedOf, openPage, startBrowser, whenReady } from './browser.mjs';

const carousel = (attributes = '') =>
  `<wmb-story-carousel feed="/feed.json" loading="eager" ${attributes}></wmb-story-carousel>`;

const scrollLeft = (page, index = 0) =>
  page.evaluate(
    (at) =>
      document.querySelectorAll('wmb-story-carousel')[at].shadowRoot.querySelector('.scroller')
        .scrollLeft,
    index,
  );

/** A finger's way over the page, a frame at a time. */
const swipe = async (page, { x, y, byX = 0, byY = 0 }) => {
  const finger = await page.touchscreen.touchStart(x, y);
  for (let step = 1; step <= 10; step += 1) {
    await finger.move(x + (byX * step) / 10, y + (byY * step) / 10);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await finger.end();
};

/** What holds focus, through shadow roots: its part, and whose card it is in. */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const slide = at?.closest('.slide')?.dataset.story;
    return [at?.getAttribute('part') ?? at?.id, slide].filter(Boolean).join(' ');
  });

/** Waits until nothing on the page, nor any row, has moved for ten frames. */
const settle = (page) =>
  page.evaluate(async () => {
    const offsets = () =>
      [...document.querySelectorAll('wmb-story-carousel')]
        .map(({ shadowRoot }) => shadowRoot.querySelector('.scroller').scrollLeft)
        .concat(window.scrollY)
        .join();
    let [last, still] = [offsets(), 0];
    while (still < 10) {
      await new Promise(requestAnimationFrame);
      still = offsets() === last ? still + 1 : 0;
      last = offsets();
    }
  });

/** Repeats a gesture that a busy machine may drop, until it has had its effect. */
const gestureUntil = async (page, gesture, isDone) => {
  for (let tries = 1; !(await isDone()); tries += 1) {
    assert.ok(tries <= 4, 'the gesture came to nothing four times');
    await gesture();
    await settle(page);
  }
};

describe('story carousel, under a reader’s hands', () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('adds no touch or wheel listener that is not passive [A1, A3]', async () => {
    const { page, close } = await openPage(browser, {
      body: carousel('drag autoplay="5"'),
      before: (opened) =>
        opened.evaluateOnNewDocument(() => {
          globalThis.blocking = [];
          const { addEventListener } = EventTarget.prototype;
          EventTarget.prototype.addEventListener = function (type, listener, options) {
            if (/^(?:touch|wheel|mousewheel)/.test(type) && !options?.passive) {
              globalThis.blocking.push(type);
            }
            return addEventListener.call(this, type, listener, options);
          };
        }),
    });
    await whenReady(page);
    assert.deepEqual(await page.evaluate(() => globalThis.blocking), []);
    await close();
  });

  it('lets a vertical wheel scroll the page, a horizontal one the row [A3]', async () => {
    const { page, close } = await openPage(browser, {
      body: `${carousel()}<p style="height: 3000px"></p>`,
      before: (opened) => opened.setViewport({ width: 400, height: 700 }),
    });
    await whenReady(page);
    const scrollY = () => page.evaluate(() => window.scrollY);
    await page.mouse.move(200, 200);
    const byPage = async () => (await scrollY()) > 100;
    await gestureUntil(page, () => page.mouse.wheel({ deltaY: 300 }), byPage);
    assert.equal(await scrollLeft(page), 0);
    const before = await scrollY();
    const byRow = async () => (await scrollLeft(page)) > 300;
    await gestureUntil(page, () => page.mouse.wheel({ deltaX: 300 }), byRow);
    assert.equal(await scrollY(), before);
    await close();
  });

  it('lets a vertical swipe on a slide scroll the page [A1]', async () => {
    const { page, close } = await openPage(browser, {
      body: `${carousel()}<p style="height: 3000px"></p>`,
      before: (opened) =>
        opened.setViewport({ width: 400, height: 700, hasTouch: true, isMobile: true }),
    });
    await whenReady(page);
    const scrolled = () => page.evaluate(() => window.scrollY > 100);
    await gestureUntil(page, () => swipe(page, { x: 200, y: 400, byY: -200 }), scrolled);
    assert.equal(await scrollLeft(page), 0);
    const moved = async () => (await scrollLeft(page)) > 300;
    await gestureUntil(page, () => swipe(page, { x: 300, y: 200, byX: -200 }), moved);
    await close();
  });

  it('is dragged by a mouse only with drag, and then clicks nothing [A2]', async () => {
    const { page, close } = await openPage(browser, {
      body: `${carousel()}${carousel('drag')}`,
      before: (opened) => opened.setViewport({ width: 400, height: 1800 }),
    });
    await whenReady(page);
    await page.evaluate(() => {
      globalThis.clicks = 0;
      document
        .querySelectorAll('wmb-story-carousel')[1]
        .addEventListener('click', () => (globalThis.clicks += 1));
    });
    for (const index of [0, 1]) {
      const top = await page.evaluate(
        (at) => document.querySelectorAll('wmb-story-carousel')[at].getBoundingClientRect().top,
        index,
      );
      await page.mouse.move(300, top + 200);
      await page.mouse.down();
      await page.mouse.move(60, top + 200, { steps: 6 });
      await page.mouse.up();
      await settle(page);
    }
    assert.equal(await scrollLeft(page, 0), 0);
    assert.ok((await scrollLeft(page, 1)) > 300);
    assert.equal(await page.evaluate(() => globalThis.clicks), 0);
    await close();
  });

  it('has the same tab order forwards and backwards: Pause, the row, controls in view, the buttons [A5, A8]', async () => {
    const { page, close } = await openPage(browser, {
      body: `<button id="before">a</button>${carousel('autoplay="20"')}<button id="after">b</button>`,
      before: (opened) => opened.setViewport({ width: 680, height: 900 }),
    });
    await whenReady(page);
    await page.focus('#before');
    const forwards = [];
    while (forwards.at(-1) !== 'after' && forwards.length < 30) {
      await page.keyboard.press('Tab');
      forwards.push(await focused(page));
    }
    const dots = Array(4).fill('picker-button');
    const way = ['rotation', 'scroller', 'open s0', 'open s1', ...dots, 'previous', 'next'];
    assert.deepEqual(forwards, [...way, 'after']);
    const backwards = [];
    while (backwards.at(-1) !== 'before' && backwards.length < 30) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      backwards.push(await focused(page));
    }
    assert.deepEqual(backwards, [...way.reverse(), 'before']);
    assert.equal(await scrollLeft(page), 0);
    await close();
  });

  it('starts nothing by itself and moves instantly under reduced motion, and Play still plays [A10]', async () => {
    const { page, close } = await openPage(browser, {
      body: carousel('autoplay="20"'),
      before: (opened) => emulate(opened, { 'prefers-reduced-motion': 'reduce' }),
    });
    await whenReady(page);
    const label = () =>
      page.evaluate(() =>
        document
          .querySelector('wmb-story-carousel')
          .shadowRoot.querySelector('[part="rotation"]')
          .textContent.trim(),
      );
    assert.equal(await label(), 'Play');
    const behavior = () =>
      page.evaluate(
        () =>
          getComputedStyle(
            document.querySelector('wmb-story-carousel').shadowRoot.querySelector('.scroller'),
          ).scrollBehavior,
      );
    assert.equal(await behavior(), 'auto');
    await page.evaluate(() => document.querySelector('wmb-story-carousel').play());
    assert.equal(await label(), 'Pause');
    await emulate(page, { 'prefers-reduced-motion': 'no-preference' });
    assert.equal(await behavior(), 'smooth');
    assert.equal(await label(), 'Pause');
    await emulate(page, { 'prefers-reduced-motion': 'reduce' });
    await page.waitForFunction(
      () =>
        document
          .querySelector('wmb-story-carousel')
          .shadowRoot.querySelector('[part="rotation"]')
          .textContent.trim() === 'Play',
    );
    assert.equal(await behavior(), 'auto');
    await close();
  });

  it('closes a story on Escape, with focus and page scroll as before [A23]', async () => {
    const { page, close } = await openPage(browser, {
      body: `<p style="height: 600px"></p>${carousel()}<p style="height: 2000px"></p>`,
    });
    await whenReady(page);
    await page.evaluate(() => window.scrollTo(0, 900));
    await page.evaluate(() => {
      const button = document
        .querySelector('wmb-story-carousel')
        .shadowRoot.querySelector('[part="open"]');
      button.focus({ preventScroll: true });
      button.click();
    });
    await page.waitForFunction(() =>
      document.querySelector('wmb-story-carousel').shadowRoot.querySelector('dialog[open]'),
    );
    assert.equal(await focused(page), 'close');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => !document.querySelector('wmb-story-carousel').shadowRoot.querySelector('.page'),
    );
    assert.equal(await focused(page), 'open s0');
    assert.equal(await page.evaluate(() => window.scrollY), 900);
    await close();
  });

  it('leaves the page’s scroll as it is when goTo is called off screen [A13]', async () => {
    const { page, close } = await openPage(browser, {
      body: `${carousel()}<p style="height: 4000px"></p>`,
      feed: feedOf(20),
    });
    await whenReady(page);
    await page.evaluate(() => window.scrollTo(0, 3000));
    await page.evaluate(() => document.querySelector('wmb-story-carousel').goTo('s15'));
    assert.equal(await page.evaluate(() => window.scrollY), 3000);
    assert.ok((await scrollLeft(page)) > 1000);
    await close();
  });
});
