import { normalise } from '../../../locale/normalise.js';
import { isUnspaced, isWordPart } from './tokens.js';

/**
 * What becomes of each UTF-16 unit on its own, looked up rather than worked out: `normalise` on
 * every text of a large directory costs ten times as much. What can't be told without its
 * neighbours says so, and its whole text goes the long way.
 */
const table = new Uint32Array(0x10000);

/** Kinds of unit, above the 16 bits of the letter it becomes. 0: not asked yet. */
export const kind = {
  spaced: 1,
  unspaced: 2,
  /** Parts words. */
  gap: 3,
  /** Falls away. */
  nothing: 4,
  /** Becomes several: the letter is a place in {@link several}. */
  several: 5,
  /** Can't be told alone. */
  unknown: 6,
} as const;

/** What a unit may become several of: "ß" is "ss". */
export const several: (readonly number[])[] = [];

/** Marks that are kept, and the later parts of Korean syllables, take the letter before them into account. */
const leans = /^[\p{M}\u1161-\u1175\u11a8-\u11c2]/u;

/** Halves of surrogate pairs are no letters. By address: engines differ on `\p{Cs}`. */
const half = /[\ud800-\udfff]/;

const only = (unit: number, of: number): number => (of << 16) | unit;

const unitsOf = (text: string): number[] => [...text].map((_, index) => text.charCodeAt(index));

const alone = (letter: string): number => {
  if (!isWordPart(letter)) return only(0, kind.gap);
  return only(letter.charCodeAt(0), isUnspaced(letter) ? kind.unspaced : kind.spaced);
};

const together = (letters: string): number => {
  const parts = unitsOf(letters).map(folded);
  if (parts.some((part) => part >> 16 > kind.gap)) return only(0, kind.unknown);
  return only(several.push(parts) - 1, kind.several);
};

const work = (character: string): number => {
  if (half.test(character)) return only(0, kind.unknown);
  if (leans.test(character.normalize('NFKD'))) {
    return normalise(character) === '' ? only(0, kind.nothing) : only(0, kind.unknown);
  }
  const letters = normalise(character);
  if (letters === '') return only(0, kind.nothing);
  if (letters.length > 1) return together(letters);
  return leans.test(letters) ? only(0, kind.unknown) : alone(letters);
};

/** A unit's {@link kind}, above the 16 bits of what it becomes. */
export const folded = (unit: number): number =>
  table[unit] || (table[unit] = work(String.fromCharCode(unit)));
