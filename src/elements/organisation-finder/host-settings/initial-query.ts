import type { Organisation } from '../../../model/contract.js';
import type { Settings } from '../host.js';
import type { Choices, FacetName, Query } from '../search/query.js';
import { monthsBefore } from '../details/last-checked.js';
import { narrowed, presetFacets } from './narrow-directory.js';

/** A property whose attribute is taken away is null. */
const listOf = (value: string | null, separator: string): string[] =>
  (value ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** The names of what the reader may not change: facets, and `query` for the text. */
export const lockedNames = (locked: string): ReadonlySet<string> => new Set(listOf(locked, ' '));

const choicesOf = (settings: Settings, isWanted: (facet: FacetName) => boolean): Choices =>
  Object.fromEntries(
    presetFacets
      .filter(isWanted)
      .map((facet) => [facet, listOf(settings[facet], ',')] as const)
      .filter(([, values]) => values.length > 0),
  );

/** What is asked before the reader has asked anything. */
export const presetQuery = (settings: Settings): Pick<Query, 'text' | 'choices'> => {
  const locked = lockedNames(settings.locked);
  return {
    text: settings.query || '',
    choices: choicesOf(settings, (facet) => !locked.has(facet)),
  };
};

/**
 * The organisations that the reader may search: what is locked narrows the directory itself, and
 * what was last checked too long ago is left out where the partner says so.
 */
export const directoryOf = (
  organisations: readonly Organisation[],
  settings: Settings,
  today: string,
): readonly Organisation[] => {
  const locked = lockedNames(settings.locked);
  const open = narrowed(
    organisations,
    choicesOf(settings, (facet) => locked.has(facet)),
  );
  if (!(settings.hideAfter > 0)) return open;
  const oldest = monthsBefore(today, settings.hideAfter);
  return open.filter(({ verified }) => verified === undefined || verified >= oldest);
};
