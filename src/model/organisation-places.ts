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

/** A place as if it were an organisation of its own, with the zone and country of the whole if it has none. */
export const placeAsOrganisation = (
  place: Place,
  { id, name, countries, timeZone }: Organisation,
): Organisation => ({
  ...(timeZone && { timeZone }),
  ...place,
  id,
  name: place.name ?? name,
  ...(place.country ? { countries: [place.country] } : countries && { countries }),
});
