import type { Organisation } from '../../../feed/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { kilometresBetween } from '../desk/distance.js';
import type { Position } from '../query.js';
import { gradeCount, unmatched } from './grades.js';
import { sorting } from './slices.js';

/** What ties are settled by: last checked first, then by name as the reader's language sorts, then by id. */
interface Tied {
  readonly document: number;
  /** As a number, `YYYYMMDD`: comparing texts costs ten times as much. 0: never checked. */
  readonly day: number;
  readonly name: string;
  readonly id: string;
}

const plainly = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const tieBreaker = (language: string) => {
  const { compare } = formatter(Intl.Collator, language, { numeric: true });
  return (one: Tied, other: Tied): number =>
    other.day - one.day || compare(one.name, other.name) || plainly(one.id, other.id);
};

interface TieOptions {
  readonly language: string;
  readonly nameOf: (organisation: Organisation) => string;
}

/** Numbers of organisations, in an order. */
export type Order = Uint32Array;

/** All organisations in the order of equals, whatever order the feed has them in. Can be sliced. */
export function* settlingTies(
  organisations: readonly Organisation[],
  { language, nameOf }: TieOptions,
): Generator<undefined, Order> {
  const tied = organisations.map((organisation, document) => ({
    document,
    day: Number(organisation.verified?.replaceAll('-', '') ?? 0),
    name: nameOf(organisation),
    id: organisation.id,
  }));
  const sorted = yield* sorting(tied, tieBreaker(language));
  return Uint32Array.from(sorted, ({ document }) => document);
}

/** Kilometres from `origin` to each; infinite where it is not known. */
export const distancesFrom = (
  origin: Position,
  organisations: readonly Organisation[],
): Float64Array => {
  const distances = new Float64Array(organisations.length).fill(Infinity);
  organisations.forEach(({ position }, document) => {
    if (position) distances[document] = kilometresBetween(origin, position);
  });
  return distances;
};

/** More metres than there are to anywhere: where distances that are not known come. */
const farthest = 30_000_000;

/** The nearest first, to the metre; equals stay in the order they come in. */
export const nearestFirst = (distances: Float64Array, ties: Order): Order => {
  const { length } = ties;
  const keys = new Float64Array(length);
  // Each key holds metres above and a place below, so that numbers alone are sorted.
  ties.forEach((document, place) => {
    const metres = Math.min(Math.round((distances[document] ?? 0) * 1000), farthest);
    keys[place] = metres * length + place;
  });
  keys.sort();
  return ties.map((_, index) => ties[(keys[index] ?? 0) % length] ?? 0);
};

interface Ranking {
  readonly order: Order;
  /** For each organisation, whether it is a result: 1 or 0. */
  readonly passing: Uint8Array;
  readonly total: number;
  readonly grades: Uint8Array | undefined;
}

/** The results, best grade first, those of one grade in their order (counting sort). */
export const ranked = ({ order, passing, total, grades }: Ranking): Order => {
  if (!grades) return order.filter((document) => passing[document] === 1);
  const next = new Uint32Array(gradeCount + 1);
  for (const document of order) {
    const grade = grades[document] ?? unmatched;
    if (passing[document] === 1) next[grade + 1] = (next[grade + 1] ?? 0) + 1;
  }
  for (let grade = 1; grade < next.length; grade += 1) {
    next[grade] = (next[grade] ?? 0) + (next[grade - 1] ?? 0);
  }
  const results = new Uint32Array(total);
  for (const document of order) {
    if (passing[document] !== 1) continue;
    const grade = grades[document] ?? 0;
    const place = next[grade] ?? 0;
    results[place] = document;
    next[grade] = place + 1;
  }
  return results;
};
