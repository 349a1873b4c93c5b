import { expect } from '@open-wc/testing';
import {
  countriesOf,
  languageOf,
  languagesOf,
  readingRegions,
  regionsServed,
  servesWorld,
} from '../../src/model/service-area.js';

const organisation = (more: object) => ({ id: 'a', name: 'A', ...more });

describe('the countries that an organisation serves', () => {
  it('are those it names', () => {
    expect(countriesOf(organisation({ countries: ['KE', 'UG'] }))).to.deep.equal(['KE', 'UG']);
    expect(countriesOf(organisation({}))).to.deep.equal([]);
  });

  it('are all countries if it names 001', () => {
    const everywhere = organisation({ countries: ['KE', '001'] });
    expect(servesWorld(everywhere)).to.equal(true);
    expect(countriesOf(everywhere)).to.deep.equal(['KE']);
    expect(servesWorld(organisation({ countries: ['KE'] }))).to.equal(false);
    expect(servesWorld(organisation({}))).to.equal(false);
  });
});

describe('the languages of an organisation', () => {
  it('are compared without region, script and case', () => {
    expect(languageOf('pt-BR')).to.equal('pt');
    expect(languageOf('ZH-Hant-TW')).to.equal('zh');
    expect(languageOf('pt-BR')).to.equal('pt');
  });

  it('are distinct and in their order, for few and for many', () => {
    expect(languagesOf(organisation({ languages: ['pt-BR', 'en', 'pt'] }))).to.deep.equal([
      'pt',
      'en',
    ]);
    expect(languagesOf(organisation({ languages: ['fr', 'en'] }))).to.deep.equal(['fr', 'en']);
    const many = ['fr', 'en', 'fr-CA', 'ar', 'so', 'ti', 'en-GB'];
    expect(languagesOf(organisation({ languages: many }))).to.deep.equal([
      'fr',
      'en',
      'ar',
      'so',
      'ti',
    ]);
    expect(languagesOf(organisation({}))).to.deep.equal([]);
  });
});

describe('the regions that an organisation serves', () => {
  const kent = organisation({ countries: ['GB'], regions: ['Kent', 'Kent'] });
  const wales = organisation({ countries: ['GB', 'IE'], regions: ['Wales'] });
  const paris = organisation({ countries: ['FR'], regions: ['Paris'] });
  const anyBritish = organisation({ countries: ['GB'] });
  const both = organisation({ countries: ['GB', 'FR'], regions: [] });
  const nowhere = organisation({});
  const all = [kent, wales, paris, anyBritish, both, nowhere];

  it('are those it names, else all that others name in its countries', () => {
    const regionsOf = regionsServed(all);
    expect(regionsOf(kent)).to.deep.equal(['Kent']);
    expect(regionsOf(wales)).to.deep.equal(['Wales']);
    expect(regionsOf(anyBritish)).to.deep.equal(['Kent', 'Wales']);
    expect(regionsOf(both)).to.deep.equal(['Kent', 'Wales', 'Paris']);
    expect(regionsOf(nowhere)).to.deep.equal([]);
    expect(regionsOf(organisation({ countries: ['JP'] }))).to.deep.equal([]);
  });

  it('are the same list object for all that serve a country', () => {
    const regionsOf = regionsServed(all);
    expect(regionsOf(anyBritish) === regionsOf(organisation({ countries: ['GB'] }))).to.equal(true);
  });

  it('are found in slices of 256 organisations', () => {
    const steps = (count: number): number => {
      const work = readingRegions(Array.from({ length: count }, () => kent));
      let taken = 0;
      while (!work.next().done) taken += 1;
      return taken;
    };
    expect([0, 255, 256, 511, 512, 1000].map(steps)).to.deep.equal([0, 0, 1, 1, 2, 3]);
  });
});
