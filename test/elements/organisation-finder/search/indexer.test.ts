import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { firstLetter } from '../../../../src/elements/organisation-finder/search/concepts.js';
import { Folding } from '../../../../src/elements/organisation-finder/search/folding.js';
import { Indexer } from '../../../../src/elements/organisation-finder/search/indexer.js';
import { level } from '../../../../src/elements/organisation-finder/search/match-level.js';
import {
  lettersOf,
  Vocabulary,
} from '../../../../src/elements/organisation-finder/search/vocabulary.js';
import {
  indexWordsOf,
  stretchesOf,
} from '../../../../src/elements/organisation-finder/search/tokens.js';
import { nameArbitrary } from '../directories.js';

/** Letters that take each other into account, letters that become several, marks, gaps, halves of pairs. */
const awkward = [
  ...'aÀßŒŁİıΣσς ﬁﬃ½ﷺ٣الوبلل·ـ\u0301\u093c\u200c\u00adがかﾞﾟﾊ가각移民𠮷นำिक़Ё-’😀',
  '\ud842',
];

const textArbitrary = fc.oneof(
  fc.string({ unit: fc.constantFrom(...awkward), maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 24 }),
  nameArbitrary,
);

describe('the index', () => {
  it('reads every text letter by letter into the same words as a query [B3 B4 B5]', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        const indexer = new Indexer();
        indexer.next();
        indexer.text(text, level.description);
        const { vocabulary } = indexer;
        const words = [...'x'.repeat(vocabulary.size)].map((_, word) => vocabulary.wordAt(word));
        // Words that nobody types stand beside these: Cyrillic and Greek in Latin letters.
        const typed = words.filter((word) => word.charCodeAt(0) >= firstLetter);
        expect(typed).to.deep.equal([...new Set(indexWordsOf(text))]);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads every name as a query [B3]', () => {
    const folding = new Folding();
    fc.assert(
      fc.property(textArbitrary, (text) => {
        folding.read(text);
        const read = String.fromCharCode(...folding.units.subarray(0, folding.length));
        expect(read).to.equal(stretchesOf(text).join(' '));
      }),
      { numRuns: 3000 },
    );
  });

  it('stops reading a text that is too long, and one that grows too long', () => {
    const folding = new Folding();
    folding.read('a'.repeat(100_000));
    expect(folding.length).to.equal(20_000);
    folding.read('ﷺ'.repeat(20_000));
    expect(folding.length).to.be.below(folding.units.length);
    folding.read('ﷺ'.repeat(2200) + 'a'.repeat(17_000));
    expect(folding.length).to.be.below(folding.units.length);
  });

  it('finds each of very many words, and no others', () => {
    const vocabulary = new Vocabulary();
    const words = [...'x'.repeat(40_000)].map((_, index) => `w${(index * 7919).toString(36)}`);
    const numbers = words.map((word) => vocabulary.add(lettersOf(word).units, 0, word.length));
    expect(vocabulary.size).to.equal(words.length);
    words.forEach((word, index) => {
      expect(vocabulary.find(lettersOf(word))).to.equal(numbers[index]);
      expect(vocabulary.find(lettersOf(`${word}!`))).to.equal(-1);
    });
  });
});
