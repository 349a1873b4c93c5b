import type { Point } from './projections.js';
import { numbered } from '../../../time/slices.js';

/** Points so close to one another that one mark stands for all. */
export interface Cluster {
  /** The middle of all of them. */
  readonly centre: Point;
  /** Which points: their places in the list. */
  readonly members: readonly number[];
}

interface Growing {
  x: number;
  y: number;
  readonly members: number[];
}

/** How many points are looked at between two stops. */
const stride = 2048;

/** A number for each square of a grid: columns within a row. Rows are fewer than 2^20 at any scale there is. */
const squareOf = (column: number, row: number): number => column * 1_048_576 + row + 524_288;

const middleOf = ({ x, y, members }: Growing): Point => [x / members.length, y / members.length];

const takeIn = (into: Growing, from: Growing): void => {
  into.x += from.x;
  into.y += from.y;
  for (const member of from.members) into.members.push(member);
};

function* gathered(points: readonly Point[], reach: number) {
  const squares = new Map<number, Growing>();
  for (const [index, [x, y]] of numbered(points)) {
    const square = squareOf(Math.floor(x / reach), Math.floor(y / reach));
    const own = squares.get(square);
    if (own) takeIn(own, { x, y, members: [index] });
    else squares.set(square, { x, y, members: [index] });
    if (index % stride === stride - 1) yield;
  }
  return squares;
}

const around = [-1, 0, 1].flatMap((column) => [-1, 0, 1].map((row): Point => [column, row]));

/**
 * Gathers points that are nearer to one another than `reach`, in work that can be sliced: first by
 * the squares of a grid, then those of neighbouring squares, larger ones first. It takes a time in
 * proportion to the number of points, and gives the same for the same points and reach.
 */
export function* clustering(
  points: readonly Point[],
  reach: number,
): Generator<undefined, Cluster[]> {
  const squares = yield* gathered(points, reach);
  const bySize = [...squares.values()].sort(
    (one, other) => other.members.length - one.members.length,
  );
  const clusters: Growing[] = [];
  const homes = new Map<number, Growing[]>();
  for (const [index, growing] of numbered(bySize)) {
    const [x, y] = middleOf(growing);
    const [column, row] = [Math.floor(x / reach), Math.floor(y / reach)];
    const near = around
      .flatMap(([right, down]) => homes.get(squareOf(column + right, row + down)) ?? [])
      .find((other) => {
        const [otherX, otherY] = middleOf(other);
        return Math.hypot(otherX - x, otherY - y) < reach;
      });
    if (near) takeIn(near, growing);
    else {
      clusters.push(growing);
      const home = squareOf(column, row);
      homes.set(home, [...(homes.get(home) ?? []), growing]);
    }
    if (index % 256 === 255) yield;
  }
  return clusters.map((growing) => ({ centre: middleOf(growing), members: growing.members }));
}
