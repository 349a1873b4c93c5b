import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundled, hostPage, inside, launch, serve, shown } from '../serving.mjs';

const definition = fileURLToPath(
  new URL('../../../../src/define/organisation-finder.ts', import.meta.url),
);

const feed = JSON.stringify({
  version: '1.0',
  language: 'en',
  organisations: [
    { id: 'a', name: 'Welcome House', services: ['housing'], countries: ['FR'] },
    { id: 'b', name: 'Shelter', services: ['housing', 'legal'], countries: ['KE'] },
    { id: 'c', name: 'Legal Aid', services: ['legal'], countries: ['GB'] },
  ],
});

/** A feed with more countries than any screen holds. */
const manyCountries = JSON.stringify({
  version: '1.0',
  language: 'en',
  organisations: [
    ...'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE GB NO CH TR UA MD GE AM AZ KE NG EG MA'.split(
      ' ',
    ),
  ].map((country) => ({ id: country, name: `Office ${country}`, countries: [country] })),
});

const chip = '[data-facet="service"]';
const frame = '<!doctype html><title>Frame</title><iframe src="/inner" title="Finder"></iframe>';

describe('filters on a narrow screen', () => {
  let browser;
  let server;
  before(async () => {
    const files = await bundled([definition]);
    files.set('/feed.json', feed);
    files.set('/', hostPage());
    files.set('/inner', hostPage());
    files.set('/many.json', manyCountries);
    files.set('/many', hostPage().replace('/feed.json', '/many.json'));
    files.set('/framed', frame);
    server = await serve(files);
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  const open = async (width, path = '/') => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 640 });
    await page.goto(server.origin + path);
    return page;
  };

  const pressChip = async (page) => {
    await shown(page, chip);
    await inside(page, (root, wanted) => root.querySelector(wanted).focus(), chip);
    await page.keyboard.press('Enter');
    await shown(page, '.choice');
  };

  const told = (page) =>
    inside(page, (root) => ({
      isModal: root.querySelector('dialog')?.matches(':modal') ?? false,
      focused: root.activeElement?.dataset.facet,
      expanded: root.querySelector('[data-facet="service"]').getAttribute('aria-expanded'),
      rows: root.querySelectorAll('.row').length,
    }));

  /** What is told once it has closed. */
  const afterwards = async (page) => {
    await shown(page, `${chip}[aria-expanded="false"]`);
    return told(page);
  };

  const shut = { isModal: false, focused: 'service', expanded: 'false' };

  it('open over the page, show the number of results, and return the focus [B9 B17]', async () => {
    const page = await open(360);
    await pressChip(page);
    assert.equal((await told(page)).isModal, true);
    await inside(page, (root) => root.querySelector('.choice input[value="housing"]').click());
    await page.waitForFunction(
      (wanted) =>
        document
          .querySelector('wmb-organisation-finder')
          .shadowRoot.querySelector('[part="show-results"]')
          .textContent.trim() === wanted,
      {},
      'Show 2 organisations',
    );
    await shown(page, 'dialog [role="status"]');
    await inside(page, (root) => root.querySelector('[part="show-results"]').click());
    assert.deepEqual(await afterwards(page), { ...shut, rows: 2 });
    await page.close();
  });

  it('close by Escape, and by a press beside them [B17]', async () => {
    const page = await open(360);
    await pressChip(page);
    await page.keyboard.press('Escape');
    assert.deepEqual(await afterwards(page), { ...shut, rows: 3 });
    await pressChip(page);
    await page.mouse.click(180, 20);
    assert.deepEqual(await afterwards(page), { ...shut, rows: 3 });
    await page.close();
  });

  it('open in place if there is space, and in a frame, whose lower end may be out of view', async () => {
    const wide = await open(800);
    await pressChip(wide);
    assert.equal((await told(wide)).isModal, false);
    await wide.close();
    const outer = await open(360, '/framed');
    const inner = await (await outer.waitForSelector('iframe')).contentFrame();
    await shown(inner, chip);
    await inside(inner, (root, wanted) => root.querySelector(wanted).click(), chip);
    await shown(inner, '.choice');
    assert.equal((await told(inner)).isModal, false);
    await outer.close();
  });

  /** Whether the last choice can be seen and pressed: nothing lies over it. */
  const lastIsReached = (page) =>
    inside(page, (root) => {
      const last = [...root.querySelectorAll('.choice')].at(-1);
      const { left, top, width, height } = last.getBoundingClientRect();
      return last.contains(root.elementFromPoint(left + width / 2, top + height / 2));
    });

  const openCountries = async (width, height) => {
    const page = await browser.newPage();
    await page.setViewport({ width, height, hasTouch: true });
    await page.goto(`${server.origin}/many`);
    await shown(page, '[data-facet="country"]');
    await inside(page, (root) => root.querySelector('[data-facet="country"]').click());
    await shown(page, '.choice');
    return page;
  };

  const middleOf = (page) =>
    inside(page, (root) => {
      const { left, top, width, height } = root
        .querySelector('.choices')
        .parentElement.parentElement.getBoundingClientRect();
      const foot = Math.min(top + height, innerHeight);
      return { x: left + width / 2, y: (top + foot) / 2 };
    });

  const acts = {
    'the wheel': async (page) => {
      const { x, y } = await middleOf(page);
      await page.mouse.move(x, y);
      for (let turn = 0; turn < 40 && !(await lastIsReached(page)); turn += 1)
        await page.mouse.wheel({ deltaY: 120 });
    },
    'a finger': async (page) => {
      const { x, y } = await middleOf(page);
      for (let swipe = 0; swipe < 60 && !(await lastIsReached(page)); swipe += 1) {
        const touch = await page.touchscreen.touchStart(x, y + 20);
        await touch.move(x, y - 30);
        // A finger that rests before it goes leaves no momentum, which would scroll past the last choice.
        await new Promise((resolve) => setTimeout(resolve, 150));
        await touch.end();
      }
    },
    'the keyboard': async (page) => {
      await inside(page, (root) => root.querySelector('.choice input').focus());
      for (let step = 1; step < 40; step += 1) await page.keyboard.press('Tab');
    },
  };

  for (const [width, height] of [
    [360, 740],
    [320, 256],
    [740, 360],
  ]) {
    for (const [how, act] of Object.entries(acts)) {
      it(`scroll to their last choice by ${how} at ${width} × ${height}`, async () => {
        const page = await openCountries(width, height);
        assert.equal(await lastIsReached(page), false);
        await act(page);
        assert.equal(await lastIsReached(page), true);
        await page.close();
      });
    }
  }

  it('are closed when the finder is moved while one is open', async () => {
    const page = await open(360);
    await pressChip(page);
    await page.evaluate(() => {
      document.body.prepend(document.querySelector('wmb-organisation-finder'));
    });
    await shown(page, `${chip}[aria-expanded="false"]`);
    assert.equal(await inside(page, (root) => root.querySelector('dialog')), null);
    await page.close();
  });
});
