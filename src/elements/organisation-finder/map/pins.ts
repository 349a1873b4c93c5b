import type { Cluster } from './clusters.js';
import type { Point } from './projections.js';
import { pixelsOf, type Size, type View } from './view.js';

/** A mark on the map: one organisation, or as many as lie too close together. */
export interface Pin {
  readonly cluster: Cluster;
  /** Its middle, in pixels from the window's left and top. */
  readonly at: Point;
  /** Across, in pixels. */
  readonly width: number;
}

/** Pixels between the middles of two marks, at least: a finger's width. */
export const reach = 44;

/** A mark grows with the number it stands for, and never beyond its room. */
const widthOf = (count: number): number =>
  count === 1 ? 24 : Math.min(reach, Math.round(26 + 6 * Math.log10(count)));

/** The marks within a window, and those that reach into it. */
export const pinsIn = (clusters: readonly Cluster[], view: View, size: Size): Pin[] =>
  clusters
    .map((cluster): Pin => {
      const at = pixelsOf(cluster.centre, view, size);
      return { cluster, at, width: widthOf(cluster.members.length) };
    })
    .filter(({ at: [x, y], width }) => {
      const room = width / 2;
      return x > -room && y > -room && x < size.width + room && y < size.height + room;
    });

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow key points; undefined for another key. */
export const directionOf = (key: string): Point | undefined => directions[key];

/** The next mark in a direction: the nearest within a right angle, those straight ahead before those aside. */
export const pinTowards = (
  pins: readonly Pin[],
  from: Pin,
  [right, down]: Point,
): Pin | undefined => {
  const [fromX, fromY] = from.at;
  const reached = pins.flatMap((pin) => {
    const [x, y] = [pin.at[0] - fromX, pin.at[1] - fromY];
    const ahead = x * right + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * right);
    return pin !== from && ahead > 0 && aside <= ahead ? { pin, cost: ahead + 2 * aside } : [];
  });
  return reached.reduce<(typeof reached)[number] | undefined>(
    (best, each) => (best && best.cost <= each.cost ? best : each),
    undefined,
  )?.pin;
};

/** The mark nearest to a point of the window. */
export const pinNearest = (pins: readonly Pin[], [x, y]: Point): Pin | undefined => {
  const away = ({ at }: Pin): number => Math.hypot(at[0] - x, at[1] - y);
  return pins.reduce<Pin | undefined>(
    (best, pin) => (best && away(best) <= away(pin) ? best : pin),
    undefined,
  );
};
