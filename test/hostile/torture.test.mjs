/** Style sheets that change everything they can: line 16 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { element, inEveryEngine, tags } from './lines.mjs';

/** Rules of pages for all their content, each tested by itself. */
const sheets = {
  '* { all: initial }': '* { all: initial }',
  '* { all: unset }': '* { all: unset }',
  '* { all: revert }': '* { all: revert }',
  'floating boxes': 'div, section { float: left !important; width: 30%; padding: 20px }',
  // All of the type except its family, which is inherited on purpose.
  'inherited text':
    '* { text-transform: uppercase; letter-spacing: 1em; word-spacing: 2em; text-indent: 3em; text-align: end; line-height: 3; white-space: pre; text-shadow: 2px 2px red; font-style: italic; font-weight: 900; font-size: 40px; font-variant: small-caps; font-stretch: condensed; font-kerning: none; font-feature-settings: "zero" }',
  'vertical writing': '* { writing-mode: vertical-rl; text-orientation: upright }',
  'no pointer, another fill':
    '* { pointer-events: none; cursor: wait; -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; color: red }',
  'a small rem': 'html { font-size: 62.5% } body { font-size: 1.4rem }',
  'wide pictures':
    'img, picture, svg, button, a, p, h2, h3, ul, li { width: 100% !important; margin: 30px !important; list-style: square !important; border: 3px solid red !important }',
  'boxes counted anew':
    '* { box-sizing: content-box !important; border-collapse: collapse; border-spacing: 9px; quotes: "x" "y"; tab-size: 1; hyphens: auto; direction: inherit; visibility: inherit }',
};

/** A box that no style sheet of a page matches, so that an element has the same width on each. */
const room = (content) => `<div id="room" style="all: initial !important; display: block !important;
  position: absolute !important; inset: 0 auto auto 0 !important; width: 640px !important; z-index: 9 !important;
  background: white !important">${content}</div>`;

const boxOf = (tag) => {
  const { width, height } = document
    .querySelector(tag)
    .shadowRoot.querySelector('.widget')
    .getBoundingClientRect();
  return { x: 0, y: 0, width, height: Math.min(height, 1100) };
};

/**
 * How many pixels of a box differ in two pictures by more than a quarter of the range. WebKit
 * smooths the same edge differently each time, and shows the window's scroll bar.
 */
const pixelsApart = async (pictures, { width, height }) => {
  const read = async (picture) => {
    const image = Object.assign(new Image(), { src: `data:image/png;base64,${picture}` });
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
  };
  const [one, other] = await Promise.all(pictures.map(read));
  const apart = new Set();
  one.forEach((value, at) => Math.abs(value - other[at]) > 64 && apart.add(at >> 2));
  return apart.size;
};

/** Of some 700,000. A style sheet that affects the element changes thousands. */
const fewPixels = 40;

const folder = mkdtempSync(join(tmpdir(), 'wmb-torture-'));

inEveryEngine('torture', (line, engine) => {
  for (const [tag, section] of Object.entries(tags)) {
    line('E16', `${section}: pixel-equal under every sheet to a calm page`, async (test) => {
      const { open, feed } = test;
      const show = async (style) => {
        const page = await open(room(element(tag, feed, 'loading="eager"')), {
          head: style && `<style>${style}</style>`,
          width: 800,
          height: 1200,
        });
        await page.heard(1);
        return page;
      };
      const shoot = async (page) => page.shoot(await page.run(boxOf, tag));
      const calm = await show('');
      /** Waits until nothing changes any more: pictures, controls, counting numbers; hides scroll bars. */
      const settled = async (page) => {
        let [last, same] = [await shoot(page), 0];
        for (let turn = 0; turn < 40 && same < 6; turn += 1) {
          await new Promise((done) => setTimeout(done, 400));
          const next = await shoot(page);
          same = next === last ? same + 1 : 0;
          last = next;
        }
        return last;
      };
      const wanted = await settled(calm);
      const box = await calm.run(boxOf, tag);
      const isWanted = async (page, found) =>
        found === wanted ||
        (engine === 'webkit' && (await page.run(pixelsApart, [found, wanted], box)) < fewPixels);
      const different = [];
      for (const [name, style] of Object.entries(sheets)) {
        const page = await show(style);
        let found;
        let isFound = false;
        for (let turn = 0; turn < 20 && !isFound; turn += 1) {
          await new Promise((done) => setTimeout(done, 300));
          found = await shoot(page);
          isFound = await isWanted(page, found);
        }
        if (!isFound) {
          different.push(name);
          const save = (what, shot) =>
            writeFileSync(join(folder, `${engine}-${section}-${what}.png`), shot, 'base64');
          save('calm', wanted);
          save(name.replace(/\W+/g, '-'), found);
        }
        await page.close();
      }
      assert.deepEqual(different, [], `pictures of the difference are in ${folder}`);
    });
  }

  line('E16', 'what a page keeps the pointer from, it does not keep from us', async (test) => {
    const { open, feed } = test;
    const head = '<style>* { pointer-events: none }</style>';
    const page = await open(room(element('wmb-story-carousel', feed)), { head });
    await page.heard(1);
    const reached = await page.run(() => {
      const { shadowRoot } = document.querySelector('wmb-story-carousel');
      const link = shadowRoot.querySelector('[part~=card] :is(a, button)');
      link.scrollIntoView({ block: 'center' });
      const { left, top } = link.getBoundingClientRect();
      return shadowRoot.elementFromPoint(left + 5, top + 5)?.closest('a, button') === link;
    });
    assert.equal(reached, true);
  });
});
