import { type FacetName, valuesOf } from '../occurrences/facets.js';
import type { Occurrence } from '../occurrences/occurrence.js';

/** One value that can be chosen, and how many events of the list have it now. */
export interface Option {
  readonly value: string;
  readonly count: number;
}

/** The options of a facet: every value that the list knows, counted over what the other facets and the search leave. */
export const optionsOf = (
  facet: FacetName,
  all: readonly Occurrence[],
  left: readonly Occurrence[],
): Option[] => {
  const counts = new Map<string, number>();
  for (const { event } of all) for (const value of valuesOf(event, facet)) counts.set(value, 0);
  for (const { event } of left)
    for (const value of valuesOf(event, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
};
