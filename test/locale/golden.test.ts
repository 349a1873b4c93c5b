/** What dates, times, counts, money and distances look like in the languages that all engines write alike. */
import { expect } from '@open-wc/testing';
import { dayText } from '../../src/elements/event-list/format/dates.js';
import { timeRangeText } from '../../src/elements/organisation-finder/hours/opening-text.js';
import { distanceText } from '../../src/elements/organisation-finder/near-me/distance-text.js';
import { directionOf } from '../../src/locale/direction.js';
import { formatter } from '../../src/locale/formatters.js';
import { figureIn } from '../elements/statistics-counter/figures.js';
import { golden } from './golden.js';

/** Engines differ in which space they write, and in marks that nobody sees. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replaceAll('’', "'")
    .replaceAll(/\s*[–-]\s*/g, '–')
    .replaceAll(/\s+/g, ' ');

const textsIn = (tag: string): readonly string[] => {
  const style = { locale: tag, calendar: undefined };
  const money = figureIn(tag, { value: 592e9, style: 'currency', currency: 'USD' });
  const { prefix = '', digits = '', suffix = '' } = money.number ?? {};
  return [
    dayText({ first: '2026-11-02', last: '2026-11-02', precision: 'day' }, style),
    dayText({ first: '2026-11-28', last: '2026-12-03', precision: 'day' }, style),
    timeRangeText(570, 750, tag),
    formatter(Intl.NumberFormat, tag, {}).format(23_200_000),
    `${prefix}${digits}${suffix}`,
    distanceText(3.25, 'kilometer', tag),
  ].map(plain);
};

describe('golden texts', () => {
  for (const [tag, ...texts] of golden) {
    it(`in ${tag}: a day, days, hours, a count, money, a distance`, () => {
      const found = textsIn(tag);
      texts.forEach((wanted, index) => {
        if (wanted) expect(found[index]).to.equal(wanted);
      });
    });
  }
});

/** The characters of a line as they are seen, from left to right. */
const seen = (box: HTMLElement): string => {
  const node = box.firstChild as Text;
  const range = document.createRange();
  const placed = [...node.data].map((character, index) => {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const { left, width } = range.getBoundingClientRect();
    return { character, left, width };
  });
  return placed
    .filter(({ width, character }) => width > 0 || /\S/.test(character))
    .sort((one, other) => one.left - other.left)
    .map(({ character }) => character)
    .join('');
};

describe('in a box that runs from right to left', () => {
  /** Digits of each number in a text, in the order that they are seen in from the right. */
  const numbersFromRight = (text: string, tag: string): readonly string[] => {
    const box = document.createElement('p');
    Object.assign(box, { lang: tag, dir: directionOf(tag), textContent: text });
    box.style.cssText = 'inline-size: max-content; white-space: nowrap';
    document.body.append(box);
    const line = seen(box);
    box.remove();
    return [...line.matchAll(/\p{Nd}+(?:[:.٫]\p{Nd}+)*/gu)].map(([number]) => number).reverse();
  };

  for (const tag of ['ar', 'ar-EG', 'fa', 'he']) {
    it(`hours in ${tag} are read from the first to the last`, () => {
      const [opens, closes] = [570, 750].map((minutes) =>
        formatter(Intl.DateTimeFormat, tag, { timeStyle: 'short', timeZone: 'UTC' })
          .format(minutes * 60_000)
          .replaceAll(/[^\p{Nd}:.]/gu, ''),
      );
      const found = numbersFromRight(timeRangeText(570, 750, tag), tag);
      expect(found).to.deep.equal(directionOf(tag) === 'rtl' ? [opens, closes] : [closes, opens]);
    });

    it(`a count in ${tag} is seen as one number`, () => {
      const count = formatter(Intl.NumberFormat, tag, { useGrouping: false }).format(1600);
      expect(numbersFromRight(count, tag)).to.deep.equal([count]);
    });
  }
});
