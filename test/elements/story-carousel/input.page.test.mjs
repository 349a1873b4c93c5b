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

const settle = (page) => new Promise((resolve) => setTimeout(resolve, 700, page));

/** Swipes, again where a busy machine has dropped the gesture, until `isDone`. */
const swipeUntil = async (page, gesture, isDone) => {
  for (let tries = 1; !(await isDone()); tries += 1) {
    assert.ok(tries <= 4, `four swipes came to nothing: ${JSON.stringify(gesture)}`);
    await swipe(page, gesture);
    await settle(page);
  }
};

describe('story carousel, under a reader’s hands', () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('A1, A3: no touch or wheel listener can hold up scrolling', async () => {
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

  it('A3: a vertical wheel scrolls the page, a horizontal one the row', async () => {
    const { page, close } = await openPage(browser, {
      body: `${carousel()}<p style="height: 3000px"></p>`,
      before: (opened) => opened.setViewport({ width: 400, height: 700 }),
    });
    await whenReady(page);
    await page.mouse.move(200, 200);
    await page.mouse.wheel({ deltaY: 300 });
    await settle(page);
    assert.equal(await page.evaluate(() => window.scrollY), 300);
    assert.equal(await scrollLeft(page), 0);
    await page.mouse.wheel({ deltaX: 300 });
    await settle(page);
    assert.ok((await scrollLeft(page)) > 300);
    assert.equal(await page.evaluate(() => window.scrollY), 300);
    await close();
  });

  it('A1: a vertical swipe that starts on a slide scrolls the page', async () => {
    const { page, close } = await openPage(browser, {
      body: `${carousel()}<p style="height: 3000px"></p>`,
      before: (opened) =>
        opened.setViewport({ width: 400, height: 700, hasTouch: true, isMobile: true }),
    });
    await whenReady(page);
    const scrolled = () => page.evaluate(() => window.scrollY > 100);
    await swipeUntil(page, { x: 200, y: 400, byY: -200 }, scrolled);
    assert.equal(await scrollLeft(page), 0);
    const moved = async () => (await scrollLeft(page)) > 300;
    await swipeUntil(page, { x: 300, y: 200, byX: -200 }, moved);
    await close();
  });

  it('A2: a mouse drags only with drag, and a press that moves over 5 px clicks nothing', async () => {
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

  it('A5, A8: Tab goes by Pause, the row, what is in view and the buttons, and back the same way', async () => {
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

  it('A10: with less motion nothing starts by itself, moves are instant, and Play still plays', async () => {
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
    await settle(page);
    assert.equal(await label(), 'Play');
    assert.equal(await behavior(), 'auto');
    await close();
  });

  it('A23: Escape closes a story; focus and the page’s scroll are where they were', async () => {
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
    await settle(page);
    assert.equal(await focused(page), 'open s0');
    assert.equal(await page.evaluate(() => window.scrollY), 900);
    await close();
  });

  it('A13: goTo and rotation off screen leave the page where it is', async () => {
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
