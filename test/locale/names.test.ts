import { expect } from '@open-wc/testing';
import { countryName, languageName } from '../../src/locale/names.js';

describe('names', () => {
  it('of countries are in the language asked for', () => {
    expect(countryName('DE', 'en')).to.equal('Germany');
    expect(countryName('DE', 'fr')).to.equal('Allemagne');
  });

  it('of languages are in the language asked for', () => {
    expect(languageName('ar', 'en')).to.equal('Arabic');
    expect(languageName('ar', 'fr')).to.equal('arabe');
  });

  it('are the code itself if it is unknown, and nothing is thrown', () => {
    for (const code of ['XQ', 'nowhere', '', '1']) expect(countryName(code, 'en')).to.equal(code);
    for (const tag of ['-', 'not a tag']) expect(languageName(tag, 'en')).to.equal(tag);
    expect(countryName('DE', 'not a tag')).to.equal('Germany');
  });
});
