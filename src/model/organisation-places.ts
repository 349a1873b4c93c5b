/** Positions of an organisation. */
import type { Organisation } from './contract.js';

/** One of several places of an organisation. */
export type Place = NonNullable<Organisation['places']>[number];
type Position = NonNullable<Organisation['position']>;

const none: readonly Position[] = [];

/** All positions of an organisation: its own, then those of its places. */
export const positionsOf = ({ position, places }: Organisation): readonly Position[] => {
  const own = position ? [position] : none;
  return places
    ? [...own, ...places.flatMap((place) => (place.position ? [place.position] : []))]
    : own;
};
