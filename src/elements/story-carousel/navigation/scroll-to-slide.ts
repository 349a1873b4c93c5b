import { extentOf, isRightToLeft, spanOf } from './measure-row.js';

/**
 * Scrolls a row to one of its children by the row's own offset: `scrollIntoView` would move the
 * page too.
 *
 * @returns whether there was any distance to go.
 */
export const scrollToSlide = (
  scroller: HTMLElement,
  slide: Element,
  behavior: ScrollBehavior = 'auto',
): boolean => {
  const { start } = spanOf(scroller, slide);
  const { offset, greatest } = extentOf(scroller);
  const distance = Math.min(Math.max(offset + start, 0), Math.max(greatest, 0)) - offset;
  // The browser snaps by less than a pixel itself.
  if (Math.abs(distance) < 1) return false;
  scroller.scrollBy({ left: isRightToLeft(scroller) ? -distance : distance, behavior });
  return true;
};
