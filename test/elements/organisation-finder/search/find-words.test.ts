import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  editsAllowed,
  editsBetween,
} from '../../../../src/elements/organisation-finder/search/edits.js';
import {
  wordsContaining,
  wordsNear,
} from '../../../../src/elements/organisation-finder/search/find-words.js';
import {
  lettersOf,
  Vocabulary,
} from '../../../../src/elements/organisation-finder/search/vocabulary.js';
import { atOnce } from '../../../../src/time/slices.js';

const vocabularyOf = (words: readonly string[]): Vocabulary => {
  const vocabulary = new Vocabulary();
  for (const { units, from, to } of words.map(lettersOf)) vocabulary.add(units, from, to);
  return vocabulary;
};

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 11 });
const words = fc.uniqueArray(word, { maxLength: 40 });

describe('the words that a typo may have meant', () => {
  it('are those with the fewest edits, whatever is skipped on the way [B1]', () => {
    fc.assert(
      fc.property(words, word, (all, typed) => {
        const edits = (other: string): number =>
          editsBetween(lettersOf(typed), lettersOf(other), { limit: 9, isPrefix: false });
        // Seven letters may be eight of which one was left out.
        const allowed = (other: string): number =>
          typed.length === 7 && other.length > 7 ? 2 : editsAllowed(typed);
        const within = all.filter((one) => edits(one) > 0 && edits(one) <= allowed(one));
        const fewest = Math.min(...within.map(edits));
        const found = atOnce(wordsNear(vocabularyOf(all), { forms: [typed], isPrefix: false })).map(
          (number) => all[number],
        );
        expect(found).to.deep.equal(within.filter((one) => edits(one) === fewest));
      }),
      {
        numRuns: 1000,
        examples: [
          [['abcd', 'abca', 'bcda'], 'abcc'],
          [['dddddddd'], 'ddddddca'],
        ],
      },
    );
  });
});

describe('the words that hold a part of a compound', () => {
  it('contain it anywhere, or at their end if it has three letters, with three more letters', () => {
    fc.assert(
      fc.property(
        words,
        word.filter(({ length }) => length > 2),
        (all, part) => {
          const holds = (one: string): boolean =>
            one.length >= part.length + 3 &&
            (part.length > 3 ? one.includes(part) : one.endsWith(part));
          const found = new Set(
            atOnce(wordsContaining(vocabularyOf(all), part)).map((number) => all[number]),
          );
          expect([...found].sort()).to.deep.equal(all.filter(holds).sort());
        },
      ),
      { numRuns: 1000 },
    );
  });
});
