import type { Position } from '../search/geography.js';

/** A point of the flat world: x from 0 (180° west) to 1 (180° east), y in the same unit, growing southwards. */
export type Point = readonly [x: number, y: number];

/** A cylindrical projection: parallels are level, meridians upright, so a window of the map is an area of the Earth. */
export interface Projection {
  readonly project: (position: Position) => Point;
  readonly unproject: (point: Point) => Position;
  /** The northern and the southern rim. */
  readonly top: number;
  readonly bottom: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

const xOf = (longitude: number): number => (longitude + 180) / 360;

/** Longitude from −180 to 180, however often x has gone round. */
const longitudeOf = (x: number): number => (x - Math.floor(x)) * 360 - 180;

const clamped = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

/** Height of a parallel over width of the world, in Gall's projection with true scale at 45°. */
const gallHeight = (1 + Math.SQRT1_2) / (2 * Math.PI * Math.SQRT1_2);
const gallY = (latitude: number): number => -gallHeight * Math.tan(radians(latitude) / 2);

/**
 * Gall's stereographic projection (1855): no land is lost and none looms as in Mercator's. The
 * inhabited Earth alone: 84° north to 58° south.
 */
export const gall: Projection = {
  project: ([longitude, latitude]) => [xOf(longitude), gallY(latitude)],
  unproject: ([x, y]) => [longitudeOf(x), degrees(2 * Math.atan(-y / gallHeight))],
  top: gallY(84),
  bottom: gallY(-58),
};

/** Where Web Mercator ends: the world is a square (https://epsg.io/3857). */
const mercatorLimit = 85.051128779806604;

const mercatorY = (latitude: number): number =>
  0.5 -
  Math.log(Math.tan(Math.PI / 4 + radians(clamped(latitude, mercatorLimit)) / 2)) / (2 * Math.PI);

/** Web Mercator, which tiles are cut from; y from 0 to 1. */
export const mercator: Projection = {
  project: ([longitude, latitude]) => [xOf(longitude), mercatorY(latitude)],
  unproject: ([x, y]) => [
    longitudeOf(x),
    degrees(2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2),
  ],
  top: 0,
  bottom: 1,
};
