import { expect } from '@open-wc/testing';
import { readText, words } from '../../src/locale/text.js';

const text = { en: 'Bread', fr: 'Pain', 'pt-BR': 'Pão' };

const read = (source: Parameters<typeof readText>[0], language: string, feedLanguage?: string) =>
  readText(source, { language, feedLanguage });

describe('reading a text', () => {
  it('returns the reader’s language, or the nearest to it', () => {
    expect(read(text, 'fr', 'en')).to.deep.equal({ words: 'Pain', language: 'fr' });
    expect(read(text, 'fr-CA', 'en')).to.deep.equal({ words: 'Pain', language: 'fr' });
    expect(read(text, 'PT-br', 'en')).to.deep.equal({ words: 'Pão', language: 'pt-BR' });
    expect(read(text, 'pt', 'en')).to.deep.equal({ words: 'Pão', language: 'pt-BR' });
  });

  it('prefers the reader’s next language to the feed’s', () => {
    const languages = ['ti', 'fr-CA', 'en'];
    const textLanguages = { language: 'en', languages, feedLanguage: 'pt' };
    expect(readText(text, textLanguages)).to.deep.equal({ words: 'Pain', language: 'fr' });
  });

  it('returns the requested plural form, also of a regional tag, else the text without forms', () => {
    const people = { ru: 'человека', 'ru-x-few': 'человека', 'ru-x-many': 'человек' };
    const form = (language: string, category: string) =>
      readText(people, { language, feedLanguage: 'en' }, () => category);
    expect(form('ru-RU', 'many')).to.deep.equal({ words: 'человек', language: 'ru' });
    expect(form('ru', 'other')).to.deep.equal({ words: 'человека', language: 'ru' });
  });

  it('returns any plural form if there is no text without forms', () => {
    const source = { 'ru-x-few': 'человека', 'ru-x-many': 'человек' };
    expect(read(source, 'ru-RU', 'en')).to.deep.equal({ words: 'человека', language: 'ru' });
  });

  it('returns the feed’s language if none of the reader’s exists', () => {
    expect(read(text, 'ar', 'fr')).to.deep.equal({ words: 'Pain', language: 'fr' });
    expect(read(text, 'de', 'fr-CH')).to.deep.equal({ words: 'Pain', language: 'fr' });
  });

  it('returns the first text if there is neither', () => {
    expect(read(text, 'ar', 'de')).to.deep.equal({ words: 'Bread', language: 'en' });
    expect(read(text, 'ar')).to.deep.equal({ words: 'Bread', language: 'en' });
  });

  it('returns a plain string in the feed’s language, known or not', () => {
    expect(read('Bread', 'fr', 'en')).to.deep.equal({ words: 'Bread', language: 'en' });
    expect(read('Bread', 'fr')).to.deep.equal({ words: 'Bread', language: undefined });
  });

  it('returns nothing for an empty map', () => {
    expect(read({}, 'en', 'en')).to.deep.equal({ words: '', language: undefined });
  });

  it('ignores properties of a prototype', () => {
    expect(read(text, 'constructor', 'toString')).to.have.property('words', 'Bread');
  });
});

describe('the string of a text', () => {
  const textLanguages = { language: 'fr', feedLanguage: 'en', messageLanguage: 'fr' };

  it('is in the reader’s language', () => {
    expect(words(text, textLanguages)).to.equal('Pain');
    expect(words('Bread', textLanguages)).to.equal('Bread');
  });

  it('is undefined if there is no text', () => {
    expect(words(undefined, textLanguages)).to.equal('');
  });
});
