import type { Organisation } from '../../../model/contract.js';
import { countryName, languageName } from '../../../locale/names.js';
import type { LocalizedText } from '../../../locale/text.js';
import { level } from './match-level.js';

/** What the index says in words where the feed has codes. */
export interface Naming {
  /** The reader's language, as BCP 47. */
  readonly language: string;
  readonly serviceName: (service: string) => string;
}

type Tell = (text: string, level: number) => void;

/** What the texts of organisations are told to, those of an organisation's best level first. */
export interface TextCollector {
  readonly text: Tell;
  /**
   * For what many organisations have, a code or a text: what names it, or the text itself, is read
   * once for all of them.
   */
  readonly common: (namesOf: (code: string) => readonly string[]) => Tell;
}

/** Tells a text in all its languages: people look for names in the language they know them in. */
const tellAll = (text: LocalizedText | undefined, at: number, tell: Tell): void => {
  if (typeof text === 'string') tell(text, at);
  else if (text !== undefined) for (const each of Object.values(text)) tell(each, at);
};

const tellEach = (texts: readonly LocalizedText[] | undefined, at: number, tell: Tell): void => {
  if (texts) for (const text of texts) tellAll(text, at, tell);
};

/** Tells what organisations are found by, naming codes in the reader's language and in English. */
export const textReader = (
  { language, serviceName }: Naming,
  { text, common }: TextCollector,
): ((organisation: Organisation) => void) => {
  const service = common((code) => [code, serviceName(code)]);
  const country = common((code) =>
    code === '001' ? [] : [countryName(code, language), countryName(code, 'en')],
  );
  const spoken = common((tag) => [languageName(tag, language), languageName(tag, tag)]);
  const asItIs = common((each) => [each]);
  return (organisation) => {
    tellAll(organisation.name, level.nameWord, text);
    tellEach(organisation.alsoKnownAs, level.nameWord, text);
    tellEach(organisation.services, level.service, service);
    tellAll(organisation.address, level.place, text);
    tellEach(organisation.regions, level.place, asItIs);
    tellEach(organisation.countries, level.place, country);
    tellAll(organisation.summary, level.description, text);
    tellEach(organisation.languages, level.description, spoken);
    tellEach(organisation.interpretation, level.description, spoken);
    tellEach(organisation.audience, level.description, asItIs);
    tellAll(organisation.eligibility, level.description, text);
  };
};
