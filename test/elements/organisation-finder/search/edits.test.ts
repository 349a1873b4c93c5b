import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  editsAllowed,
  editsBetween as between,
} from '../../../../src/elements/organisation-finder/search/edits.js';
import { lettersOf } from '../../../../src/elements/organisation-finder/search/vocabulary.js';

const editsBetween = (word: string, term: string, options: Parameters<typeof between>[2]) =>
  between(lettersOf(word), lettersOf(term), options);

const whole = { limit: 9, isPrefix: false };

/** The plain definition: slow, and beyond doubt. */
const slowly = (one: string, other: string): number => {
  const rows: number[][] = [...one, ''].map((_, line) => [line]);
  rows[0] = [...other, ''].map((_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const change = one[line - 1] === other[column - 1] ? 0 : 1;
      let cost = Math.min(
        rows[line - 1]![column]! + 1,
        rows[line]![column - 1]! + 1,
        rows[line - 1]![column - 1]! + change,
      );
      const isSwap = one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
      if (line > 1 && column > 1 && isSwap) cost = Math.min(cost, rows[line - 2]![column - 2]! + 1);
      rows[line]![column] = cost;
    }
  }
  return rows[one.length]![other.length]!;
};

describe('edits', () => {
  it('one is allowed for words of 4 to 7 letters, two from 8, none below 4 or with digits [B1]', () => {
    expect(['eye', 'help', 'housing', 'hospital', 'room101x'].map(editsAllowed)).to.deep.equal([
      0, 1, 1, 2, 0,
    ]);
  });

  it('count a letter inserted, left out or changed, or two neighbours swapped, as one', () => {
    for (const typo of ['hospitals', 'hospial', 'hospitel', 'hopsital']) {
      expect(editsBetween(typo, 'hospital', whole)).to.equal(1);
    }
  });

  it('agree with the plain definition, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
        const edits = slowly(one, other);
        const found = editsBetween(one, other, { limit, isPrefix: false });
        return edits <= limit ? found === edits : found > limit;
      }),
      { numRuns: 2000 },
    );
  });

  it('of a beginning: the fewest to any beginning', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const beginnings = [...other, ''].map((_, length) => slowly(one, other.slice(0, length)));
        const fewest = Math.min(...beginnings);
        const found = editsBetween(one, other, { limit: 2, isPrefix: true });
        return fewest <= 2 ? found === fewest : found > 2;
      }),
      { numRuns: 2000 },
    );
  });
});
