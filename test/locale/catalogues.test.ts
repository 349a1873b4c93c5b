import { expect } from '@open-wc/testing';
import {
  catalogueAtHand,
  languages,
  loadCatalogue,
  sourceLanguage,
} from '../../src/locale/catalogues.js';

describe('catalogues', () => {
  it('speak English and French', () => {
    expect(sourceLanguage).to.equal('en');
    expect(languages).to.deep.equal(['en', 'fr']);
  });

  it('have English at hand, without a translation, for English and for what they do not speak', () => {
    for (const language of ['en', 'en-GB', 'sw', '', 'not a tag']) {
      expect(catalogueAtHand(language)).to.deep.equal({ language: 'en', translate: undefined });
    }
  });

  it('fetch French once, for any French', async () => {
    expect(catalogueAtHand('fr')).to.equal(undefined);
    const french = await loadCatalogue('fr-CA');
    expect(french.language).to.equal('fr');
    expect(french.translate).to.be.a('function');
    expect(catalogueAtHand('fr') === french).to.equal(true);
    expect((await loadCatalogue('FR')) === french).to.equal(true);
  });

  it('say a message that has no translation as it is written', async () => {
    const { translate } = await loadCatalogue('fr');
    expect(translate!('A message that nobody wrote')).to.equal('A message that nobody wrote');
  });
});
