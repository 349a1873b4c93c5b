import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isNearName } from '../../src/model/near-name.js';
import type { FeedIssue } from '../../src/model/contract.js';
import { story } from '../../src/model/story.js';

describe('an unknown name', () => {
  it('is near a name that differs by a letter or two, by case, or by separators', () => {
    for (const [unknown, name] of [
      ['withdrwan', 'withdrawn'],
      ['widthdrawn', 'withdrawn'],
      ['Withdrawn', 'withdrawn'],
      ['withdrawn ', 'withdrawn'],
      ['withdrew', 'withdrawn'],
      ['consent_until', 'consentUntil'],
      ['consentUntill', 'consentUntil'],
      ['consentTill', 'consentUntil'],
      ['psuedonym', 'pseudonym'],
      ['pseudonim', 'pseudonym'],
    ] as const) {
      expect(isNearName(unknown, name), unknown).to.equal(true);
    }
  });

  it('is not near any other name', () => {
    for (const [unknown, name] of [
      ['synonym', 'pseudonym'],
      ['consentDate', 'consentUntil'],
      ['with', 'withdrawn'],
      ['', 'withdrawn'],
      ['_id', 'withdrawn'],
    ] as const) {
      expect(isNearName(unknown, name), unknown).to.equal(false);
    }
  });
});

/** Every name that one letter put in, taken out, changed or swapped with its neighbour makes. */
const oneEditFrom = (name: string, letters: readonly string[]): ReadonlySet<string> => {
  const places = Array.from({ length: name.length + 1 }, (_, place) => place);
  return new Set([
    name,
    ...places.flatMap((at) => [
      name.slice(0, at) + name.slice(at + 1),
      ...letters.map((letter) => name.slice(0, at) + letter + name.slice(at)),
      ...letters.map((letter) => name.slice(0, at) + letter + name.slice(at + 1)),
      name.slice(0, at) +
        name
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        name.slice(at + 2),
    ]),
  ]);
};

describe('a name of four to seven letters', () => {
  const letters = ['a', 'b', 'c'];
  const word = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });

  it('is near exactly the names that are one edit away', () => {
    fc.assert(
      fc.property(word(4, 7), word(2, 9), (name, unknown) => {
        expect(isNearName(unknown, name)).to.equal(oneEditFrom(name, letters).has(unknown));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is near all of these', () => {
    for (const name of ['abca', 'abcabca', 'aabbcc']) {
      for (const unknown of oneEditFrom(name, letters)) {
        expect(isNearName(unknown, name), `${unknown} for ${name}`).to.equal(true);
      }
    }
  });
});

describe('a story whose consent fields are misspelt or unreadable', () => {
  const read = (say: object) => {
    const issues: FeedIssue[] = [];
    const input = { id: 'a', name: 'A', headline: 'H', ...say };
    return { value: story(input, 'stories[0]', { base: undefined, issues }), issues };
  };

  it('is left out, with the correct name as an issue [A41]', () => {
    const { value, issues } = read({ withdrwan: true });
    expect(value).to.equal(undefined);
    expect(issues).to.deep.equal([
      { path: 'stories[0].withdrwan', expected: '"withdrawn", if that is meant', found: 'true' },
    ]);
    expect(read({ consent_until: '2026-01-01' }).value).to.equal(undefined);
    expect(read({ pseudonim: 'B' }).value).to.equal(undefined);
  });

  it('is left out if its pseudonym is not a text [A41]', () => {
    const { value, issues } = read({ pseudonym: 7 });
    expect(value).to.equal(undefined);
    expect(issues.map(({ path }) => path)).to.deep.equal(['stories[0].pseudonym']);
  });

  it('is read if its unknown fields are not similar to these', () => {
    expect(read({ author: 'X', published_by: 'Y', pseudonym: { en: 'B' } }).value).to.include({
      id: 'a',
    });
  });
});
