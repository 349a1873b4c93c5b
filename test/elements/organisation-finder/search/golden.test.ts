import { expect } from '@open-wc/testing';
import { golden, goldenDirectory, goldenSynonyms } from './golden.js';
import { idsOf, searchIn } from '../support.js';

describe('the golden queries', () => {
  const search = searchIn(goldenDirectory, goldenSynonyms);

  it('are at least 60 in at least nine scripts', () => {
    expect(golden.length).to.be.at.least(60);
    expect(new Set(golden.map(([script]) => script)).size).to.be.at.least(9);
  });

  for (const [script, query, ...ids] of golden) {
    it(`${script}: “${query}” finds ${ids.join(', ')} [B3 B4 B5]`, async () => {
      const found = idsOf(await search(query));
      if (ids.length > 1) expect(found).to.have.members(ids);
      else expect(found[0]).to.equal(ids[0]);
    });
  }
});
