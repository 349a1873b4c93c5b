import { expect } from '@open-wc/testing';
import {
  chosenValues,
  emptyQuery,
  isOpenQuery,
  toggled,
  without,
} from '../../../../src/elements/organisation-finder/search/query.js';

describe('a query', () => {
  it('chooses a value, and drops it when it is chosen again', () => {
    const one = toggled({}, 'service', 'legal');
    expect(one).to.deep.equal({ service: ['legal'] });
    const two = toggled(one, 'service', 'health');
    expect(two).to.deep.equal({ service: ['legal', 'health'] });
    expect(toggled(two, 'service', 'legal')).to.deep.equal({ service: ['health'] });
    expect(toggled(one, 'service', 'legal')).to.deep.equal({});
    expect(toggled(one, 'country', 'KE')).to.deep.equal({ service: ['legal'], country: ['KE'] });
    expect(without(two, 'service')).to.deep.equal({});
  });

  it('lists its choices in the order of the filters', () => {
    expect(chosenValues({ language: ['ar'], service: ['legal', 'health'] })).to.deep.equal([
      { facet: 'service', value: 'legal' },
      { facet: 'service', value: 'health' },
      { facet: 'language', value: 'ar' },
    ]);
  });

  it('is open only if it asks for nothing at all', () => {
    expect(isOpenQuery(emptyQuery)).to.equal(true);
    expect(isOpenQuery({ ...emptyQuery, text: '  ', choices: { service: [] } })).to.equal(true);
    for (const asked of [
      { text: 'a' },
      { choices: { service: ['legal'] } },
      { origin: [0, 0] as const },
      { area: [0, 0, 1, 1] as const },
    ])
      expect(isOpenQuery({ ...emptyQuery, ...asked })).to.equal(false);
  });
});
