import type { Position } from './query.js';

/** Mean radius of the Earth in kilometres (IUGG); the ellipsoid differs from it by at most 0.56 %. */
const radius = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres along the surface between two points, by the haversine formula; right across the antimeridian. */
export const kilometresBetween = (
  [longitude, latitude]: Position,
  [otherLongitude, otherLatitude]: Position,
): number => {
  const rise = Math.sin(radians(otherLatitude - latitude) / 2);
  const turn = Math.sin(radians(otherLongitude - longitude) / 2);
  const share =
    rise * rise + Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * turn * turn;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(share)));
};
