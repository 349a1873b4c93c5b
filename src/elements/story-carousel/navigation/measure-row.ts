/** How far offsets may be off, in CSS pixels: the platform rounds widths, and snaps to the pixels of the screen. */
const tolerance = (): number => 1 + 1 / window.devicePixelRatio;

/** How far a row has been scrolled and can be, in CSS pixels from its start in either direction of writing. */
interface Extent {
  readonly offset: number;
  readonly greatest: number;
}

export const isRightToLeft = (element: Element): boolean =>
  getComputedStyle(element).direction === 'rtl';

export const extentOf = ({ scrollLeft, scrollWidth, clientWidth }: Element): Extent => ({
  offset: Math.abs(scrollLeft),
  greatest: scrollWidth - clientWidth,
});

/** A row's own width and its padding at each side, in CSS pixels as laid out. */
const boxOf = (scroller: HTMLElement) => {
  const { width, paddingInlineStart } = getComputedStyle(scroller);
  const padding = parseFloat(paddingInlineStart) || 0;
  // Not clientWidth, which is rounded: over twenty slides that adds up.
  return { outer: parseFloat(width) || 0, padding };
};

/** Where a slide starts and how wide it is, from its scroller's start, as laid out: any transform is undone. */
export const spanOf = (scroller: HTMLElement, slide: Element) => {
  const [outer, inner] = [scroller.getBoundingClientRect(), slide.getBoundingClientRect()];
  const box = boxOf(scroller);
  const scale = outer.width / box.outer || 1;
  const offset = isRightToLeft(scroller) ? outer.right - inner.right : inner.left - outer.left;
  const size = inner.width / scale;
  const start = offset / scale - box.padding;
  const isHidden = box.outer === 0;
  const end = box.outer - 2 * box.padding;
  const isWhole = start > -tolerance() && start + size < end + tolerance();
  return { start, size, isFullyVisible: isWhole || isHidden };
};

/** From one slide's start to the next one's, and how much of that is the slide. */
const pitchOf = (scroller: HTMLElement) => {
  const [first, second] = scroller.children;
  if (!first) return { pitch: 0, size: 0 };
  const { start, size } = spanOf(scroller, first);
  return { pitch: second ? spanOf(scroller, second).start - start : size, size };
};

/** How many slides fit side by side, at least 1. */
const slidesPerViewOf = (scroller: HTMLElement): number => {
  const { pitch, size } = pitchOf(scroller);
  const { outer, padding } = boxOf(scroller);
  const fitting = Math.floor((outer - 2 * padding + pitch - size + 1) / pitch);
  return pitch > 0 ? Math.max(fitting, 1) : 1;
};

/** Whether a slide can be seen whole. In a hidden row nothing can be measured, and it counts as seen. */
export const isFullyVisible = (scroller: HTMLElement, slide: Element): boolean =>
  spanOf(scroller, slide).isFullyVisible;

/** Whether any of a slide is in view. */
export const isPartlyVisible = (scroller: HTMLElement, slide: Element): boolean => {
  const [outer, inner] = [scroller.getBoundingClientRect(), slide.getBoundingClientRect()];
  return inner.right > outer.left + tolerance() && inner.left < outer.right - tolerance();
};

/** Where a row is scrolled to, as last measured. */
export interface ScrollState {
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
  readonly slidesPerView: number;
  /** The index of the slide at the row's start. */
  readonly firstIndex: number;
}

export const initialScrollState: ScrollState = {
  isAtStart: true,
  isAtEnd: false,
  slidesPerView: 1,
  firstIndex: 0,
};

/** Measures a row; undefined while it is hidden. */
export const measureScroll = (scroller: HTMLElement): ScrollState | undefined => {
  if (!scroller.clientWidth) return undefined;
  const { offset, greatest } = extentOf(scroller);
  const { pitch } = pitchOf(scroller);
  return {
    isAtStart: offset < tolerance(),
    isAtEnd: offset > greatest - tolerance(),
    slidesPerView: slidesPerViewOf(scroller),
    firstIndex: pitch > 0 ? Math.round(offset / pitch) : 0,
  };
};

export const isSameScroll = (one: ScrollState, other: ScrollState): boolean =>
  one.isAtStart === other.isAtStart &&
  one.isAtEnd === other.isAtEnd &&
  one.slidesPerView === other.slidesPerView &&
  one.firstIndex === other.firstIndex;

/** What a scroll offset depends on: when this changes, the browser may change the offset by itself. */
const layoutOf = (scroller: HTMLElement): string =>
  [scroller.clientWidth, scroller.children.length, isRightToLeft(scroller)].join();

/** Layout and offset of a row when it was last at rest. */
export class RestPosition {
  #layout: string | undefined;
  #offset: number | undefined;

  note(scroller: HTMLElement): void {
    this.#layout = layoutOf(scroller);
    this.#offset = scroller.scrollLeft;
  }

  forget(): void {
    this.#layout = undefined;
  }

  /** Whether the row is where it was, or the browser has moved it since its layout has changed: nobody has scrolled it. */
  explains(scroller: HTMLElement): boolean {
    return this.#layout !== layoutOf(scroller) || this.#offset === scroller.scrollLeft;
  }
}
