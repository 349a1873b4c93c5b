import type { Point } from './projections.js';

interface GestureHearers {
  /** Shown at once, and for as long as the gesture lasts: moved by pixels, drawn larger by a factor about a point. */
  readonly onPreview: (moved: Point, factor: number, about: Point) => void;
  /** The gesture has ended so. */
  readonly onEnd: (moved: Point, factor: number, about: Point) => void;
  /** The wheel was turned with the control key held, or the pad pinched. */
  readonly onWheel: (factor: number, at: Point) => void;
}

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
  readonly #stage: HTMLElement;
  readonly #hearers: GestureHearers;
  readonly #pointers = new Map<number, Point>();
  #start: readonly Point[] = [];
  #isMoving = false;

  constructor(stage: HTMLElement, hearers: GestureHearers) {
    this.#stage = stage;
    this.#hearers = hearers;
    stage.addEventListener('pointerdown', this.#down);
    stage.addEventListener('pointermove', this.#move);
    stage.addEventListener('pointerup', this.#up);
    stage.addEventListener('pointercancel', this.#up);
    stage.addEventListener('wheel', this.#wheel, { passive: false });
    // A drag that began on a mark must not press it.
    stage.addEventListener('click', this.#click, { capture: true });
  }

  #hasMoved = false;

  readonly #click = (event: Event): void => {
    if (this.#hasMoved) event.stopPropagation();
    this.#hasMoved = false;
  };

  /** From the middle of the stage, in pixels. */
  #pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
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
    if (!this.#isMoving) this.#stage.setPointerCapture(event.pointerId);
    this.#isMoving = this.#hasMoved = true;
    this.#hearers.onPreview(moved, factor, about);
  };

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
    if (this.#isMoving) this.#hearers.onEnd(moved, factor, about);
    this.#isMoving = false;
  };

  readonly #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#hearers.onWheel(2 ** (-event.deltaY / 100), this.#pointOf(event));
  };
}
