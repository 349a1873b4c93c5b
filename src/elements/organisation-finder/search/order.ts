import type { Organisation } from '../../../feed/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { kilometresBetween } from '../desk/distance.js';
import type { Position } from '../query.js';
import { gradeCount, unmatched } from './grades.js';
import { sorting } from './slices.js';

/** What ties of one day are settled by: the name as the reader's language sorts, then the id. */
interface Tied {
  readonly document: number;
  readonly name: string;
  readonly id: string;
}

const plainly = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byName = (language: string) => {
  const { compare } = formatter(Intl.Collator, language, { numeric: true });
  return (one: Tied, other: Tied): number =>
    compare(one.name, other.name) || plainly(one.id, other.id);
};

interface TieOptions {
  readonly language: string;
  readonly nameOf: (organisation: Organisation) => string;
}

/** Numbers of organisations, in an order. */
export type Order = Uint32Array;

/** How many organisations are looked at between two stops. */
const stride = 512;

/** Organisations by the day they were last checked; the empty day: never. */
function* readingDays(
  organisations: readonly Organisation[],
  nameOf: TieOptions['nameOf'],
): Generator<undefined, ReadonlyMap<string, readonly Tied[]>> {
  const days = new Map<string, Tied[]>();
  for (let document = 0; document < organisations.length; document += 1) {
    const organisation = organisations[document] as Organisation;
    const { id, verified = '' } = organisation;
    const tied = { document, name: nameOf(organisation), id };
    const day = days.get(verified);
    if (day) day.push(tied);
    else days.set(verified, [tied]);
    if (document % stride === 0) yield;
  }
  return days;
}

/**
 * All organisations in the order of equals, whatever order the feed has them in: last checked
 * first. Sorted day by day, since comparing names is what costs. Can be sliced.
 */
export function* settlingTies(
  organisations: readonly Organisation[],
  { language, nameOf }: TieOptions,
): Generator<undefined, Order> {
  const days = yield* readingDays(organisations, nameOf);
  const compare = byName(language);
  const order = new Uint32Array(organisations.length);
  let place = 0;
  for (const day of [...days.keys()].sort().reverse()) {
    for (const { document } of yield* sorting(days.get(day) ?? [], compare)) {
      order[place] = document;
      place += 1;
    }
  }
  return order;
}

/** Kilometres from `origin` to each; infinite where it is not known. Can be sliced. */
export function* measuring(
  origin: Position,
  organisations: readonly Organisation[],
): Generator<undefined, Float64Array> {
  const distances = new Float64Array(organisations.length).fill(Infinity);
  for (let document = 0; document < organisations.length; document += 1) {
    const position = organisations[document]?.position;
    if (position) distances[document] = kilometresBetween(origin, position);
    if (document % stride === 0) yield;
  }
  return distances;
}

/** More metres than there are to anywhere: where distances that are not known come. */
const farthest = 30_000_000;

/** The nearest first, to the metre; equals stay in the order they come in. Can be sliced. */
export function* nearestFirst(distances: Float64Array, ties: Order): Generator<undefined, Order> {
  const { length } = ties;
  const keys = new Float64Array(length);
  // Each key holds metres above and a place below, so that numbers alone are sorted.
  for (let place = 0; place < length; place += 1) {
    const metres = Math.min(Math.round((distances[ties[place] ?? 0] ?? 0) * 1000), farthest);
    keys[place] = metres * length + place;
  }
  yield;
  keys.sort();
  yield;
  const order = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) {
    order[index] = ties[(keys[index] ?? 0) % length] ?? 0;
  }
  return order;
}

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
