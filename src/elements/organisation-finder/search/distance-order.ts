import type { Organisation } from '../../../model/contract.js';
import { positionsOf } from '../../../model/organisation-places.js';
import { earthRadius, type Position, radians } from './geography.js';
import type { Order } from './order.js';

/**
 * Where organisations are, as points of a sphere in space: the straight way between two points is
 * the longer the longer the way along the surface, and takes no sines.
 */
export interface Points {
  /** Three numbers for each organisation; not a number where its place is not known. */
  readonly first: Float64Array;
  /** The points of those that have several places, three numbers each. */
  readonly several: ReadonlyMap<number, Float64Array>;
}

const pointOf = ([longitude, latitude]: Position): readonly [number, number, number] => {
  const [turn, rise] = [radians(longitude), radians(latitude)];
  const reach = Math.cos(rise);
  return [reach * Math.cos(turn), reach * Math.sin(turn), Math.sin(rise)];
};

/** More metres than there are to anywhere: where places that are not known come. */
const farthest = 30_000_000;

/** How many organisations are looked at between two stops. */
const stride = 512;

/** The points of all organisations. Can be sliced. */
export function* placing(organisations: readonly Organisation[]): Generator<undefined, Points> {
  const first = new Float64Array(organisations.length * 3).fill(NaN);
  const several = new Map<number, Float64Array>();
  for (let document = 0; document < organisations.length; document += 1) {
    const [position, ...others] = positionsOf(organisations[document] as Organisation);
    if (position) first.set(pointOf(position), document * 3);
    if (position && others.length > 0) {
      several.set(document, Float64Array.from([position, ...others].flatMap(pointOf)));
    }
    if (document % stride === 0) yield;
  }
  return { first, several };
}

/** Metres from an origin to the point that begins at a place in a list; farther than anywhere where it is not known. */
const metresTo = (
  [x, y, z]: readonly [number, number, number],
  points: Float64Array,
  at: number,
): number => {
  const [east, north, up] = [
    (points[at] ?? 0) - x,
    (points[at + 1] ?? 0) - y,
    (points[at + 2] ?? 0) - z,
  ];
  const metres = Math.round(Math.sqrt(east * east + north * north + up * up) * earthRadius * 1000);
  return metres < farthest ? metres : farthest;
};

/** Metres from an origin to the nearest of several points. */
const metresToNearest = (
  origin: readonly [number, number, number],
  points: Float64Array,
): number => {
  let nearest = farthest;
  for (let at = 0; at < points.length; at += 3) {
    nearest = Math.min(nearest, metresTo(origin, points, at));
  }
  return nearest;
};

/** For each place in `ties`, metres above and the place below, so that numbers alone are sorted. */
const keysFrom = (position: Position, { first, several }: Points, ties: Order): Float64Array => {
  const origin = pointOf(position);
  const keys = new Float64Array(ties.length);
  for (let place = 0; place < keys.length; place += 1) {
    const document = ties[place] ?? 0;
    const points = several.size > 0 ? several.get(document) : undefined;
    const metres = points ? metresToNearest(origin, points) : metresTo(origin, first, document * 3);
    keys[place] = metres * keys.length + place;
  }
  return keys;
};

/** The nearest first, to the metre; equals stay in the order they come in. Can be sliced. */
export function* nearestFirst(
  origin: Position,
  points: Points,
  ties: Order,
): Generator<undefined, Order> {
  const keys = keysFrom(origin, points, ties);
  yield;
  keys.sort();
  yield;
  const order = new Uint32Array(keys.length);
  for (let index = 0; index < order.length; index += 1) {
    order[index] = ties[(keys[index] ?? 0) % order.length] ?? 0;
  }
  return order;
}
