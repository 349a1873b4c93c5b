/**
 * What was meant by a value that the contract does not read: a list where one text stands, a date
 * in another form, the name of a country instead of its code.
 */
import { isObject, own } from '../../model/unknown.js';
import { weekdaysNamed } from '../../model/weekday-names.js';
import { addressMeant, emailMeant } from './addresses.js';
import { countryMeant, languageMeant } from './codes.js';
import { daysMeant, momentsMeant, timeMeant } from './days.js';
import { hoursMeant } from './hours/hours.js';
import { booleanMeant, paragraphsOf, partsOf } from './lists.js';
import { decimalMeant, integerMeant } from './numbers.js';
import { recurrenceMeant, wordMeant, zoneMeant } from './words.js';

/** A value, the name of its field, and the object that it stands in. */
export interface Written {
  readonly field: string;
  readonly value: unknown;
  readonly parent: unknown;
}

type Reader = (text: string, written: Written) => unknown;

const siblingText = ({ parent }: Written, name: string): string | undefined => {
  const value = isObject(parent) ? own(parent, name) : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** Both readings of a day, where only the editor knows which number is the month. */
const only = (readings: readonly string[]): string | undefined =>
  readings.length > 1 ? readings.join(' / ') : readings[0];

/** All parts of a list by one reader; undefined if it can't read one of them. */
const each =
  (read: (text: string) => unknown) =>
  (text: string): unknown => {
    const values = partsOf(text).map(read);
    return values.length > 0 && values.every((value) => value !== undefined) ? values : undefined;
  };

const positionMeant = (value: unknown): unknown => {
  const pair: unknown[] | undefined = Array.isArray(value)
    ? value
    : isObject(value)
      ? [value.longitude ?? value.lng ?? value.lon ?? value.long, value.latitude ?? value.lat]
      : typeof value === 'string'
        ? value.split(/[\s,;]+/).filter(Boolean)
        : undefined;
  const numbers = pair?.map((one) => (typeof one === 'number' ? one : Number(one)));
  return numbers?.length === 2 && numbers.every(Number.isFinite) && pair?.every((one) => one !== '')
    ? numbers
    : undefined;
};

const shareMeant = (value: unknown): unknown =>
  Array.isArray(value) && value.every((one) => typeof one === 'number' && one >= 0 && one <= 100)
    ? value.map((one: number) => one / 100)
    : undefined;

const day: Reader = (text) => only(daysMeant(text.replace(/T[^]*$/, '')));
const moment: Reader = (text, written) =>
  only(momentsMeant(text, siblingText(written, 'timeZone')));
const texts: Reader = (text) => partsOf(text);
const paragraphs: Reader = (text) => paragraphsOf(text);
const decimal: Reader = (text) => {
  const meant = decimalMeant(text);
  return meant === undefined ? undefined : Number(meant);
};
const integer: Reader = integerMeant;
const word: Reader = (text, { field }) => wordMeant(field, text);
const address: Reader = addressMeant;
const named: Reader = (text) => ({ name: text });
const picture: Reader = (src) => ({ src, width: 640, height: 800, alt: '…' });

/** Opening hours; what can't be read is shown as it is written where it is the note of a line. */
const lines = (text: string): unknown[] =>
  hoursMeant(text).map((line) =>
    typeof line === 'string' ? { days: ['unknown'], note: line } : line,
  );

const readers: Readonly<Record<string, Reader>> = {
  id: (text) => text,
  to: countryMeant,
  country: countryMeant,
  countries: each(countryMeant),
  languages: each(languageMeant),
  interpretation: each(languageMeant),
  language: languageMeant,
  topics: texts,
  regions: texts,
  services: texts,
  audience: texts,
  bring: texts,
  alsoKnownAs: texts,
  taglines: texts,
  stories: texts,
  body: paragraphs,
  about: paragraphs,
  withdrawn: booleanMeant,
  illustrative: booleanMeant,
  remote: booleanMeant,
  appointment: booleanMeant,
  closed: booleanMeant,
  published: day,
  consentUntil: day,
  verified: day,
  retrieved: day,
  date: day,
  until: day,
  start: moment,
  end: moment,
  exceptDates: (text, written) => partsOf(text).map((one) => moment(one, written)),
  extraDates: (text, written) => partsOf(text).map((one) => moment(one, written)),
  value: decimal,
  low: decimal,
  high: decimal,
  rate: decimal,
  year: integer,
  width: integer,
  height: integer,
  staleAfter: integer,
  status: word,
  attendance: word,
  style: word,
  notation: word,
  qualifier: word,
  cost: word,
  kind: word,
  phones: (text) => partsOf(text).map((number) => ({ number })),
  email: emailMeant,
  contact: emailMeant,
  hours: lines,
  days: (text) => partsOf(text).flatMap(weekdaysNamed),
  opens: timeMeant,
  closes: timeMeant,
  image: picture,
  src: address,
  place: named,
  source: named,
  timeZone: zoneMeant,
  recurrence: recurrenceMeant,
  url: address,
  joinUrl: address,
  rsvpUrl: address,
  icsUrl: address,
  calendarUrl: address,
  suggestUrl: address,
};

/** How an entry of a list is read, where that differs from the whole list. */
const entryReaders: Readonly<Record<string, Reader>> = {
  countries: countryMeant,
  languages: languageMeant,
  interpretation: languageMeant,
  phones: (number) => ({ number }),
  hours: (text) => lines(text)[0],
  days: (text) => weekdaysNamed(text),
  exceptDates: moment,
  extraDates: moment,
};

/** `from` is a country in a story, and a day in a line of opening hours. */
const fromReader = ({ parent }: Written): Reader =>
  isObject(parent) && own(parent, 'days') !== undefined ? day : countryMeant;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * The value that was meant, as JSON, or a text with both readings of an ambiguous date; undefined
 * where that can't be told.
 *
 * @param isEntry - whether the value is an entry of the list `field`.
 */
export const meantBy = (written: Written, isEntry: boolean): unknown => {
  const { field, value } = written;
  if (field === 'position') return positionMeant(value);
  if (field === 'focus') return shareMeant(value);
  const single: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  const text = typeof single === 'number' ? String(single) : single;
  if (typeof text !== 'string') return undefined;
  const reader = isEntry
    ? own(entryReaders, field)
    : field === 'from'
      ? fromReader(written)
      : own(readers, field);
  const meant = reader?.(text, written);
  return isEmpty(meant) || meant === value ? undefined : meant;
};
