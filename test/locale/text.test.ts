import { expect } from '@open-wc/testing';
import { readText, words } from '../../src/locale/text.js';

const text = { en: 'Bread', fr: 'Pain', 'pt-BR': 'Pão' };

const read = (source: Parameters<typeof readText>[0], language: string, feedLanguage?: string) =>
  readText(source, { language, feedLanguage });

describe('reading a text', () => {
  it('gives the reader’s language, or the nearest to it', () => {
    expect(read(text, 'fr', 'en')).to.deep.equal({ words: 'Pain', language: 'fr' });
    expect(read(text, 'fr-CA', 'en')).to.deep.equal({ words: 'Pain', language: 'fr' });
    expect(read(text, 'PT-br', 'en')).to.deep.equal({ words: 'Pão', language: 'pt-BR' });
    expect(read(text, 'pt', 'en')).to.deep.equal({ words: 'Pão', language: 'pt-BR' });
  });

  it('gives the reader’s next language before the feed’s', () => {
    const languages = ['ti', 'fr-CA', 'en'];
    const textLanguages = { language: 'en', languages, feedLanguage: 'pt' };
    expect(readText(text, textLanguages)).to.deep.equal({ words: 'Pain', language: 'fr' });
  });

  it('gives the form that is asked for, of a regional tag too, else the words without one', () => {
    const people = { ru: 'человека', 'ru-x-few': 'человека', 'ru-x-many': 'человек' };
    const form = (language: string, category: string) =>
      readText(people, { language, feedLanguage: 'en' }, () => category);
    expect(form('ru-RU', 'many')).to.deep.equal({ words: 'человек', language: 'ru' });
    expect(form('ru', 'other')).to.deep.equal({ words: 'человека', language: 'ru' });
  });

  it('gives any form where the words stand in forms alone', () => {
    const source = { 'ru-x-few': 'человека', 'ru-x-many': 'человек' };
    expect(read(source, 'ru-RU', 'en')).to.deep.equal({ words: 'человека', language: 'ru' });
  });

  it('gives the feed’s language where there is none of the reader’s', () => {
    expect(read(text, 'ar', 'fr')).to.deep.equal({ words: 'Pain', language: 'fr' });
    expect(read(text, 'de', 'fr-CH')).to.deep.equal({ words: 'Pain', language: 'fr' });
  });

  it('gives the first there is where there is neither', () => {
    expect(read(text, 'ar', 'de')).to.deep.equal({ words: 'Bread', language: 'en' });
    expect(read(text, 'ar')).to.deep.equal({ words: 'Bread', language: 'en' });
  });

  it('gives a plain string, in the feed’s language, known or not', () => {
    expect(read('Bread', 'fr', 'en')).to.deep.equal({ words: 'Bread', language: 'en' });
    expect(read('Bread', 'fr')).to.deep.equal({ words: 'Bread', language: undefined });
  });

  it('gives no words of a map without a language', () => {
    expect(read({}, 'en', 'en')).to.deep.equal({ words: '', language: undefined });
  });

  it('reads no word from a prototype', () => {
    expect(read(text, 'constructor', 'toString')).to.have.property('words', 'Bread');
  });
});

describe('the words of a text', () => {
  const textLanguages = { language: 'fr', feedLanguage: 'en', messageLanguage: 'fr' };

  it('are those of the reader’s language', () => {
    expect(words(text, textLanguages)).to.equal('Pain');
    expect(words('Bread', textLanguages)).to.equal('Bread');
  });

  it('are none where there is no text', () => {
    expect(words(undefined, textLanguages)).to.equal('');
  });
});
