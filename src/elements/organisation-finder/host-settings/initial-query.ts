import type { HostSettings } from '../host.js';
import type { Choices, FacetName, Query } from '../search/query.js';
import { presetFacets } from './narrow-directory.js';

/** A property whose attribute is taken away is null. */
const listOf = (value: string | null, separator: string): string[] =>
  (value ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** The names of what the reader can't change: facets, and `query` for the text. */
export const lockedNames = (locked: string): ReadonlySet<string> => new Set(listOf(locked, ' '));

/** The values that a page has set, for the facets that are wanted. */
export const presetChoices = (
  settings: HostSettings,
  isWanted: (facet: FacetName) => boolean,
): Choices =>
  Object.fromEntries(
    presetFacets
      .filter(isWanted)
      .map((facet) => [facet, listOf(settings[facet], ',')] as const)
      .filter(([, values]) => values.length > 0),
  );

/** What is asked before the reader has asked anything. */
export const presetQuery = (settings: HostSettings): Pick<Query, 'text' | 'choices'> => {
  const locked = lockedNames(settings.locked);
  return {
    text: settings.query || '',
    choices: presetChoices(settings, (facet) => !locked.has(facet)),
  };
};

const keyOf = ({ query, country, region, service, language, locked }: HostSettings): string[] => [
  query,
  country,
  region,
  service,
  language,
  locked,
];

/** Takes over the query that the page has preset, once for each change of its attributes. */
export class InitialQuery {
  #key: readonly string[] = ['', '', '', '', '', ''];

  /** The preset query where it is new; undefined where it has been taken over already. */
  take(settings: HostSettings): Pick<Query, 'text' | 'choices'> | undefined {
    const key = keyOf(settings);
    if (key.every((part, index) => part === this.#key[index])) return undefined;
    this.#key = key;
    return presetQuery(settings);
  }
}
