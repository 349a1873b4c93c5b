import { expect } from '@open-wc/testing';
import { isNearName } from '../../src/model/near-name.js';
import type { FeedIssue } from '../../src/model/contract.js';
import { story } from '../../src/model/story.js';

describe('a name that is not known', () => {
  it('is taken for the one it differs from by a letter or two, by case, or by what parts words', () => {
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

  it('is taken for no other', () => {
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

describe('a story in which a person’s own say is misspelt or can’t be read', () => {
  const read = (say: object) => {
    const issues: FeedIssue[] = [];
    const input = { id: 'a', name: 'A', headline: 'H', ...say };
    return { value: story(input, 'stories[0]', { base: undefined, issues }), issues };
  };

  it('is left out, and the name meant is told', () => {
    const { value, issues } = read({ withdrwan: true });
    expect(value).to.equal(undefined);
    expect(issues).to.deep.equal([
      { path: 'stories[0].withdrwan', expected: '"withdrawn", if that is meant', found: 'true' },
    ]);
    expect(read({ consent_until: '2026-01-01' }).value).to.equal(undefined);
    expect(read({ pseudonim: 'B' }).value).to.equal(undefined);
  });

  it('is left out also where it is the pseudonym that is no text', () => {
    const { value, issues } = read({ pseudonym: 7 });
    expect(value).to.equal(undefined);
    expect(issues.map(({ path }) => path)).to.deep.equal(['stories[0].pseudonym']);
  });

  it('is read where unknown fields are not like one of these', () => {
    expect(read({ author: 'X', published_by: 'Y', pseudonym: { en: 'B' } }).value).to.include({
      id: 'a',
    });
  });
});
