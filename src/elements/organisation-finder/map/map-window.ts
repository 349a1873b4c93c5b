import type { Area, Position } from '../search/geography.js';
import type { BaseLayer } from './base-layer.js';
import type { Point } from './projections.js';
import {
  areaOf,
  type Frame,
  held,
  panned,
  pixelsOf,
  type Size,
  type View,
  viewOf,
  zoomed,
} from './view.js';

/** What the map shows of the world: fitted to the results until the reader moves it. */
export class MapWindow {
  readonly #baseLayer: BaseLayer;
  readonly #onShow: (view: View) => void;
  frame: Frame;
  /** Undefined until the window has been measured. */
  view: View | undefined;
  /** Whether the reader has moved it. */
  isMoved = false;

  constructor(baseLayer: BaseLayer, onShow: (view: View) => void) {
    this.#baseLayer = baseLayer;
    this.#onShow = onShow;
    this.frame = { ...baseLayer.drawing, size: { width: 0, height: 0 } };
  }

  /** Takes over the projection of a base layer that has changed. */
  followBaseLayer(): void {
    this.frame = { ...this.#baseLayer.drawing, size: this.frame.size };
  }

  resize(size: Size, points: readonly Point[]): void {
    if (size.width === 0 || size.height === 0) return;
    this.frame = { ...this.frame, size };
    if (!this.view || !this.isMoved) this.fit(points);
    else this.#show(held(this.view, this.frame));
  }

  /** Shows all of some points, wherever the map was. */
  fit(points: readonly Point[]): void {
    if (this.frame.size.width === 0) return;
    const view = viewOf(points, this.frame, this.#baseLayer.drawing.closest);
    this.#show(held(this.#baseLayer.sharp(view), this.frame));
  }

  /** Shows all of some points, and follows the results again. */
  reset(points: readonly Point[]): void {
    this.isMoved = false;
    this.fit(points);
  }

  #show(view: View): void {
    this.view = view;
    this.#onShow(view);
  }

  /** Shows a view that the reader has asked for. */
  go(view: View): void {
    this.isMoved = true;
    this.#show(held(view, this.frame));
  }

  /** Moves by pixels, after changing the scale by a factor about a point. */
  moveBy(moved: Point, factor: number, about: Point): void {
    if (!this.view) return;
    const grown = factor === 1 ? this.view : zoomed(this.view, factor, this.frame, about);
    this.go(panned(grown, moved, this.frame));
  }

  /** Brings a point into the middle, at least as close as is chosen unasked. */
  goTo(point: Point): void {
    if (!this.view) return;
    const { closest } = this.#baseLayer.drawing;
    this.go({ centre: point, scale: Math.max(this.view.scale, closest) });
  }

  /** The view that parts some points; undefined where it would not be closer by much. */
  closerTo(points: readonly Point[]): View | undefined {
    const closer = viewOf(points, this.frame, this.frame.largest);
    const isCloser = this.view !== undefined && closer.scale >= this.view.scale * 1.2;
    return isCloser ? this.#baseLayer.sharp(closer) : undefined;
  }

  get area(): Area | undefined {
    return this.view && areaOf(this.view, this.frame);
  }

  /** Where a position is, in pixels from the window's left and top. */
  pixelsOf(position: Position): Point | undefined {
    const { projection, size } = this.frame;
    return this.view && pixelsOf(projection.project(position), this.view, size);
  }
}
