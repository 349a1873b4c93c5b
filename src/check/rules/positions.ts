import { countryBounds } from './country-bounds.js';
import { fault, type Rule } from './rule.js';

type Box = readonly [west: number, south: number, east: number, north: number];

let boxes: ReadonlyMap<string, Box> | undefined;

const boxOf = (country: string): Box | undefined => {
  boxes ??= new Map(
    countryBounds
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([code = '', ...edges]) => [code, edges.map(Number) as unknown as Box]),
  );
  return boxes.get(country);
};

const isIn = (country: string, [x, y]: readonly [number, number]): boolean => {
  const box = boxOf(country);
  return box !== undefined && x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3];
};

/** The countries that a position may be in: of its place, or those that the organisation helps in. */
const countriesAround = (parent: Readonly<Record<string, unknown>>): readonly string[] => {
  const { country, countries } = parent;
  if (typeof country === 'string') return [country];
  return Array.isArray(countries) ? countries.filter((one) => typeof one === 'string') : [];
};

/**
 * Latitude and longitude in the wrong order: the latitude is above 90°, or the place is in one of
 * its countries only with both swapped. A place that is not in its country either way is told too;
 * an organisation may be elsewhere than where it helps.
 */
export const position: Rule = (place) => {
  const { key, value, parent } = place;
  if (key !== 'position' || !Array.isArray(value) || value.length !== 2) return undefined;
  const [longitude, latitude] = value as unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  const swapped = `[${latitude}, ${longitude}]`;
  if (Math.abs(latitude) > 90 && Math.abs(longitude) <= 90) {
    return fault('position-swapped', place, swapped);
  }
  if (longitude === 0 && latitude === 0) return fault('position-elsewhere', place);
  const countries = countriesAround(parent).filter(boxOf);
  if (countries.length === 0 || countries.some((one) => isIn(one, [longitude, latitude]))) {
    return undefined;
  }
  const isSwapped = countries.some((one) => isIn(one, [latitude, longitude]));
  if (isSwapped) return fault('position-swapped', place, swapped);
  const mirrored = [
    [-longitude, latitude],
    [longitude, -latitude],
  ].find(([x = 0, y = 0]) => countries.some((one) => isIn(one, [x, y])));
  return typeof parent.country === 'string' || mirrored
    ? fault('position-elsewhere', place, mirrored && `[${mirrored.join(', ')}]`)
    : undefined;
};
