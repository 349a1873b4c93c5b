import type { Choices, FacetName } from '../query.js';
import type { FacetColumn } from './facets.js';

/** Value to how many results choosing it alone in its facet would give. */
export type Counts = ReadonlyMap<string, number>;

/** What choices let through, and what other choices would. */
export interface Narrowing {
  /** Numbers of the organisations that pass, in the order of the directory. */
  readonly passing: readonly number[];
  /** Each facet's own choice is not applied to its own counts. */
  readonly counts: ReadonlyMap<FacetName, Counts>;
  /** How many results there would be with one facet's choice given up. */
  readonly without: ReadonlyMap<FacetName, number>;
  /** How many results there would be without the text. */
  readonly withoutText: number;
}

interface Tally {
  readonly column: FacetColumn;
  readonly chosen: ReadonlySet<number> | undefined;
  readonly counts: Uint32Array;
  everywhere: number;
  passing: number;
}

const tallyOf = (column: FacetColumn, chosen: readonly string[] | undefined): Tally => ({
  column,
  chosen: chosen && new Set(chosen.map((value) => column.values.indexOf(value))),
  counts: new Uint32Array(column.values.length),
  everywhere: 0,
  passing: 0,
});

const passes = ({ chosen, column }: Tally, document: number): boolean =>
  chosen === undefined ||
  column.every[document] === 1 ||
  (column.rows[document] ?? []).some((place) => chosen.has(place));

const count = (tally: Tally, document: number): void => {
  tally.passing += 1;
  if (tally.column.every[document] === 1) tally.everywhere += 1;
  else
    for (const place of tally.column.rows[document] ?? [])
      tally.counts[place] = (tally.counts[place] ?? 0) + 1;
};

const countsOf = ({ column, counts, everywhere }: Tally): Counts =>
  new Map(column.values.map((value, place) => [value, (counts[place] ?? 0) + everywhere]));

/** How many organisations are looked at between two stops. */
const stride = 1024;

interface NarrowingOptions {
  readonly columns: readonly FacetColumn[];
  readonly choices: Choices;
  readonly size: number;
  readonly matches: (document: number) => boolean;
}

/**
 * Narrows and counts in one pass: one that fails a single facet still counts for that facet, one
 * that fails two counts for none. In work that can be sliced.
 */
export function* narrowing({
  columns,
  choices,
  size,
  matches,
}: NarrowingOptions): Generator<undefined, Narrowing> {
  const tallies = columns.map((column) => tallyOf(column, choices[column.facet]));
  const chosen = tallies.filter((tally) => tally.chosen);
  const passing: number[] = [];
  let withoutText = 0;
  for (let document = 0; document < size; document += 1) {
    if (document % stride === 0) yield;
    const failed = chosen.filter((tally) => !passes(tally, document));
    if (failed.length === 0) withoutText += 1;
    if (failed.length > 1 || !matches(document)) continue;
    if (failed.length === 0) passing.push(document);
    (failed.length === 0 ? tallies : failed).forEach((tally) => count(tally, document));
  }
  return {
    passing,
    counts: new Map(tallies.map((tally) => [tally.column.facet, countsOf(tally)])),
    without: new Map(chosen.map((tally) => [tally.column.facet, tally.passing])),
    withoutText,
  };
}
