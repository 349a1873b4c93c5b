import { expect } from '@open-wc/testing';
import { manyOrganisations } from '../directories.js';
import { idsOf, organisationOf, searchIn } from '../support.js';

const count = 20_000;
const numbered = (of: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => of(index));
const pairs = numbered((index) => `w${index}x`);

/** Sets of synonyms that a feed may have, of 20,000 words: what they are, and what is asked then. */
const sets: Readonly<Record<string, readonly [readonly (readonly string[])[], string]>> = {
  'one set [security case 8]': [[numbered((index) => `w${index}x`)], 'w7x'],
  'one set of phrases that begin alike': [[numbered((index) => `red w${index}x`)], 'red w7x'],
  'one set of one word': [[numbered(() => 'lawyer')], 'lawyer'],
  'one set, one way': [[['lawyer >', ...pairs]], 'lawyer'],
  'sets of two, with one word in all': [pairs.map((word) => ['lawyer', word]), 'lawyer'],
  'sets of two that begin alike': [pairs.map((word) => [`law ${word}`, `aid ${word}`]), 'law w7x'],
  'a set, asked for by a beginning': [[numbered((index) => `lawyer${index}`)], 'lawy'],
  'a set, asked for by a word that is misspelt': [
    [numbered((index) => `lawyer${index}`)],
    'lawyre7',
  ],
};

describe('synonyms', () => {
  for (const [what, [synonyms, query]] of Object.entries(sets)) {
    it(`take time that grows as their number: ${what}`, async () => {
      const search = searchIn(
        [...manyOrganisations(3000), organisationOf('last', { name: 'w19999x lawyer19999' })],
        { en: synonyms },
        () => Promise.resolve(undefined),
      );
      const start = performance.now();
      await search('');
      await search(query);
      // Minutes where each word is compared with each other.
      expect(performance.now() - start).to.be.below(10_000);
    });
  }

  it('are found, however many are in a set', async () => {
    const last = organisationOf('last', { name: 'w19999x' });
    const search = searchIn([organisationOf('other'), last], { en: [pairs] });
    const answer = await search('w7x');
    expect(idsOf(answer)).to.deep.equal(['last']);
    expect(answer.synonyms.length).to.be.within(1, 20);
  });
});
