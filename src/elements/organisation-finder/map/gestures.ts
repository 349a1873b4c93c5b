import type { Point } from './projections.js';

/** Moves the map by pixels, after changing its scale by a factor about a point. */
type MoveBy = (moved: Point, factor: number, about: Point) => void;

/** How far a pointer moves before a press becomes a drag, in pixels. */
const threshold = 4;

const middleOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

const spreadOf = ([one, other]: readonly Point[]): number =>
  one && other ? Math.max(Math.hypot(one[0] - other[0], one[1] - other[1]), 1) : 1;

/**
 * Mouse and pen drag the map; of fingers it takes two, so that one scrolls the page past it. The
 * wheel scrolls the page too, unless the control key is held, which is also what a pinch on a pad
 * is told as.
 */
export class Gestures {
  readonly #canvas: HTMLElement;
  readonly #moveBy: MoveBy;
  readonly #pointers = new Map<number, Point>();
  #start: readonly Point[] = [];
  #isMoving = false;

  constructor(canvas: HTMLElement, moveBy: MoveBy) {
    this.#canvas = canvas;
    this.#moveBy = moveBy;
    canvas.addEventListener('pointerdown', this.#down);
    canvas.addEventListener('pointermove', this.#move);
    canvas.addEventListener('pointerup', this.#up);
    canvas.addEventListener('pointercancel', this.#up);
    canvas.addEventListener('wheel', this.#wheel, { passive: false });
    // A drag that began on a mark must not press it.
    canvas.addEventListener('click', this.#click, { capture: true });
  }

  #hasMoved = false;

  readonly #click = (event: Event): void => {
    if (this.#hasMoved) event.stopPropagation();
    this.#hasMoved = false;
  };

  /** From the middle of the canvas, in pixels. */
  #pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top, width, height } = this.#canvas.getBoundingClientRect();
    return [clientX - left - width / 2, clientY - top - height / 2];
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#hasMoved = false;
    this.#pointers.set(event.pointerId, this.#pointOf(event));
    const isEnough = event.pointerType !== 'touch' || this.#pointers.size === 2;
    this.#start = isEnough ? [...this.#pointers.values()] : [];
  };

  readonly #move = (event: PointerEvent): void => {
    if (!this.#pointers.has(event.pointerId)) return;
    this.#pointers.set(event.pointerId, this.#pointOf(event));
    if (this.#start.length === 0) return;
    const { moved, factor, about } = this.#gesture;
    if (!this.#isMoving && Math.hypot(...moved) < threshold && factor === 1) return;
    if (!this.#isMoving) this.#canvas.setPointerCapture(event.pointerId);
    this.#isMoving = this.#hasMoved = true;
    this.#preview(moved, factor, about);
  };

  /** While a gesture lasts, what is drawn is moved as it is. */
  #preview([x, y]: Point, factor: number, [aboutX, aboutY]: Point): void {
    const { style } = this.#canvas;
    style.setProperty('--move', `${x}px ${y}px`);
    style.setProperty('--grow', String(factor));
    style.setProperty('--about', `calc(50% + ${aboutX}px) calc(50% + ${aboutY}px)`);
  }

  get #gesture(): { moved: Point; factor: number; about: Point } {
    const now = [...this.#pointers.values()];
    const [from, to] = [middleOf(this.#start), middleOf(now)];
    const factor = this.#start.length === 2 ? spreadOf(now) / spreadOf(this.#start) : 1;
    return { moved: [to[0] - from[0], to[1] - from[1]], factor, about: from };
  }

  readonly #up = (event: PointerEvent): void => {
    const { moved, factor, about } = this.#gesture;
    this.#pointers.delete(event.pointerId);
    this.#start = [];
    if (this.#isMoving) {
      this.#preview([0, 0], 1, [0, 0]);
      this.#moveBy(moved, factor, about);
    }
    this.#isMoving = false;
  };

  readonly #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#moveBy([0, 0], 2 ** (-event.deltaY / 100), this.#pointOf(event));
  };
}
