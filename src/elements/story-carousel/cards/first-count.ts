import { isServer } from 'lit';

/** By width of the screen in pixels, from so many on: how many cards the widest row shows, and one more. */
const byScreen: readonly (readonly [number, number])[] = [
  [1800, 6],
  [1320, 5],
  [500, 4],
];

/**
 * How many cards are drawn before what a reader does with them is there: one more than the widest
 * row shows, on a phone one more than its own; at least those that are there. A server draws a dozen,
 * which are taken over.
 */
export const firstCount = (root: ShadowRoot | null): number => {
  if (isServer) return 12;
  const [, most = 2] = byScreen.find(([width]) => screen.width >= width) ?? [];
  return Math.max(most, root?.querySelectorAll('[data-story]').length ?? 0);
};
