import { atOnce } from '../time/slices.js';
import type { Organisation } from './contract.js';

/** UN M.49 for the world. */
const world = '001';

/** Whether it helps everywhere: then it answers any country and any region. */
export const servesWorld = ({ countries = [] }: Organisation): boolean => countries.includes(world);

export const countriesOf = ({ countries = [] }: Organisation): readonly string[] =>
  countries.includes(world) ? countries.filter((country) => country !== world) : countries;

const languages = new Map<string, string>();

/** A language as people look for it: `pt` finds `pt-BR` too. There are few, and many who speak them. */
export const languageOf = (tag: string): string => {
  const language = languages.get(tag) ?? tag.toLowerCase().split('-', 1)[0] ?? tag;
  languages.set(tag, language);
  return language;
};

/** More than this many are looked through by a set. */
const few = 4;

const unique = (values: readonly string[]): readonly string[] => {
  const areFew = values.length <= few;
  if (areFew && values.every((value, place) => values.indexOf(value) === place)) return values;
  return [...new Set(values)];
};

export const languagesOf = ({ languages: tags = [] }: Organisation): readonly string[] =>
  unique(tags.map(languageOf));

/** How many organisations are looked at between two stops. */
const stride = 256;

/** The regions that organisations name, by the countries they help in. Can be sliced. */
function* readingCountries(
  organisations: readonly Organisation[],
): Generator<undefined, ReadonlyMap<string, ReadonlySet<string>>> {
  const ofCountry = new Map<string, Set<string>>();
  let left = stride;
  for (const organisation of organisations) {
    for (const country of countriesOf(organisation)) {
      let known = ofCountry.get(country);
      if (!known) ofCountry.set(country, (known = new Set()));
      if (organisation.regions) for (const region of organisation.regions) known.add(region);
    }
    left -= 1;
    if (left > 0) continue;
    left = stride;
    yield;
  }
  return ofCountry;
}

export type RegionsOf = (organisation: Organisation) => readonly string[];

/**
 * The regions that each organisation serves: those it names, else every region of the countries
 * it helps in, for whoever names none does not stop at a border within. Whether it serves one
 * says nothing of where its office is. Can be sliced.
 */
export function* readingRegions(
  organisations: readonly Organisation[],
): Generator<undefined, RegionsOf> {
  const ofCountry = yield* readingCountries(organisations);
  // One list a country, the same for all who serve it: there may be thousands of them.
  const lists = new Map([...ofCountry].map(([country, regions]) => [country, [...regions]]));
  const ofCountries = (countries: readonly string[]): readonly string[] =>
    countries.length === 1
      ? (lists.get(countries[0] ?? '') ?? [])
      : unique(countries.flatMap((country) => lists.get(country) ?? []));
  return (organisation) =>
    organisation.regions?.length
      ? unique(organisation.regions)
      : ofCountries(countriesOf(organisation));
}

/** The same at once, for whoever can't wait. */
export const regionsServed = (organisations: readonly Organisation[]): RegionsOf =>
  atOnce(readingRegions(organisations));
