import type { Organisation, Text } from '../../../model/contract.js';
import type { Position } from '../search/geography.js';
import { allWords } from '../search/organisation-texts.js';
import { stretchesOf } from '../search/tokens.js';

/** A place that can be measured from. */
export interface Place {
  readonly name: string;
  readonly position: Position;
}

interface Known extends Place {
  /** All that it may be called, as words. */
  readonly words: ReadonlySet<string>;
}

/** A house number stands at one end of a street: "1 Harbour Street", "ul. Piotrkowska 90". A postcode is longer. */
const street = /^\p{Nd}{1,3}\p{L}?(?=[\s,])|\s\p{Nd}{1,3}\p{L}?$/u;
const wordWithDigits = /(?:^|\s)\S*\p{Nd}\S*/gu;

/** "1 Harbour Street, London SW1A 1AA, United Kingdom" → "London, United Kingdom". */
const placeName = (address: string): string => {
  const parts = address.split(/[,،、\n]/).map((part) => part.trim());
  const named = parts
    .filter((part) => !street.test(part))
    .map((part) => part.replace(wordWithDigits, '').trim())
    .filter(Boolean);
  // Parted as the address is.
  const [comma = ','] = /[،、]/u.exec(address) ?? [];
  return (named.length > 0 ? named : parts).join(comma === '、' ? comma : `${comma} `);
};

/**
 * The places a directory itself knows: those its organisations stand in, by every name and postcode
 * in their addresses. Nobody else is asked.
 */
export const placesOf = (
  organisations: readonly Organisation[],
  wordsOf: (text: Text) => string,
): Known[] => {
  const places = new Map<string, { name: string; position: Position; words: Set<string> }>();
  for (const { address, position, regions = [] } of organisations) {
    if (!address || !position) continue;
    const name = placeName(wordsOf(address));
    const place = places.get(name) ?? { name, position, words: new Set() };
    places.set(name, place);
    [...allWords(address), ...regions]
      .flatMap(stretchesOf)
      .forEach((word) => place.words.add(word));
  }
  return [...places.values()];
};

/** How many are offered at a time. */
const mostOffered = 8;

/** Places that hold every word typed, the last also as a beginning; those whose name begins so come first. */
export const placesFor = (text: string, places: readonly Known[]): Place[] => {
  const typed = stretchesOf(text);
  const last = typed.pop();
  if (last === undefined) return [];
  const found = places.filter(
    ({ words }) =>
      typed.every((word) => words.has(word)) && [...words].some((word) => word.startsWith(last)),
  );
  const asked = [...typed, last].join(' ');
  const isFirst = ({ name }: Place): boolean => stretchesOf(name).join(' ').startsWith(asked);
  return [...found.filter(isFirst), ...found.filter((place) => !isFirst(place))].slice(
    0,
    mostOffered,
  );
};
