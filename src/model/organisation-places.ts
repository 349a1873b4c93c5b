/** Where an organisation is to be found. */
import type { Organisation } from './contract.js';

/** One of several places of an organisation. */
export type Place = NonNullable<Organisation['places']>[number];
type Position = NonNullable<Organisation['position']>;

const none: readonly Position[] = [];

/** Every point where it is: its own, then those of its places. */
export const positionsOf = ({ position, places }: Organisation): readonly Position[] => {
  const own = position ? [position] : none;
  return places
    ? [...own, ...places.flatMap((place) => (place.position ? [place.position] : []))]
    : own;
};
