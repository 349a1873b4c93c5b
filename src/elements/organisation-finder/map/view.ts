import type { Area } from '../search/geography.js';
import type { Point, Projection } from './projections.js';

/** What a map's window shows. */
export interface View {
  /** What is in its middle; x may be beyond 0 to 1, where the world begins anew. */
  readonly centre: Point;
  /** Pixels to the world's width. */
  readonly scale: number;
}

/** A window, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What limits a view. */
export interface Frame {
  readonly size: Size;
  readonly projection: Projection;
  /** The largest scale, in pixels to the world's width. */
  readonly largest: number;
}

const between = (least: number, value: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

/** The scale at which the whole world just fits. */
const smallest = ({ size, projection }: Frame): number =>
  Math.min(size.width, size.height / (projection.bottom - projection.top));

/** A view that does not go beyond the poles, nor above or below the scales there are. */
export const held = ({ centre: [x, y], scale }: View, frame: Frame): View => {
  const { size, projection, largest } = frame;
  const kept = between(smallest(frame), scale, largest);
  const half = size.height / kept / 2;
  const middle = (projection.top + projection.bottom) / 2;
  const isTaller = half * 2 >= projection.bottom - projection.top;
  return {
    centre: [x, isTaller ? middle : between(projection.top + half, y, projection.bottom - half)],
    scale: kept,
  };
};

export const wholeWorld = (frame: Frame): View => held({ centre: [0.5, 0], scale: 0 }, frame);

/** Moves what is shown by so many pixels. */
export const panned = ({ centre: [x, y], scale }: View, [dx, dy]: Point, frame: Frame): View =>
  held({ centre: [x - dx / scale, y - dy / scale], scale }, frame);

/** Changes the scale by a factor, keeping what lies at `anchor`, in pixels from the middle, where it is. */
export const zoomed = (
  { centre: [x, y], scale }: View,
  factor: number,
  frame: Frame,
  [ax, ay]: Point = [0, 0],
): View => {
  const next = held({ centre: [x, y], scale: scale * factor }, frame).scale;
  const share = 1 / scale - 1 / next;
  return held({ centre: [x + ax * share, y + ay * share], scale: next }, frame);
};

/** Pixels from the window's start and top; a point is taken from whichever round of the world is nearest. */
export const pixelsOf = (
  [x, y]: Point,
  { centre, scale }: View,
  { width, height }: Size,
): Point => {
  const away = x - centre[0];
  return [(away - Math.round(away)) * scale + width / 2, (y - centre[1]) * scale + height / 2];
};

/** The stretch of a circle of length 1 that holds all of some numbers: its start and its length. */
const arcOf = (values: readonly number[]): { start: number; length: number } => {
  const sorted = values.toSorted((one, other) => one - other);
  let [start, gap] = [sorted[0] ?? 0, (sorted[0] ?? 0) + 1 - (sorted.at(-1) ?? 0)];
  sorted.forEach((value, index) => {
    const before = sorted[index - 1];
    if (before !== undefined && value - before > gap) [start, gap] = [value, value - before];
  });
  return { start, length: 1 - gap };
};

/** Pixels kept free around what is shown. */
const margin = 40;

/** The view that shows all of some points, also across the antimeridian, no larger than `closest` pixels to the world. */
export const viewOf = (points: readonly Point[], frame: Frame, closest: number): View => {
  if (points.length === 0) return wholeWorld(frame);
  const { size } = frame;
  const across = arcOf(points.map(([x]) => x));
  const [top, bottom] = points.reduce(
    ([least, most], [, y]) => [Math.min(least, y), Math.max(most, y)],
    [Infinity, -Infinity],
  );
  const scale = Math.min(
    (size.width - 2 * margin) / across.length,
    (size.height - 2 * margin) / (bottom - top),
    closest,
  );
  return held({ centre: [across.start + across.length / 2, (top + bottom) / 2], scale }, frame);
};

/** The area of the Earth that a window shows. */
export const areaOf = ({ centre: [x, y], scale }: View, { size, projection }: Frame): Area => {
  const [halfWidth, halfHeight] = [size.width / scale / 2, size.height / scale / 2];
  const [west, north] = projection.unproject([x - halfWidth, y - halfHeight]);
  const [east, south] = projection.unproject([x + halfWidth, y + halfHeight]);
  return halfWidth >= 0.5 ? [-180, south, 180, north] : [west, south, east, north];
};
