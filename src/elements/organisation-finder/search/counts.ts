import type { Choices, FacetName } from './query.js';
import { every, type FacetColumn } from './facets.js';
import { unmatched } from './grades.js';
import { numbered } from '../../../time/slices.js';

/** Value to how many results choosing it alone in its facet would give. */
export type Counts = ReadonlyMap<string, number>;

/** What choices let through, and what other choices would. */
export interface Narrowing {
  /** For each organisation, whether it passes: 1 or 0. */
  readonly passing: Uint8Array;
  /** How many pass. */
  readonly total: number;
  /** Each facet's own choice is not applied to its own counts. */
  readonly counts: ReadonlyMap<FacetName, Counts>;
  /** How many results there would be with one facet's choice given up. */
  readonly without: ReadonlyMap<FacetName, number>;
  /** How many results there would be without the text. */
  readonly withoutText: number;
}

/** One facet while results are counted: list by list, since many organisations share one. */
interface Tally {
  readonly column: FacetColumn;
  /** For each list, whether the choice lets it through; undefined: there is no choice. */
  readonly lets: Uint8Array | undefined;
  /** For each list, how many results have it. */
  readonly seen: Uint32Array;
}

const lettingThrough = ({ lists, values }: FacetColumn, chosen: readonly string[]): Uint8Array => {
  const places = new Set(chosen.map((value) => values.indexOf(value)));
  return Uint8Array.from(lists, (list, number) =>
    number === every || list.some((place) => places.has(place)) ? 1 : 0,
  );
};

const tallyOf = (column: FacetColumn, chosen: readonly string[] | undefined): Tally => ({
  column,
  lets: chosen && lettingThrough(column, chosen),
  seen: new Uint32Array(column.lists.length),
});

const see = ({ column, seen }: Tally, document: number): void => {
  const number = column.rows[document] ?? 0;
  seen[number] = (seen[number] ?? 0) + 1;
};

const seeAll = (tally: Tally, documents: Uint32Array): void => {
  for (let index = 0; index < documents.length; index += 1) see(tally, documents[index] ?? 0);
};

const totalSeen = ({ seen }: Tally): number => seen.reduce((sum, count) => sum + count, 0);

const countsOf = ({ column, seen }: Tally): Counts => {
  const counts = new Uint32Array(column.values.length).fill(seen[every] ?? 0);
  column.lists.forEach((list, number) => {
    const count = seen[number] ?? 0;
    if (count > 0) list.forEach((place) => (counts[place] = (counts[place] ?? 0) + count));
  });
  return new Map(column.values.map((value, place) => [value, counts[place] ?? 0]));
};

interface NarrowingOptions {
  readonly columns: readonly FacetColumn[];
  readonly choices: Choices;
  readonly size: number;
  /** Grades of a text by document; undefined: none was asked for. */
  readonly grades: Uint8Array | undefined;
  /** For each organisation, whether it lies in the area asked for; undefined: none was asked for. */
  readonly within?: Uint8Array | undefined;
}

/** How many organisations are looked at between two stops. */
const stride = 2048;

/** One that fails a single choice has that one's place here, plus 1; one that fails more, this. */
const several = 255;

/** For each organisation, which choice it fails; 0: none. */
function* failing(chosen: readonly Tally[], size: number): Generator<undefined, Uint8Array> {
  const failed = new Uint8Array(size);
  for (const [place, { column, lets }] of numbered(chosen)) {
    const { rows } = column;
    for (let document = 0; document < size; document += 1) {
      if (lets?.[rows[document] ?? 0] === 1) continue;
      failed[document] = failed[document] === 0 ? place + 1 : several;
    }
    yield;
  }
  return failed;
}

/**
 * Narrows and counts: one that fails a single facet still counts for that facet, one that fails
 * two counts for none. Facet by facet, in work that can be sliced.
 */
export function* narrowing({
  columns,
  choices,
  size,
  grades,
  within,
}: NarrowingOptions): Generator<undefined, Narrowing> {
  const tallies = columns.map((column) => tallyOf(column, choices[column.facet]));
  const chosen = tallies.filter(({ lets }) => lets);
  const failed = yield* failing(chosen, size);
  const passing = new Uint8Array(size);
  const found = new Uint32Array(size);
  let [total, withoutText] = [0, 0];
  for (let document = 0; document < size; document += 1) {
    if (document % stride === 0) yield;
    if (within?.[document] === 0) continue;
    const fails = failed[document] ?? 0;
    if (fails === 0) withoutText += 1;
    if (grades?.[document] === unmatched) continue;
    if (fails === 0) {
      passing[document] = 1;
      found[total] = document;
      total += 1;
    } else if (fails !== several) see(chosen[fails - 1] as Tally, document);
  }
  yield;
  for (const tally of tallies) {
    seeAll(tally, found.subarray(0, total));
    yield;
  }
  return {
    passing,
    total,
    counts: new Map(tallies.map((tally) => [tally.column.facet, countsOf(tally)])),
    without: new Map(chosen.map((tally) => [tally.column.facet, totalSeen(tally)])),
    withoutText,
  };
}
