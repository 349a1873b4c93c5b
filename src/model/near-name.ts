/** For comparing names: the letters alone, in lower case, so that `consent_until` is `consentuntil`. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/**
 * Edit distance: insertions, deletions, substitutions and swaps of neighbours ([optimal string
 * alignment](https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance)).
 */
const editsBetween = (one: string, other: string): number => {
  let [beforeLast, last] = [[] as number[], [...one, ''].map((_, index) => index)];
  for (let row = 1; row <= other.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= one.length; column += 1) {
      const isSame = one[column - 1] === other[row - 1];
      const isSwapped = one[column - 1] === other[row - 2] && one[column - 2] === other[row - 1];
      now[column] = Math.min(
        (now[column - 1] ?? 0) + 1,
        (last[column] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, now];
  }
  return last[one.length] ?? 0;
};

/**
 * Whether an unknown name is probably a misspelt `name`: at most one edit for every four letters.
 */
export const isNearName = (unknown: string, name: string): boolean => {
  const [one, other] = [plain(unknown), plain(name)];
  const most = Math.floor(other.length / 4);
  return Math.abs(one.length - other.length) <= most && editsBetween(one, other) <= most;
};
