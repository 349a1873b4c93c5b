import type { Edges } from './scroller.js';

/** Up to so many pages each get a dot of their own. */
export const mostDots = 8;

/** The stories of each page: as many as stand side by side, fewer on the last. */
export const pagesOf = <Item>(items: readonly Item[], inView: number): readonly Item[][] => {
  const pages: Item[][] = [];
  for (let start = 0; start < items.length; start += inView) {
    pages.push(items.slice(start, start + inView));
  }
  return pages;
};

/** Which page the row stands on. At its end that is the last, however few stories are left for it. */
export const pageAt = (start: number, inView: number, pages: number, { end }: Edges): number =>
  end ? pages - 1 : Math.min(Math.floor(start / inView), pages - 1);

interface Step {
  /** 1: on; −1: back. */
  readonly by: 1 | -1;
  /** The last place that the row can stand at. */
  readonly last: number;
  /** Whether the row rewinds at its ends. */
  readonly loop: boolean;
}

/** Where a step leads from `index`. Undefined: nowhere, the end has been reached. */
export const stepFrom = (index: number, { by, last, loop }: Step): number | undefined => {
  const next = Math.min(index, last) + by;
  if (next >= 0 && next <= last) return next;
  return loop && last > 0 ? last - Math.min(index, last) : undefined;
};
