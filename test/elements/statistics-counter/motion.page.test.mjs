import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { browsing } from './page.mjs';

const source = { name: 'UN DESA' };
const feed = {
  version: '1.0',
  language: 'en',
  statistics: [
    { id: 'a', label: 'international migrants', value: 232_000_000, year: 2013, source },
    { id: 'b', label: 'member states', value: '-16.40', year: 2013, source, ratio: [1, 30] },
  ],
};
const counter = (attributes = '') =>
  `<wmb-statistics-counter feed="/feed.json" loading="eager" ${attributes}></wmb-statistics-counter>`;
const still = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
const moving = [{ name: 'prefers-reduced-motion', value: 'no-preference' }];

/** Keeps everything that was ever drawn over the digits, and every event. */
const record = () => {
  window.drawn = [];
  window.heard = [];
  for (const type of ['wmb-count-start', 'wmb-count-end'])
    document.addEventListener(type, () => window.heard.push(type));
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    if (name === 'data-now') window.drawn.push(value);
    return setAttribute.call(this, name, value);
  };
};
const heard = (page, count) => page.waitForFunction((n) => window.heard.length >= n, {}, count);
const figures = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('wmb-statistics-counter');
    return [...shadowRoot.querySelectorAll('.number')].map((number) => {
      const [digits, final] = [number.querySelector('.digits'), number.querySelector('.final')];
      const over = getComputedStyle(digits, '::after').content;
      return [number.innerText, getComputedStyle(final).opacity, over];
    });
  });
const final = [
  ['232 million', '1', 'none'],
  ['−16.40', '1', 'none'],
];

let browser;
before(async () => {
  browser = await browsing(feed);
});
after(() => browser.close());

it('under reduced motion only final values are drawn, and both events fire [B24]', async () => {
  const page = await browser.open(counter(), { features: still, before: record });
  await heard(page, 2);
  assert.deepEqual(await page.evaluate(() => window.drawn), []);
  assert.deepEqual(await page.evaluate(() => window.heard), ['wmb-count-start', 'wmb-count-end']);
  assert.deepEqual(await figures(page), final);
});

it('switching to reduced motion in the middle jumps to the final values [B24]', async () => {
  const page = await browser.open(counter('duration="2000"'), { features: moving, before: record });
  await heard(page, 1);
  await page.evaluate(() => {
    // Told after the element, which asked before.
    matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', () => {
      const { shadowRoot } = document.querySelector('wmb-statistics-counter');
      window.leftMoving = shadowRoot.querySelectorAll('[data-now]').length;
    });
  });
  await page.emulateMediaFeatures(still);
  await page.waitForFunction(() => window.leftMoving !== undefined);
  assert.equal(await page.evaluate(() => window.leftMoving), 0);
  await heard(page, 2);
  assert.deepEqual(await figures(page), final);
});

it('printing shows final values of figures that were never in view [B20, B23]', async () => {
  const unseen = `<div style="height: 9000px"></div>${counter()}`;
  const page = await browser.open(unseen, { features: moving, before: record });
  await page.waitForFunction(() =>
    document.querySelector('wmb-statistics-counter').shadowRoot?.querySelector('.pictogram'),
  );
  await page.emulateMediaType('print');
  assert.deepEqual(await figures(page), final);
  assert.deepEqual(await page.evaluate(() => window.heard), []);
  const isDrawn = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('wmb-statistics-counter');
    return shadowRoot.querySelector('.pictogram').getBoundingClientRect().height > 0;
  });
  assert.ok(isDrawn, 'the pictogram prints');
});

it('printing during a count shows final values [B23]', async () => {
  const page = await browser.open(counter('duration="2000"'), { features: moving, before: record });
  await heard(page, 1);
  await page.emulateMediaType('print');
  assert.deepEqual(await figures(page), final);
});

it('during a count the accessibility tree has the final text once, and no other digits [B3]', async () => {
  const page = await browser.open(counter('duration="2000"'), { features: moving, before: record });
  await heard(page, 1);
  await page.waitForFunction(() => window.drawn.length > 10);
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const texts = nodes
    .filter(({ role, ignored }) => role?.value === 'StaticText' && !ignored)
    .map(({ name }) => name.value.trim());
  assert.equal(texts.filter((text) => text === '232').length, 1);
  assert.deepEqual(
    texts.filter((text) => /^[\d.,]*\d[\d.,]*$/.test(text)),
    ['232', '2013', '16.40', '2013'],
  );
});

it('a count shifts no layout [B5]', async () => {
  const page = await browser.open(`${counter('duration="400"')}<p>below</p>`, {
    features: moving,
    before: record,
  });
  await heard(page, 1);
  await page.evaluate(() => {
    window.shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    });
    observer.observe({ type: 'layout-shift' });
  });
  await heard(page, 2);
  assert.equal(await page.evaluate(() => window.shift), 0);
});

it('find-in-page finds a figure once, also during a count [B33]', async () => {
  const page = await browser.open(counter('duration="2000"'), { features: moving, before: record });
  await heard(page, 1);
  const matches = await page.evaluate(() => {
    let count = 0;
    while (count < 5 && window.find('232 million', false, false, false)) count += 1;
    return count;
  });
  assert.equal(matches, 1);
});

it('at 400 % zoom of a 1280 px window nothing overflows [B36]', async () => {
  const page = await browser.open(counter('lang="hi"'), { features: still, before: record });
  await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
  await heard(page, 2);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(overflow, 0);
});
