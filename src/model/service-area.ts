import { atOnce } from '../time/slices.js';
import type { Organisation } from './contract.js';

/** The world, in UN M.49. */
const world = '001';

/** Whether it helps everywhere: it then matches any country and any region. */
export const servesWorld = ({ countries = [] }: Organisation): boolean => countries.includes(world);

export const countriesOf = ({ countries = [] }: Organisation): readonly string[] =>
  countries.includes(world) ? countries.filter((country) => country !== world) : countries;

const languages = new Map<string, string>();

/**
 * The language of a tag without region and script: `pt` for `pt-BR`. Cached, since a directory has
 * few distinct tags.
 */
export const languageOf = (tag: string): string => {
  const language = languages.get(tag) ?? tag.toLowerCase().split('-', 1)[0] ?? tag;
  languages.set(tag, language);
  return language;
};

/** Above this length a set is faster than `indexOf`. */
const few = 4;

const unique = (values: readonly string[]): readonly string[] => {
  const areFew = values.length <= few;
  if (areFew && values.every((value, place) => values.indexOf(value) === place)) return values;
  return [...new Set(values)];
};

export const languagesOf = ({ languages: tags = [] }: Organisation): readonly string[] =>
  unique(tags.map(languageOf));

/** Organisations read between two points at which the work may pause. */
const stride = 256;

/** All regions that any organisation names, by country. A generator, to be run in slices. */
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
 * The regions that each organisation serves: those it names, else all known regions of its
 * countries. Where its office is does not matter. A generator, to be run in slices.
 */
export function* readingRegions(
  organisations: readonly Organisation[],
): Generator<undefined, RegionsOf> {
  const ofCountry = yield* readingCountries(organisations);
  // One shared list for each country, since thousands of organisations may serve it.
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

/** As {@link readingRegions}, without pausing. */
export const regionsServed = (organisations: readonly Organisation[]): RegionsOf =>
  atOnce(readingRegions(organisations));
