import { expect } from '@open-wc/testing';
import {
  countryLabel,
  countryName,
  labelled,
  languageLabel,
  languageName,
  topicLabel,
} from '../../src/locale/names.js';

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

describe('a feed’s own words for its codes', () => {
  const labels = {
    topics: { 'public-life': { en: 'public life', ar: 'حياة عامة' } },
    regions: { Wales: 'Cymru' },
    countries: { TR: { en: 'Türkiye' }, PS: 'State of Palestine' },
    languages: { ckb: { en: 'Sorani' } },
  };
  const inLanguage = (language: string) => ({
    language,
    feedLanguage: 'en',
    messageLanguage: language,
    labels,
  });

  it('are taken in the reader’s language, else in the nearest to it', () => {
    expect(topicLabel('public-life', inLanguage('ar-EG'))).to.equal('حياة عامة');
    expect(topicLabel('public-life', inLanguage('fr'))).to.equal('public life');
    expect(labelled('regions', 'Wales', inLanguage('fr'))).to.equal('Cymru');
  });

  it('leave a topic without one in its code’s words', () => {
    expect(topicLabel('giving-back', inLanguage('en'))).to.equal('giving back');
    expect(topicLabel('constructor', inLanguage('en'))).to.equal('constructor');
    expect(labelled('services', 'legal', inLanguage('en'))).to.equal(undefined);
  });

  it('override the engine’s name of a country or language, but only in the reader’s language', () => {
    expect(countryLabel('TR', inLanguage('en-GB'))).to.equal('Türkiye');
    expect(countryLabel('PS', inLanguage('en'))).to.equal('State of Palestine');
    expect(countryLabel('TR', inLanguage('de'))).to.equal('Türkei');
    expect(countryLabel('DE', inLanguage('en'))).to.equal('Germany');
    expect(languageLabel('ckb', inLanguage('en'))).to.equal('Sorani');
    expect(languageLabel('fr', inLanguage('en'))).to.equal('French');
  });
});
