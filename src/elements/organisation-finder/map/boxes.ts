import type { Point } from './projections.js';
import type { Size } from './view.js';

/** What a name or a mark covers of the window, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A box around a point. */
export const around = ([x, y]: Point, { width, height }: Size): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

export const areApart = (one: Box, other: Box): boolean =>
  one.right < other.left ||
  other.right < one.left ||
  one.bottom < other.top ||
  other.bottom < one.top;

export const isInside = ({ left, right, top, bottom }: Box, { width, height }: Size): boolean =>
  left > 0 && right < width && top > 0 && bottom < height;
