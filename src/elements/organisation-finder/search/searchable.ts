import type { Organisation } from '../../../feed/contract.js';
import { countryName, languageName } from '../../../locale/names.js';
import type { LocalizedText } from '../../../locale/text.js';
import type { Searchable } from './search-index.js';

/** A text in all its languages: people look for names in the language they know them in. */
const allOf = (text: LocalizedText | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** What the index says in words where the feed has codes. */
export interface Naming {
  /** The reader's language, as BCP 47. */
  readonly language: string;
  readonly serviceName: (service: string) => string;
}

/** A function that remembers: there are few codes and many organisations. */
const remembering = <Result>(read: (code: string) => Result): ((code: string) => Result) => {
  const known = new Map<string, Result>();
  return (code) => {
    const result = known.get(code) ?? read(code);
    known.set(code, result);
    return result;
  };
};

/** Turns organisations into what is searched, naming codes in the reader's language and in English. */
export const searchableBy = ({ language, serviceName }: Naming) => {
  const services = remembering((code) => [code, serviceName(code)]);
  const countries = remembering((code) =>
    code === '001' ? [] : [countryName(code, language), countryName(code, 'en')],
  );
  const languages = remembering((tag) => [languageName(tag, language), languageName(tag, tag)]);
  return (organisation: Organisation): Searchable => ({
    names: [
      ...allOf(organisation.name),
      ...(organisation.alsoKnownAs ?? []).flatMap((name) => allOf(name)),
    ],
    services: (organisation.services ?? []).flatMap(services),
    places: [
      ...allOf(organisation.address),
      ...(organisation.regions ?? []),
      ...(organisation.countries ?? []).flatMap(countries),
    ],
    descriptions: [
      ...allOf(organisation.summary),
      ...(organisation.languages ?? []).flatMap(languages),
      ...(organisation.interpretation ?? []).flatMap(languages),
      ...(organisation.audience ?? []).flatMap((text) => allOf(text)),
      ...allOf(organisation.eligibility),
    ],
  });
};
