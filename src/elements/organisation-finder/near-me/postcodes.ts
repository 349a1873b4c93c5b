import { stretchesOf } from '../search/tokens.js';

/** Whether a text looks like a postcode: a digit is in it, and four characters or more. */
export const looksLikePostcode = (text: string): boolean =>
  /\d/.test(stretchesOf(text).join('')) && stretchesOf(text).join('').length >= 4;

const sharedLength = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

/** How much of a postcode must agree: its first characters name a region nearly everywhere. */
const leastShared = 2;

interface Known {
  readonly words: ReadonlySet<string>;
}

/** Digits alone and few of them are the number of a house. */
const isPostcode = (word: string): boolean =>
  /\d/.test(word) && (word.length > 3 || /\D/.test(word));

/** How much of a postcode agrees with one in an address. */
const likeness = (first: string, { words }: Known): number =>
  Math.max(0, ...[...words].filter(isPostcode).map((word) => sharedLength(word, first)));

/**
 * Places whose postcodes begin as the typed one does, those that agree longest first. Postcodes
 * are known only from the directory's own addresses: the few open lists there are fill megabytes.
 */
export const placesOfLikePostcodes = <Place extends Known>(
  text: string,
  places: readonly Place[],
): Place[] => {
  const [first = ''] = stretchesOf(text);
  if (!looksLikePostcode(text) || first.length < 3) return [];
  return places
    .map((place) => ({ place, shared: likeness(first, place) }))
    .filter(({ shared }) => shared >= leastShared)
    .sort((one, other) => other.shared - one.shared)
    .map(({ place }) => place);
};
