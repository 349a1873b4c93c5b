/**
 * The one normaliser: the text that is searched and what a reader types both pass through it, so that
 * they match however they are written.
 */

/** Letters that Unicode does not decompose, each with what people type instead. */
const folded = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ɓ', 'b'],
  ['ɗ', 'd'],
  ['ƙ', 'k'],
  ['ƴ', 'y'],
  ['ə', 'e'],
  ['ɛ', 'e'],
  ['ɔ', 'o'],
  ['ς', 'σ'],
  // Arabic, Persian and Urdu forms of one letter. NFKD decomposes those with hamza or madda.
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ې', 'ي'],
  ['ے', 'ي'],
  ['ة', 'ه'],
  ['ۀ', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ە', 'ه'],
  ['ک', 'ك'],
]);

const foldable = new RegExp(`[${[...folded.keys()].join('')}]`, 'g');

/**
 * Marks that people leave out: accents of Latin, Greek and Cyrillic; Hebrew points; Arabic vowel
 * signs; the dot (nukta) of Indic letters. Vowel signs of Indic and South-East Asian scripts are
 * as important as letters, and stay.
 */
const marks =
  // eslint-disable-next-line no-misleading-character-class -- Marks are meant, one by one.
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c\u09bc\u0a3c\u0abc\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

/** Tatweel, and invisible characters: joiners, soft hyphens, direction marks. `\p{Cf}` would take three times as long. */
const unseen =
  /[\u00ad\u0600-\u0605\u061c\u0640\u06dd\u070f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Decimal digits of scripts in use today, other than Latin. */
const foreignDigit =
  /[\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0de6-\u0def\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u1090-\u1099\u17e0-\u17e9\u1810-\u1819]/g;
const isDigit = /^\p{Nd}$/u;

/** The code point of each script's zero ends in 0 or 6 (hexadecimal). */
const latinDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const place = code % 16;
  return String(isDigit.test(String.fromCodePoint(code - place)) ? place : (place - 6 + 10) % 10);
};

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(unseen, '')
    .replace(foldable, (letter) => folded.get(letter) ?? letter)
    .replace(foreignDigit, latinDigit)
    .normalize('NFC');

const ascii = /^[\0-\x7f]*$/;

/**
 * Text as it is compared: without case, accents, vowel points, letter forms, and with Latin
 * digits. "Zürich", "ZURICH" and "zürich" in decomposed form are one.
 */
export const normalise = (text: string): string =>
  ascii.test(text) ? text.toLowerCase() : fold(text);
