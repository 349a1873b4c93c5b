/** How far a row has been scrolled and can be, in CSS pixels from its start in either direction of writing. */
interface Extent {
  readonly at: number;
  readonly most: number;
}

export const isRightToLeft = (element: Element): boolean =>
  getComputedStyle(element).direction === 'rtl';

const extentOf = ({ scrollLeft, scrollWidth, clientWidth }: Element): Extent => ({
  at: Math.abs(scrollLeft),
  most: scrollWidth - clientWidth,
});

/** What a row's offset means nothing without: once this changes, the browser may move the row by itself. */
export const shapeOf = (scroller: HTMLElement): string =>
  [scroller.clientWidth, scroller.children.length, isRightToLeft(scroller)].join();

/** A row's own width and what it keeps free at each side, in CSS pixels as laid out. */
const frameOf = (scroller: HTMLElement) => {
  const { width, paddingInlineStart } = getComputedStyle(scroller);
  const room = parseFloat(paddingInlineStart) || 0;
  // Not clientWidth, which is rounded: over twenty slides that adds up.
  return { outer: parseFloat(width) || 0, room };
};

/** Where a slide starts and ends, from its scroller's start, as laid out: whatever scales the page is taken off. */
const spanOf = (scroller: HTMLElement, slide: Element) => {
  const [outer, inner] = [scroller.getBoundingClientRect(), slide.getBoundingClientRect()];
  const frame = frameOf(scroller);
  const scale = outer.width / frame.outer || 1;
  const offset = isRightToLeft(scroller) ? outer.right - inner.right : inner.left - outer.left;
  const size = inner.width / scale;
  const start = offset / scale - frame.room;
  const isHidden = frame.outer === 0;
  const isWhole = start > -1 && start + size < frame.outer - 2 * frame.room + 1;
  return { start, size, isWhole: isWhole || isHidden };
};

/** From one slide's start to the next one's, and how much of that is the slide. */
const pitchOf = (scroller: HTMLElement) => {
  const [first, second] = scroller.children;
  if (!first) return { pitch: 0, size: 0 };
  const { start, size } = spanOf(scroller, first);
  return { pitch: second ? spanOf(scroller, second).start - start : size, size };
};

/** The index of the slide at the scroller's start. */
export const startIndex = (scroller: HTMLElement): number => {
  const { pitch } = pitchOf(scroller);
  return pitch > 0 ? Math.round(extentOf(scroller).at / pitch) : 0;
};

/** How many slides stand side by side, at least 1. */
export const slidesInView = (scroller: HTMLElement): number => {
  const { pitch, size } = pitchOf(scroller);
  const { outer, room } = frameOf(scroller);
  const fitting = Math.floor((outer - 2 * room + pitch - size + 1) / pitch);
  return pitch > 0 ? Math.max(fitting, 1) : 1;
};

/** Whether a slide can be seen whole. Hidden, there is nothing to see it by, and it counts as seen. */
export const isInView = (scroller: HTMLElement, slide: Element): boolean =>
  spanOf(scroller, slide).isWhole;

/** Whether there is nothing more to scroll to, at the start and at the end. */
export interface Edges {
  readonly start: boolean;
  readonly end: boolean;
}

export const edgesOf = (scroller: HTMLElement): Edges => {
  const { at, most } = extentOf(scroller);
  return { start: at < 1, end: at > most - 1 };
};

/**
 * Scrolls a row to one of its children by the row's own offset: `scrollIntoView` would move the
 * page too.
 *
 * @returns whether there was any way to go.
 */
export const scrollToSlide = (
  scroller: HTMLElement,
  slide: Element,
  behavior: ScrollBehavior = 'auto',
): boolean => {
  const { start } = spanOf(scroller, slide);
  const { at, most } = extentOf(scroller);
  const way = Math.min(Math.max(at + start, 0), Math.max(most, 0)) - at;
  // Less is the browser's own to snap.
  if (Math.abs(way) < 1) return false;
  scroller.scrollBy({ left: isRightToLeft(scroller) ? -way : way, behavior });
  return true;
};
