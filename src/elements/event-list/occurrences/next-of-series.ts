import type { Occurrence } from './occurrence.js';
import { isOff } from './time-status.js';

/**
 * One occurrence of each series, with those that come after it: the first that takes place. What is
 * off before that stays by itself: whoever would go there must see it.
 */
export const nextOfSeries = (occurrences: readonly Occurrence[]): readonly Occurrence[] => {
  const behind = new Map<string, Occurrence[]>();
  return occurrences.flatMap((one) => {
    const known = behind.get(one.series.id);
    if (known) known.push(one);
    if (known || isOff(one)) return known ? [] : one;
    const others: Occurrence[] = [];
    behind.set(one.series.id, others);
    return { ...one, others };
  });
};
