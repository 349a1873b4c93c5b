import type { Organisation } from '../../../model/contract.js';
import { languageOf } from '../../../model/service-area.js';
import { countryName, languageName } from '../../../locale/names.js';
import type { Labels, LocalizedText } from '../../../locale/text.js';
import { detailedServices, serviceWords } from '../../../model/services.js';
import { conceptWord, phoneWord } from './concepts.js';
import { level } from './match-level.js';
import { joinedForms } from './tokens.js';

/** What the index says in words where the feed has codes. */
export interface Naming {
  /** The reader's language, as BCP 47. */
  readonly language: string;
  readonly serviceName: (service: string) => string;
  /** The feed's own words: found in all their languages. */
  readonly labels?: Labels | undefined;
}

type Tell = (text: string, level: number) => void;

/** Takes what organisations are found by, those of an organisation's best level first. */
export interface TextCollector {
  readonly text: Tell;
  /** For a code or a text that many organisations have: its names are read once for all of them. */
  readonly common: (namesOf: (code: string) => readonly string[]) => Tell;
  /** A word as it is, which may be one that nobody types: see `concepts.ts`. */
  readonly word: Tell;
}

/** A text in all its languages: people look for names in the language they know them in. */
export const allWords = (text: LocalizedText | undefined): readonly string[] => {
  if (typeof text === 'string') return [text];
  return text === undefined ? [] : Object.values(text);
};

const tellAll = (text: LocalizedText | undefined, at: number, tell: Tell): void => {
  for (const each of allWords(text)) tell(each, at);
};

const tellEach = (texts: readonly LocalizedText[] | undefined, at: number, tell: Tell): void => {
  if (texts) for (const text of texts) tellAll(text, at, tell);
};

/** Tells what organisations are found by, naming codes in the reader's language and in English. */
export const textReader = (
  { language, serviceName, labels = {} }: Naming,
  { text, common, word }: TextCollector,
): ((organisation: Organisation) => void) => {
  const service = common((code) => [code, serviceName(code), ...allWords(labels.services?.[code])]);
  const country = common((code) =>
    code === '001'
      ? []
      : [
          countryName(code, language),
          countryName(code, 'en'),
          ...allWords(labels.countries?.[code]),
        ],
  );
  const spoken = common((tag) => [languageName(tag, language), languageName(tag, tag)]);
  const asItIs = common((each) => [each]);
  const region = common((each) => [each, ...allWords(labels.regions?.[each])]);
  const joined: Tell = (each, at) => {
    for (const form of joinedForms(each)) word(form, at);
  };
  return (organisation) => {
    const details = detailedServices(organisation);
    tellAll(organisation.name, level.nameWord, text);
    tellEach(organisation.alsoKnownAs, level.nameWord, text);
    tellAll(organisation.name, level.nameWord, joined);
    tellEach(serviceWords(organisation), level.service, service);
    for (const { name } of details) tellAll(name, level.service, text);
    tellAll(organisation.address, level.place, text);
    tellAll(organisation.address, level.place, joined);
    for (const { name, address } of organisation.places ?? []) {
      tellAll(name, level.place, text);
      tellAll(address, level.place, text);
      tellAll(address, level.place, joined);
    }
    tellEach(organisation.regions, level.place, region);
    tellEach(organisation.countries, level.place, country);
    tellAll(organisation.summary, level.description, text);
    for (const { summary } of details) tellAll(summary, level.description, text);
    tellEach(organisation.languages, level.description, spoken);
    tellEach(organisation.interpretation, level.description, spoken);
    tellEach(organisation.audience, level.description, asItIs);
    tellAll(organisation.eligibility, level.description, text);
    tellAll(organisation.email, level.contact, text);
    tellAll(organisation.url, level.contact, text);
    tellConcepts(organisation, word);
  };
};

/** Tells what is looked for by a code, whatever words are typed for it, and the telephone numbers. */
const tellConcepts = (organisation: Organisation, word: Tell): void => {
  const { countries = [], languages = [], phones = [] } = organisation;
  for (const code of serviceWords(organisation))
    word(conceptWord('service', code.toLowerCase()), level.service);
  for (const code of countries) word(conceptWord('country', code), level.place);
  for (const tag of languages) word(conceptWord('language', languageOf(tag)), level.description);
  for (const { number } of phones) word(phoneWord(number), level.contact);
};
