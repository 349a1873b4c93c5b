import type { Organisation } from '../../feed/contract.js';

/** UN M.49 for the world. */
const world = '001';

/** Whether it helps everywhere: then it answers any country and any region. */
export const servesWorld = ({ countries = [] }: Organisation): boolean => countries.includes(world);

export const countriesOf = ({ countries = [] }: Organisation): readonly string[] =>
  countries.filter((country) => country !== world);

const languages = new Map<string, string>();

/** A language as people look for it: `pt` finds `pt-BR` too. There are few, and many who speak them. */
const languageOf = (tag: string): string => {
  const language = languages.get(tag) ?? tag.toLowerCase().split('-', 1)[0] ?? tag;
  languages.set(tag, language);
  return language;
};

const unique = (values: readonly string[]): readonly string[] =>
  values.length > 1 ? [...new Set(values)] : values;

export const languagesOf = ({ languages: tags = [] }: Organisation): readonly string[] =>
  unique(tags.map(languageOf));

export const interpretationOf = ({ interpretation: tags = [] }: Organisation): readonly string[] =>
  unique(tags.map(languageOf));

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
