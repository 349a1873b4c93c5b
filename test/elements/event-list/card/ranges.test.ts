import { expect } from '@open-wc/testing';
import { all, eventOf, listOf, normal, one, textOf } from '../support.js';

/** What must stand in one line, in which widths a list has in a side column. */
const hour = (start: string, end: string) =>
  eventOf({
    start: `2026-12-05T${start}:00+01:00`,
    end: `2026-12-05T${end}:00+01:00`,
    timeZone: 'Europe/Berlin',
  });

/** The text nodes of an element, each with where it begins in the whole. */
const textsIn = (element: Element): readonly { node: Node; at: number }[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = [];
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    found.push({ node, at });
    at += node.textContent?.length ?? 0;
  }
  return found;
};

/** How many lines the text of an element stands in from its first time on. */
const linesOfTimes = (element: Element): number => {
  const start = element.textContent.search(/\p{Nd}+:/u);
  expect(start).to.be.above(0);
  const tops = textsIn(element).flatMap(({ node, at }) => {
    const length = node.textContent?.length ?? 0;
    if (at + length <= start) return [];
    const range = document.createRange();
    range.setStart(node, Math.max(start - at, 0));
    range.setEnd(node, length);
    return [...range.getClientRects()].map(({ top }) => top);
  });
  // Letters of two typefaces in one line begin some pixels apart.
  return 1 + tops.sort((a, b) => a - b).filter((top, at) => top - (tops[at - 1] ?? top) > 8).length;
};

describe('ranges of times in narrow lists', () => {
  for (const lang of ['ar', 'fa', 'zh', 'en', 'de', 'ru']) {
    for (const [start, end] of [
      ['18:00', '20:00'],
      ['10:00', '14:30'],
    ] as const) {
      it(`keep ${start} to ${end} in one line in ${lang}`, async () => {
        const list = await listOf([hour(start, end)], { lang, asOf: '2026-11-28' });
        // Wherever the line before ends.
        for (let width = 230; width <= 330; width += 5) {
          list.style.inlineSize = `${width}px`;
          expect(linesOfTimes(one(list, '.when time')), `${width} px`).to.equal(1);
        }
      });
    }
  }

  it('are the words of Intl, unchanged', async () => {
    const list = await listOf([hour('18:00', '20:00')], { lang: 'de', asOf: '2026-11-28' });
    expect(textOf(list, '.when')).to.equal('Samstag, 5. Dezember 2026, 18:00–20:00 Uhr');
  });

  it('are struck through where an event is postponed', async () => {
    const list = await listOf([{ ...hour('18:00', '20:00'), status: 'postponed' }], {
      asOf: '2026-11-28',
    });
    const { textDecorationLine } = getComputedStyle(one(list, '.when s .unbroken'));
    expect(textDecorationLine).to.equal('line-through');
  });

  it('of several days break between the days, not within a time', async () => {
    const event = { ...hour('22:00', '23:00'), end: '2026-12-07T02:00:00+01:00' };
    const list = await listOf([event], { lang: 'en-US', asOf: '2026-11-28' });
    list.style.inlineSize = '240px';
    const times = all(list, '.when .unbroken').map(({ textContent }) => normal(textContent));
    expect(times).to.deep.equal(['10:00 PM', '2:00 AM']);
    const [first, last] = all(list, '.when .unbroken').map((part) => part.getClientRects().length);
    expect([first, last]).to.deep.equal([1, 1]);
  });
});

describe('the separators between facts', () => {
  it('are hidden at the beginning of a line, and never at the end of one', async () => {
    const event = {
      ...hour('18:00', '20:00'),
      place: { name: 'Old Library' },
      attendance: 'hybrid',
      price: 'free',
    };
    const list = await listOf([event], { lang: 'en', asOf: '2026-11-28' });
    list.style.inlineSize = '240px';
    const facts = one(list, '.facts');
    const { left } = facts.getBoundingClientRect();
    const items = [...facts.children].map((child) => child.getBoundingClientRect());
    expect(getComputedStyle(facts).overflow).to.match(/clip/);
    expect(items.filter((box) => box.left === left)).to.have.length.above(2);
    for (const child of facts.children) {
      expect(getComputedStyle(child, '::after').content).to.equal('none');
    }
  });
});
