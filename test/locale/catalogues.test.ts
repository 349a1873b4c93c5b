import { expect } from '@open-wc/testing';
import {
  catalogueAtHand,
  languages,
  loadCatalogue,
  sourceLanguage,
} from '../../src/locale/catalogues.js';

describe('catalogues', () => {
  it('exist for English and eleven other languages', () => {
    expect(sourceLanguage).to.equal('en');
    expect(languages).to.deep.equal('en fr es ar zh ru de pt it tr uk fa'.split(' '));
  });

  it('need no request for English, nor for unknown languages', () => {
    for (const language of ['en', 'en-GB', 'sw', '', 'not a tag']) {
      expect(catalogueAtHand(language)).to.deep.equal({ language: 'en', translate: undefined });
    }
  });

  it('are fetched once for all regions of a language', async () => {
    expect(catalogueAtHand('fr')).to.equal(undefined);
    const french = await loadCatalogue('fr-CA');
    expect(french.language).to.equal('fr');
    expect(french.translate).to.be.a('function');
    expect(catalogueAtHand('fr') === french).to.equal(true);
    expect((await loadCatalogue('FR')) === french).to.equal(true);
  });

  it('are fetched once for two simultaneous requests', async () => {
    await Promise.all([loadCatalogue('es-AR'), loadCatalogue('es')]);
    expect(await loadCatalogue('es-AR')).to.equal(catalogueAtHand('es'));
  });

  const served: Readonly<Record<string, readonly string[]>> = {
    es: ['es', 'es-419', 'es-MX', 'ES-es'],
    ar: ['ar', 'ar-EG', 'ar-Arab-MA', 'ar-u-nu-latn'],
    // Readers of the traditional script read the simplified one with less effort than English.
    zh: ['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-SG', 'zh-TW', 'zh-Hant-HK'],
    ru: ['ru', 'ru-BY', 'ru-Cyrl-KZ'],
    de: ['de', 'de-AT', 'de-CH', 'de-Latn-LI'],
    pt: ['pt', 'pt-BR', 'pt-PT', 'pt-AO'],
    it: ['it', 'it-CH'],
    tr: ['tr', 'tr-CY'],
    uk: ['uk', 'uk-Cyrl-PL'],
    // Dari is written as Persian is.
    fa: ['fa', 'fa-AF', 'fa-IR', 'prs', 'pes'],
  };
  for (const [language, tags] of Object.entries(served)) {
    it(`serve ${tags.join(', ')} by ${language}`, async () => {
      const said = await loadCatalogue(language);
      expect(said.translate!('Try again')).not.to.equal('Try again');
      for (const tag of tags) expect(await loadCatalogue(tag), tag).to.equal(said);
    });
  }

  it('do not serve a language whose tag only begins with the same letters', () => {
    for (const tag of ['arn', 'est', 'zha', 'fro', 'az', 'tk', 'ps', 'dsb', 'be']) {
      expect(catalogueAtHand(tag)?.language, tag).to.equal('en');
    }
  });

  it('return a message without a translation in English', async () => {
    const { translate } = await loadCatalogue('fr');
    expect(translate!('A message that nobody wrote')).to.equal('A message that nobody wrote');
  });
});
