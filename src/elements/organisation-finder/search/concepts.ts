/**
 * Words of the index that nobody types: what an organisation has by a code (`service:legal`), and
 * other forms of its words. Each kind begins with a unit that no text has, so that it is never
 * taken for a word.
 */
const markers = {
  /** A service, a country or a language, by its code. */
  concept: '\u0001',
  /** A Cyrillic or Greek word in Latin letters. */
  latin: '\u0002',
  /** The first letters of the words of a name. */
  acronym: '\u0003',
  /** The digits of a telephone number, from the last to the first. */
  phone: '\u0004',
} as const;

/** Units below this begin no word of a text. */
export const firstLetter = 32;

export type ConceptKind = 'service' | 'country' | 'language';

export const conceptWord = (kind: ConceptKind, code: string): string =>
  `${markers.concept}${kind}:${code}`;

export const latinWord = (skeleton: string): string => markers.latin + skeleton;

export const acronymWord = (letters: string): string => markers.acronym + letters;

/** Digits without what only some callers dial before them: `+`, `00`, `0`. */
const dialledDigits = (number: string): string => number.replace(/\D/g, '').replace(/^0+/, '');

const reversed = (text: string): string => [...text].reverse().join('');

/** A number is found by its last digits, which are the same however it is dialled. */
export const phoneWord = (number: string): string =>
  markers.phone + reversed(dialledDigits(number));
