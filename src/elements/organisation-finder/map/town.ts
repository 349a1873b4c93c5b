import type { Organisation } from '../../../model/contract.js';
import { countryName } from '../../../locale/names.js';
import { type TextLanguages, readText } from '../../../locale/text.js';

const commas = /[,،、，;\n]/u;
const digit = /\p{Nd}/u;

/** What in an address may be a town: where there is a number of a house or a postcode, all that has none of its own, else what it begins with. */
const candidatesIn = (
  { address, countries = [] }: Organisation,
  textLanguages: TextLanguages,
): string[] => {
  if (address === undefined) return [];
  const { words, language = textLanguages.language } = readText(address, textLanguages);
  const names = countries.map((code) => countryName(code, language));
  const parts = words
    .split(commas)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !digit.test(part) && !names.includes(part));
  return digit.test(words) ? parts : parts.slice(0, 1);
};

/**
 * The town that all of some organisations are in, by their addresses alone; undefined where they
 * are in several, or where it can't be told from a street. A map says nothing rather than a wrong name.
 */
export const townOf = (
  organisations: readonly Organisation[],
  textLanguages: TextLanguages,
): string | undefined => {
  let shared: readonly string[] | undefined;
  for (const organisation of organisations) {
    const own = candidatesIn(organisation, textLanguages);
    shared = shared?.filter((town) => own.includes(town)) ?? own;
    if (shared.length === 0) return undefined;
  }
  return shared?.length === 1 ? shared[0] : undefined;
};
