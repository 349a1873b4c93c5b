/** How far a snap point is from where the scroller stands, in pixels: towards its end is positive in either direction of writing. */
const offsetOf = (scroller: HTMLElement, slide: Element): number => {
  const [outer, inner] = [scroller.getBoundingClientRect(), slide.getBoundingClientRect()];
  return isRightToLeft(scroller) ? outer.right - inner.right : inner.left - outer.left;
};

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

/** The index of the slide at the scroller's start. */
export const currentIndex = (scroller: HTMLElement): number => {
  const offsets = [...scroller.children].map((slide) => Math.abs(offsetOf(scroller, slide)));
  return Math.max(offsets.indexOf(Math.min(...offsets)), 0);
};

/** Whether there is nothing more to scroll to, at the start and at the end. */
export const edges = (
  scroller: HTMLElement,
): { readonly start: boolean; readonly end: boolean } => {
  const moved = Math.abs(scroller.scrollLeft);
  return { start: moved < 1, end: moved + scroller.clientWidth > scroller.scrollWidth - 1 };
};

/** Scrolls to the slide at `index` by the scroller's own offset: `scrollIntoView` would move the page too. */
export const scrollToIndex = (scroller: HTMLElement, index: number): void => {
  const slide = scroller.children[index];
  if (!slide) return;
  const distance = offsetOf(scroller, slide);
  scroller.scrollBy({ left: isRightToLeft(scroller) ? -distance : distance });
};
