import type { Day } from '../../../time/day.js';

/** Removes cards of people whose consent has ended since a server drew them; everything where nobody is left. */
export const leaveOutEnded = (root: ShadowRoot, today: Day): void => {
  const dated = [...root.querySelectorAll<HTMLElement>('[data-until]')];
  const ended = dated.filter(({ dataset }) => today > String(dataset['until']));
  for (const one of ended) one.remove();
  if (ended.length > 0 && !root.querySelector('[data-story]')) root.replaceChildren();
};
