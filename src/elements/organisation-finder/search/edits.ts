/**
 * How many edits a word of this many letters may be wrong by: none below 4 and none where there are
 * digits, for one digit more is another house; 1 from 4, 2 from 8.
 */
export const editsAllowed = (word: string): number =>
  word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;

interface EditOptions {
  /** Give up above this many. */
  readonly limit: number;
  /** Whether `term` may go on after `word` has ended. */
  readonly isPrefix: boolean;
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/** The last word's first letters may be all there is yet: then the best of a row counts, else its end. */
const finalCost = (row: Uint8Array, length: number, isPrefix: boolean): number =>
  isPrefix ? Math.min(...row.subarray(0, length + 1)) : (row[length] ?? Infinity);

/**
 * Edits between two words: a letter put in, left out, changed, or two neighbours swapped (optimal
 * string alignment).
 *
 * @returns 0 to `limit`, or anything larger.
 */
export const editsBetween = (word: string, term: string, options: EditOptions): number => {
  const { limit, isPrefix } = options;
  const length = Math.min(term.length, isPrefix ? word.length + limit : 60);
  if (word.length > 60 || word.length - length > limit) return limit + 1;
  if (!isPrefix && term.length - word.length > limit) return limit + 1;
  let [before, above, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= length; column += 1) above[column] = column;
  for (let line = 1; line <= word.length; line += 1) {
    row[0] = line;
    let least = line;
    for (let column = 1; column <= length; column += 1) {
      const isSame = word.charCodeAt(line - 1) === term.charCodeAt(column - 1);
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        line > 1 &&
        column > 1 &&
        word.charCodeAt(line - 1) === term.charCodeAt(column - 2) &&
        word.charCodeAt(line - 2) === term.charCodeAt(column - 1);
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      row[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, above, row] = [above, row, before];
  }
  return finalCost(above, length, isPrefix);
};
