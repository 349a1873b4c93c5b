import type { Organisation } from '../../../feed/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { kilometresBetween } from '../desk/distance.js';
import type { Position } from '../query.js';
import { sorting } from './slices.js';

/** What ties are settled by: last checked first, then by name as the reader's language sorts, then by id. */
interface Tied {
  readonly document: number;
  readonly verified: string;
  readonly name: string;
  readonly id: string;
}

const plainly = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const tieBreaker = (language: string) => {
  const { compare } = formatter(Intl.Collator, language, { numeric: true });
  return (one: Tied, other: Tied): number =>
    plainly(other.verified, one.verified) ||
    compare(one.name, other.name) ||
    plainly(one.id, other.id);
};

interface TieOptions {
  readonly language: string;
  readonly nameOf: (organisation: Organisation) => string;
}

/** Each organisation's place among equals, whatever order the feed has them in. Can be sliced. */
export function* settlingTies(
  organisations: readonly Organisation[],
  { language, nameOf }: TieOptions,
): Generator<undefined, Uint32Array> {
  const tied = organisations.map((organisation, document) => ({
    document,
    verified: organisation.verified ?? '',
    name: nameOf(organisation),
    id: organisation.id,
  }));
  const sorted = yield* sorting(tied, tieBreaker(language));
  const places = new Uint32Array(organisations.length);
  sorted.forEach(({ document }, place) => (places[document] = place));
  return places;
}

/** Kilometres from `origin` to each; infinite where it is not known. */
export const distancesFrom = (
  origin: Position,
  organisations: readonly Organisation[],
): Float64Array =>
  Float64Array.from(organisations, ({ position }) =>
    position ? kilometresBetween(origin, position) : Infinity,
  );
