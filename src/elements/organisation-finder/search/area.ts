import type { Organisation } from '../../../model/contract.js';
import type { Position } from './query.js';

/** [west, south, east, north] in degrees; west is greater than east across the antimeridian ([RFC 7946 §5](https://www.rfc-editor.org/rfc/rfc7946#section-5)). */
export type Area = readonly [west: number, south: number, east: number, north: number];

export const isWithin = (
  [west, south, east, north]: Area,
  [longitude, latitude]: Position,
): boolean => {
  if (latitude < south || latitude > north) return false;
  return west <= east
    ? longitude >= west && longitude <= east
    : longitude >= west || longitude <= east;
};

/** For each organisation, whether it lies in an area: 1 or 0. Without a position it lies in none. */
export const withinArea = (area: Area, organisations: readonly Organisation[]): Uint8Array =>
  Uint8Array.from(organisations, ({ position }) => (position && isWithin(area, position) ? 1 : 0));
