import type { Story } from '../../../model/contract.js';

/** So many stories have slides of their own in the row. What follows them is in groups. */
export const firstSlides = 60;

/** How many stories a group has; the last one may have fewer. */
export const groupSize = 12;

/** Stories whose slides are drawn together, as whole cards or as outlines. */
export interface SlideGroup {
  /** The index of its first story. */
  readonly start: number;
  readonly stories: readonly Story[];
}

/** The stories after the first, up to `count`, in groups. */
export const groupsOf = (stories: readonly Story[], count: number): readonly SlideGroup[] => {
  const groups: SlideGroup[] = [];
  for (let start = firstSlides; start < count; start += groupSize) {
    groups.push({ start, stories: stories.slice(start, Math.min(start + groupSize, count)) });
  }
  return groups;
};

export const isGroup = (element: Element): boolean => element.classList.contains('group');

/** The slide of the story at `index`. */
export const slideAt = (scroller: Element, index: number): Element | undefined => {
  const { children } = scroller;
  if (index < firstSlides) return children[index];
  const place = index - firstSlides;
  return children[firstSlides + Math.floor(place / groupSize)]?.children[place % groupSize];
};
