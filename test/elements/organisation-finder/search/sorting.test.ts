import { expect } from '@open-wc/testing';
import { sorting } from '../../../../src/elements/organisation-finder/search/sorting.js';
import { atOnce } from '../../../../src/time/slices.js';

describe('sorting in slices', () => {
  const descending = (one: { key: number }, other: { key: number }) => other.key - one.key;

  it('sorts any number of items as arrays do, and keeps equals in their order', () => {
    for (const count of [0, 1, 2, 63, 64, 65, 127, 128, 129, 1000, 5000]) {
      const items = [...Array(count).keys()].map((place) => ({ key: (place * 7919) % 31, place }));
      const sorted = atOnce(sorting(items, descending));
      expect(sorted, String(count)).to.deep.equal([...items].sort(descending));
    }
  });

  it('pauses at least ten times for 6,000 items', () => {
    const items = [...Array(6000).keys()].map((key) => ({ key }));
    expect([...sorting(items, descending)].length).to.be.at.least(10);
  });
});
