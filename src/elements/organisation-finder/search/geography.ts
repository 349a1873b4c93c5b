import type { Organisation } from '../../../model/contract.js';
import { positionsOf } from '../../../model/organisation-places.js';

/** [longitude, latitude] in degrees, WGS 84. */
export type Position = readonly [number, number];

/** Mean radius of the Earth in kilometres (IUGG); the ellipsoid differs from it by at most 0.56 %. */
export const earthRadius = 6371.0088;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres along the surface between two points, by the haversine formula; right across the antimeridian. */
export const kilometresBetween = (
  [longitude, latitude]: Position,
  [otherLongitude, otherLatitude]: Position,
): number => {
  const rise = Math.sin(radians(otherLatitude - latitude) / 2);
  const turn = Math.sin(radians(otherLongitude - longitude) / 2);
  const share =
    rise * rise + Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * turn * turn;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(share)));
};

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

/** For each organisation, whether it lies in an area: 1 or 0. One with several places lies where any of them does. */
export const withinArea = (area: Area, organisations: readonly Organisation[]): Uint8Array =>
  Uint8Array.from(organisations, (organisation) =>
    positionsOf(organisation).some((position) => isWithin(area, position)) ? 1 : 0,
  );
