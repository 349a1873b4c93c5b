import type { Organisation } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { unmatched } from './grades.js';
import type { Matches } from './matches.js';
import { rankCount, rankOf } from './scores.js';
import { sorting } from './sorting.js';

/** What ties of one day are settled by: the name as the reader's language sorts, then the id. */
interface Tied {
  readonly document: number;
  readonly name: string;
  readonly id: string;
  /** The name's first letter, small, where it is one of a to z; else 0. */
  readonly initial: number;
}

const plainly = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const initialOf = (name: string): number => {
  const letter = name.charCodeAt(0) | 32;
  return letter >= 97 && letter <= 122 ? letter : 0;
};

/** Languages in which no letter of a to z changes its place, alone or with the next ("ch", "ll"). */
const asInAlphabet = /^(?:ar|en|es|fr|ru|zh)\b/;

const byName = (language: string) => {
  const { compare } = formatter(Intl.Collator, language, { numeric: true });
  // A collator costs as much as all else together; nine times of ten the first letters tell.
  const isPlain = asInAlphabet.test(language);
  return (one: Tied, other: Tied): number =>
    isPlain && one.initial > 0 && other.initial > 0 && one.initial !== other.initial
      ? one.initial - other.initial
      : compare(one.name, other.name) || plainly(one.id, other.id);
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
function* groupingByDay(
  organisations: readonly Organisation[],
  nameOf: TieOptions['nameOf'],
): Generator<undefined, ReadonlyMap<string, readonly Tied[]>> {
  const days = new Map<string, Tied[]>();
  for (let document = 0; document < organisations.length; document += 1) {
    const organisation = organisations[document] as Organisation;
    const { id, verified = '' } = organisation;
    const name = nameOf(organisation);
    const tied = { document, name, id, initial: initialOf(name) };
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
  const days = yield* groupingByDay(organisations, nameOf);
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

interface Ranking {
  readonly order: Order;
  /** For each organisation, whether it is a result: 1 or 0. */
  readonly passing: Uint8Array;
  readonly total: number;
  /** Undefined where no text was asked for. */
  readonly matches: Pick<Matches, 'grades' | 'scores' | 'isSeveral'> | undefined;
}

const passingIn = (order: Order, passing: Uint8Array, total: number): Order => {
  const results = new Uint32Array(total);
  let place = 0;
  for (const document of order) {
    if (passing[document] !== 1) continue;
    results[place] = document;
    place += 1;
  }
  return results;
};

/** The results, best first, those that match as well as others in their order (counting sort). */
export const ranked = ({ order, passing, total, matches }: Ranking): Order => {
  if (!matches) return passingIn(order, passing, total);
  const { grades, scores, isSeveral } = matches;
  const rankAt = (document: number): number =>
    rankOf(grades[document] ?? unmatched, scores[document] ?? 0, isSeveral);
  const next = new Uint32Array(rankCount + 2);
  const passes = (document: number): boolean => passing[document] === 1;
  for (const document of order) {
    if (passes(document)) next[rankAt(document) + 1] = (next[rankAt(document) + 1] ?? 0) + 1;
  }
  for (let rank = 1; rank < next.length; rank += 1) {
    next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  }
  const results = new Uint32Array(total);
  for (const document of order) {
    if (!passes(document)) continue;
    const place = next[rankAt(document)] ?? 0;
    results[place] = document;
    next[rankAt(document)] = place + 1;
  }
  return results;
};
