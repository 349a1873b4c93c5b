import { addDays, type Day, lastDay, utcOf } from '../../../time/day.js';
import { weekInfoOf } from '../format/week.js';
import { isOff } from '../occurrences/time-status.js';
import type { Occurrence } from '../occurrences/occurrence.js';

/** What a list can be narrowed to by one press. */
export type QuickDays = 'today' | 'weekend' | 'month';

export const quickDays: readonly QuickDays[] = ['today', 'weekend', 'month'];

/** The days of the weekend where a language is spoken: not everywhere Saturday and Sunday. */
const weekendOf = (locale: string): readonly number[] => weekInfoOf(locale)?.weekend ?? [6, 7];

/** The rest of the weekend that is on, or the next one. */
const weekendFrom = (today: Day, locale: string): readonly [Day, Day] => {
  const weekend = weekendOf(locale);
  const isIn = (day: Day): boolean => weekend.includes(new Date(utcOf(day)).getUTCDay() || 7);
  let first = today;
  // Every language has a weekend; a week is looked through all the same, and no more.
  for (let count = 0; count < 7 && !isIn(first); count += 1) first = addDays(first, 1);
  let last = first;
  for (let count = 0; count < 6 && isIn(addDays(last, 1)); count += 1) last = addDays(last, 1);
  return [first, last];
};

/** First and last day, both included. */
export const rangeOf = (days: QuickDays, today: Day, locale: string): readonly [Day, Day] => {
  switch (days) {
    case 'today':
      return [today, today];
    case 'weekend':
      return weekendFrom(today, locale);
    case 'month':
      return [today, lastDay(today.slice(0, 7))];
  }
};

/** Whether an occurrence takes place on one of the days. */
export const isWithin = (occurrence: Occurrence, [from, to]: readonly [Day, Day]): boolean =>
  !isOff(occurrence) && occurrence.first <= to && occurrence.last >= from;
