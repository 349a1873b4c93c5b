/** Boxes that are as wide as their content: line 12 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { element, inEveryEngine, tags } from './lines.mjs';

const box = (style) => (content) => `<div style="${style}">${content()}</div>`;
const words = '<p>Words of the page that stand beside it, and that may be broken into lines.</p>';

/**
 * What pages put around an element; `content(attributes)` is the element. `least` is the least width
 * that it must have in a container of 900 px (800 by default). `widens`: the layout itself is wider
 * than a container of 240 px, because of two columns, text of the page or borders.
 */
const places = {
  'a flex column that centres': {
    around: box('display: flex; flex-direction: column; align-items: center'),
  },
  'a flex row, beside words': {
    around: (content) => `<div style="display: flex">${content()}${words}</div>`,
    least: 500,
  },
  'a table cell': {
    around: (content) => `<table><tr><td>${content()}</td></tr></table>`,
    widens: true,
  },
  'an inline block': { around: box('display: inline-block') },
  'a flex column that aligns to its start': {
    around: box('display: flex; flex-direction: column; align-items: flex-start'),
  },
  'a wrapper in a flex column that centres': {
    around: (content) =>
      `<div style="display: flex; flex-direction: column; align-items: center"><div>${content()}</div></div>`,
  },
  'a flex row': { around: box('display: flex') },
  'a flex row that wraps': { around: box('display: flex; flex-wrap: wrap; gap: 10px') },
  'half a flex row': {
    around: (content) =>
      `<div style="display: flex"><div>${content()}</div><div>${content()}</div></div>`,
    least: 400,
    widens: true,
  },
  'a grid that centres': { around: box('display: grid; place-items: center') },
  'half a grid': {
    around: (content) =>
      `<div style="display: grid; grid-template-columns: 1fr 1fr">${content()}${content()}</div>`,
    least: 400,
  },
  'a column of a grid as wide as its content': {
    around: (content) =>
      `<div style="display: grid; grid-template-columns: auto auto">${words}${content()}</div>`,
    least: 400,
    widens: true,
  },
  'a table cell beside one that takes all': {
    around: (content) =>
      `<table style="width: 100%"><tr><td style="width: 100%">Words</td><td>${content()}</td></tr></table>`,
    least: 240,
    widens: true,
  },
  'a box displayed as a table': { around: box('display: table') },
  'a float': { around: box('float: left') },
  'an open dialog': {
    around: (content) => `<dialog open style="position: static">${content()}</dialog>`,
    widens: true,
  },
  'a box out of flow': {
    around: (content) =>
      `<div style="position: relative; height: 60px"><div style="position: absolute">${content()}</div></div>`,
  },
  'a box of fit-content': { around: box('width: fit-content') },
  'a box of min-content': { around: box('width: min-content'), least: 240 },
  'vertical writing': {
    around: box('writing-mode: vertical-rl; height: 300px'),
    // As wide as the window, in Chromium: lines at right angles to the page's have no other limit.
    widens: true,
  },
  'details in an inline block': {
    around: (content) =>
      `<div style="display: inline-block"><details open><summary>More</summary>${content()}</details></div>`,
  },
  'a fieldset as wide as its content': {
    around: (content) => `<fieldset style="width: fit-content">${content()}</fieldset>`,
    widens: true,
  },
  'no box of its own, in a flex row': {
    around: (content) => `<div style="display: flex">${content('style="display: contents"')}</div>`,
  },
  'an inline block itself': { around: (content) => content('style="display: inline-block"') },
  'a flex row itself': { around: (content) => content('style="display: flex"') },
  'an inline grid itself': { around: (content) => content('style="display: inline-grid"') },
};

/** `npm test` takes the first four, `npm run test:hostile` all. */
const shown = Object.entries(places).slice(0, process.env.WMB_MATRIX === 'part' ? 4 : undefined);

const rooms = (tag, feed, width) =>
  shown
    .map(([name, { around }]) => {
      const content = (attributes = '') => element(tag, feed, `loading="eager" ${attributes}`);
      return `<div class="room" data-name="${name}" style="width: ${width}px; overflow: hidden">${around(content)}</div>`;
    })
    .join('');

const isAllThere = (tag) =>
  [...document.querySelectorAll(tag)].every(
    ({ shadowRoot }) =>
      shadowRoot?.querySelector('.widget') && !shadowRoot.querySelector('.skeleton'),
  );

/** How wide each element is, and how far its container must be scrolled to see all. */
const measured = (tag) =>
  [...document.querySelectorAll('.room')].map((room) => ({
    name: room.dataset.name,
    over: room.scrollWidth - room.clientWidth,
    widths: [...room.querySelectorAll(tag)].map(
      ({ shadowRoot }) => shadowRoot.querySelector('.widget').getBoundingClientRect().width,
    ),
  }));

inEveryEngine('layout', (line) => {
  for (const [tag, section] of Object.entries(tags)) {
    line(
      'E12',
      `${section}: as wide as its place allows, in ${shown.length} layouts`,
      async (test) => {
        const { open, feed } = test;
        const page = await open(rooms(tag, feed, 900), { width: 1000, height: 900 });
        await page.until(isAllThere, [tag], { timeout: 60_000 });
        const narrow = (await page.run(measured, tag))
          .map(({ name, widths }) => ({ name, widths, least: places[name].least ?? 800 }))
          .filter(({ widths, least }) => widths.some((width) => width < least - 1));
        assert.deepEqual(narrow, []);
      },
    );

    line('E12', `${section}: no wider than its place where that is 240 px`, async (test) => {
      const { open, feed } = test;
      const page = await open(rooms(tag, feed, 240), { width: 480, height: 900 });
      await page.until(isAllThere, [tag], { timeout: 60_000 });
      const wide = (await page.run(measured, tag)).filter(
        ({ name, over }) => over > 1 && !places[name].widens,
      );
      assert.deepEqual(wide, []);
    });
  }
});
