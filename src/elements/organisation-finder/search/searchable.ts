import type { Organisation } from '../../../feed/contract.js';
import { countryName, languageName } from '../../../locale/names.js';
import type { LocalizedText } from '../../../locale/text.js';
import { level } from './level.js';

/** What the index says in words where the feed has codes. */
export interface Naming {
  /** The reader's language, as BCP 47. */
  readonly language: string;
  readonly serviceName: (service: string) => string;
}

/** What the texts of one organisation are told to, those of the best level first. */
export interface TextHearer {
  readonly text: (text: string, level: number) => void;
  /** A text that others have too: the name of a service, say. */
  readonly common: (text: string, level: number) => void;
}

/** A function that remembers: there are few codes and many organisations. */
const remembering = <Result>(read: (code: string) => Result): ((code: string) => Result) => {
  const known = new Map<string, Result>();
  return (code) => {
    let result = known.get(code);
    if (result === undefined) known.set(code, (result = read(code)));
    return result;
  };
};

type Tell = (text: string, level: number) => void;

/** Tells a text in all its languages: people look for names in the language they know them in. */
const tellAll = (text: LocalizedText | undefined, at: number, tell: Tell): void => {
  if (typeof text === 'string') tell(text, at);
  else if (text !== undefined) Object.values(text).forEach((each) => tell(each, at));
};

const tellEach = (texts: readonly LocalizedText[] | undefined, at: number, tell: Tell): void =>
  texts?.forEach((text) => tellAll(text, at, tell));

/** Tells what organisations are found by, naming codes in the reader's language and in English. */
export const readingTexts = ({ language, serviceName }: Naming) => {
  const services = remembering((code) => [code, serviceName(code)]);
  const countries = remembering((code) =>
    code === '001' ? [] : [countryName(code, language), countryName(code, 'en')],
  );
  const languages = remembering((tag) => [languageName(tag, language), languageName(tag, tag)]);
  return (organisation: Organisation, { text, common }: TextHearer): void => {
    tellAll(organisation.name, level.nameWord, text);
    tellEach(organisation.alsoKnownAs, level.nameWord, text);
    organisation.services?.forEach((code) => tellEach(services(code), level.service, common));
    tellAll(organisation.address, level.place, text);
    tellEach(organisation.regions, level.place, common);
    organisation.countries?.forEach((code) => tellEach(countries(code), level.place, common));
    tellAll(organisation.summary, level.description, text);
    organisation.languages?.forEach((tag) => tellEach(languages(tag), level.description, common));
    organisation.interpretation?.forEach((tag) =>
      tellEach(languages(tag), level.description, common),
    );
    tellEach(organisation.audience, level.description, common);
    tellAll(organisation.eligibility, level.description, text);
  };
};
