import type { Organisation } from '../../feed/contract.js';

/** UN M.49 for the world. */
const world = '001';

/** Whether it helps everywhere: then it answers any country and any region. */
export const servesWorld = ({ countries = [] }: Organisation): boolean => countries.includes(world);

export const countriesOf = ({ countries = [] }: Organisation): readonly string[] =>
  countries.filter((country) => country !== world);

/** A language as people look for it: `pt` finds `pt-BR` too. */
const languageOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? tag;

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

export const languagesOf = ({ languages = [] }: Organisation): readonly string[] =>
  unique(languages.map(languageOf));

export const interpretationOf = ({ interpretation = [] }: Organisation): readonly string[] =>
  unique(interpretation.map(languageOf));

/**
 * The regions that each organisation serves: those it names, else every region of the countries
 * it helps in, for whoever names none does not stop at a border within. Whether it serves one
 * says nothing of where its office is.
 */
export const regionsServed = (
  organisations: readonly Organisation[],
): ((organisation: Organisation) => readonly string[]) => {
  const ofCountry = new Map<string, Set<string>>();
  for (const organisation of organisations) {
    for (const country of countriesOf(organisation)) {
      const known = ofCountry.get(country) ?? new Set();
      organisation.regions?.forEach((region) => known.add(region));
      ofCountry.set(country, known);
    }
  }
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
};
