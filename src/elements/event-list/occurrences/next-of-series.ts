import type { Occurrence } from './occurrence.js';
import { isOff } from './time-status.js';

/**
 * One occurrence of each series, with those that come after it: the first that takes place. What is
 * off before that stays by itself: whoever would go there must see it.
 */
export const nextOfSeries = (occurrences: readonly Occurrence[]): readonly Occurrence[] => {
  const others = new Map<string, Occurrence[]>();
  const kept: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const { id } = occurrence.series;
    const known = others.get(id);
    if (known) known.push(occurrence);
    else if (isOff(occurrence)) kept.push(occurrence);
    else {
      const behind: Occurrence[] = [];
      others.set(id, behind);
      kept.push({ ...occurrence, others: behind });
    }
  }
  return kept;
};
