import type { Organisation } from '../../../model/contract.js';
import { earthRadius, type Position, radians } from './geography.js';
import type { Order } from './order.js';

/**
 * Where organisations are, as points of a sphere in space: the straight way between two points is
 * the longer the longer the way along the surface, and takes no sines.
 */
export type Points = Float64Array;

const pointOf = ([longitude, latitude]: Position): readonly [number, number, number] => {
  const [turn, rise] = [radians(longitude), radians(latitude)];
  const reach = Math.cos(rise);
  return [reach * Math.cos(turn), reach * Math.sin(turn), Math.sin(rise)];
};

/** How many organisations are looked at between two stops. */
const stride = 512;

/** The points of all organisations; not a number where a place is not known. Can be sliced. */
export function* placing(organisations: readonly Organisation[]): Generator<undefined, Points> {
  const points = new Float64Array(organisations.length * 3).fill(NaN);
  for (let document = 0; document < organisations.length; document += 1) {
    const position = organisations[document]?.position;
    if (position) points.set(pointOf(position), document * 3);
    if (document % stride === 0) yield;
  }
  return points;
}

/** More metres than there are to anywhere: where places that are not known come. */
const farthest = 30_000_000;

/** For each place in `ties`, metres above and the place below, so that numbers alone are sorted. */
const keysFrom = (origin: Position, points: Points, ties: Order): Float64Array => {
  const [x, y, z] = pointOf(origin);
  const keys = new Float64Array(ties.length);
  for (let place = 0; place < keys.length; place += 1) {
    const at = (ties[place] ?? 0) * 3;
    const [east, north, up] = [
      (points[at] ?? 0) - x,
      (points[at + 1] ?? 0) - y,
      (points[at + 2] ?? 0) - z,
    ];
    const metres = Math.round(
      Math.sqrt(east * east + north * north + up * up) * earthRadius * 1000,
    );
    keys[place] = (metres < farthest ? metres : farthest) * keys.length + place;
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
