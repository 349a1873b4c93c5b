import type { Organisation } from '../../../model/contract.js';
import { positionsOf } from '../../../model/organisation-places.js';
import type { Point, Projection } from './projections.js';
import { numbered } from '../../../time/slices.js';

/** The organisations that have a place on the map, and where that is. */
export interface Located {
  readonly organisations: readonly Organisation[];
  readonly points: readonly Point[];
}

/** Puts organisations onto the flat world, in work that can be sliced. */
export function* locatedOn(
  { project }: Projection,
  found: readonly Organisation[],
): Generator<undefined, Located> {
  const organisations: Organisation[] = [];
  const points: Point[] = [];
  for (const [index, organisation] of numbered(found)) {
    // One with several places stands at each.
    for (const position of positionsOf(organisation)) {
      organisations.push(organisation);
      points.push(project(position));
    }
    if (index % 1024 === 1023) yield;
  }
  return { organisations, points };
}

/** Whether two lists hold the same, in any event in the same order. */
export const isSameList = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one === other || (one.length === other.length && one.every((item, at) => item === other[at]));
