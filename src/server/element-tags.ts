export type ElementTag =
  'wmb-story-carousel' | 'wmb-statistics-counter' | 'wmb-event-list' | 'wmb-organisation-finder';

/** Every tag that `renderElement` draws. */
export const elementTags: readonly ElementTag[] = [
  'wmb-story-carousel',
  'wmb-statistics-counter',
  'wmb-event-list',
  'wmb-organisation-finder',
];
