import type { Letters } from './vocabulary.js';

/**
 * How many edits a word of this many letters may be wrong by: none below 4 and none where there are
 * digits, for a changed digit is another number, not a typo; 1 from 4, 2 from 8.
 */
export const editsAllowed = (word: string): number =>
  word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;

interface EditOptions {
  /** Give up above this many. */
  readonly limit: number;
  /** Whether `term` may go on after `word` has ended. */
  readonly isPrefix: boolean;
}

/** No longer word has typos forgiven. */
const longestWord = 60;

const rows = [new Uint8Array(80), new Uint8Array(80), new Uint8Array(80)];

const fewest = (row: Uint8Array, first: number, last: number): number => {
  let least = 255;
  for (let column = first; column <= last; column += 1) least = Math.min(least, row[column] ?? 255);
  return least;
};

/** Two words, letter by letter from 1, as `word` down and `term` across. */
interface Grid {
  readonly word: Letters;
  readonly term: Letters;
  readonly limit: number;
}

/** Works out one line of costs between two columns, from the two lines above. */
const fill = (
  { word, term, limit }: Grid,
  line: number,
  [before, above, row]: readonly [Uint8Array, Uint8Array, Uint8Array],
  last: number,
): void => {
  const [letter, letterBefore] = [
    word.units[word.from + line - 1],
    word.units[word.from + line - 2],
  ];
  const first = Math.max(1, line - limit);
  // What lies beside the band is too far in any case.
  row[first - 1] = first === 1 ? line : limit + 1;
  let otherBefore = term.units[term.from + first - 2];
  for (let column = first; column <= last; column += 1) {
    const other = term.units[term.from + column - 1];
    let cost = (above[column - 1] ?? 0) + (letter === other ? 0 : 1);
    if (column < line + limit) cost = Math.min(cost, (above[column] ?? 0) + 1);
    cost = Math.min(cost, (row[column - 1] ?? 0) + 1);
    const isSwap = letter === otherBefore && letterBefore === other && line > 1 && column > 1;
    if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
    row[column] = cost;
    otherBefore = other;
  }
};

/**
 * Edits between two words: a letter put in, left out, changed, or two neighbours swapped (optimal
 * string alignment). Only the cells that can stay within the limit are worked out (Ukkonen 1985).
 *
 * @returns 0 to `limit`, or anything larger.
 */
export const editsBetween = (
  word: Letters,
  term: Letters,
  { limit, isPrefix }: EditOptions,
): number => {
  const [height, length] = [word.to - word.from, term.to - term.from];
  const width = isPrefix ? Math.min(length, height + limit) : length;
  if (height > longestWord || Math.abs(height - width) > limit) return limit + 1;
  let [before, above, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= Math.min(width, limit); column += 1) above[column] = column;
  for (let line = 1; line <= height; line += 1) {
    const last = Math.min(width, line + limit);
    fill({ word, term, limit }, line, [before, above, row], last);
    if (fewest(row, Math.max(0, line - limit), last) > limit) return limit + 1;
    [before, above, row] = [above, row, before];
  }
  // The last word's first letters may be all there is yet: then the best of a row counts, else its end.
  return isPrefix
    ? fewest(above, Math.max(0, height - limit), Math.min(width, height + limit))
    : (above[width] ?? limit + 1);
};
