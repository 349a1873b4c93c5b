import type { ScrollState } from './measure-row.js';

/** Up to so many pages each get a dot of their own. */
export const mostDots = 8;

/** Up to so many stories each get a thumbnail of their own. */
export const mostThumbnails = 100;

/** The stories of each page: as many as fit side by side, fewer on the last. */
export const pagesOf = <Item>(items: readonly Item[], perPage: number): readonly Item[][] => {
  const pages: Item[][] = [];
  for (let start = 0; start < items.length; start += perPage) {
    pages.push(items.slice(start, start + perPage));
  }
  return pages;
};

type PageState = Pick<ScrollState, 'firstIndex' | 'slidesPerView' | 'isAtEnd'>;

/** The page that the row shows. At its end that is the last, however few stories are left for it. */
export const currentPage = (
  { firstIndex, slidesPerView, isAtEnd }: PageState,
  pageCount: number,
): number =>
  isAtEnd ? pageCount - 1 : Math.min(Math.floor(firstIndex / slidesPerView), pageCount - 1);

interface Step {
  /** 1: on; −1: back. */
  readonly by: 1 | -1;
  /** The last index that the row can be scrolled to. */
  readonly last: number;
  /** Whether the row rewinds at its ends. */
  readonly loop: boolean;
}

/** The index that a step leads to. Undefined: the end has been reached. */
export const stepFrom = (index: number, { by, last, loop }: Step): number | undefined => {
  const next = Math.min(index, last) + by;
  if (next >= 0 && next <= last) return next;
  return loop && last > 0 ? last - Math.min(index, last) : undefined;
};
