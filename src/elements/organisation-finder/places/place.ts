import type { Position } from '../search/geography.js';

/** A place that can be measured from. */
export interface Place {
  /** What it is called on screen. */
  readonly name: string;
  readonly position: Position;
}
