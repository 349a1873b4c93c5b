import { countryMeant, languageMeant } from '../../check/meant/codes.js';
import { daysMeant, localMomentsMeant } from '../../check/meant/days.js';
import { hoursMeant } from '../../check/meant/hours/hours.js';
import { booleanMeant, paragraphsOf, partsOf } from '../../check/meant/lists.js';
import { decimalIn } from '../../check/meant/numbers.js';

/** How the text of a cell becomes the value of a field. */
export type CellKind =
  | 'text'
  | 'paragraphs'
  | 'texts'
  | 'string'
  | 'list'
  | 'word'
  | 'words'
  | 'country'
  | 'countries'
  | 'language'
  | 'languages'
  | 'day'
  | 'moment'
  | 'boolean'
  | 'number'
  | 'decimal'
  | 'phones'
  | 'hours';

const countryOf = (text: string): string => (text === '001' ? text : (countryMeant(text) ?? text));
const languageOf = (text: string): string => languageMeant(text) ?? text;

/** What has one meaning. Of `3/4/2026` nobody can tell which is the month: it stays as it is and is told. */
const certain =
  (meanings: (text: string) => readonly string[]) =>
  (text: string): string => {
    const [meant, other] = meanings(text);
    return meant === undefined || other !== undefined ? text : meant;
  };

const numberOf = (text: string): unknown => {
  const number = Number(decimalIn(text));
  return Number.isFinite(number) ? number : text;
};

/** A number where JSON keeps every digit of it: `16.40` stays a string. */
const decimalOf = (text: string): unknown => {
  const decimal = decimalIn(text);
  return String(Number(decimal)) === decimal ? Number(decimal) : decimal;
};

const readers: Readonly<Record<CellKind, (text: string) => unknown>> = {
  text: (text) => text,
  paragraphs: paragraphsOf,
  texts: partsOf,
  string: (text) => text,
  list: partsOf,
  word: (text) => text.toLowerCase().replace(/\s+/g, '-'),
  words: partsOf,
  country: countryOf,
  countries: (text) => partsOf(text).map(countryOf),
  language: languageOf,
  languages: (text) => partsOf(text).map(languageOf),
  day: certain(daysMeant),
  moment: certain(localMomentsMeant),
  boolean: (text) => booleanMeant(text) ?? text,
  number: numberOf,
  decimal: decimalOf,
  phones: (text) => partsOf(text).map((number) => ({ number })),
  hours: hoursMeant,
};

/** The value of a cell; undefined for an empty one. What can't be read stays as it is, so that the contract tells it. */
export const readCell = (text: string, kind: CellKind): unknown =>
  text === '' ? undefined : readers[kind](text);
