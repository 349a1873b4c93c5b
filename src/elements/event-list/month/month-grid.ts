import { addDays, type Day, daysBetween, lastDay, utcOf } from '../../../time/day.js';
import { weekInfoOf } from '../format/week.js';
import type { Occurrence } from '../occurrences/occurrence.js';

/** The first weekday of a week where `locale` is spoken, 0 (Sunday) to 6; Monday where nobody says. */
export const firstWeekday = (locale: string): number => (weekInfoOf(locale)?.firstDay ?? 1) % 7;

const weekdayOf = (day: Day): number => new Date(utcOf(day)).getUTCDay();

/** The weeks that a month touches, seven days each, also of the months beside it. */
export const weeksOf = (month: string, first: number): Day[][] => {
  const [start, end] = [`${month}-01`, lastDay(month)];
  const lead = (weekdayOf(start) - first + 7) % 7;
  const begin = addDays(start, -lead);
  const count = Math.ceil((daysBetween(begin, end) + 1) / 7);
  return [...Array(count).keys()].map((week) =>
    [...Array(7).keys()].map((day) => addDays(begin, week * 7 + day)),
  );
};

/** What takes place on a day, also as one of many days; whole months are every day's, and so no day's. */
export const occurrencesOn = (day: Day, occurrences: readonly Occurrence[]): Occurrence[] =>
  occurrences.filter(
    ({ event, first, last, precision }) =>
      precision !== 'month' && event.status !== 'postponed' && first <= day && day <= last,
  );
