import { type Day, dayOfUtc, utcOf } from '../../../time/day.js';

/** How many days from one to the other; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (utcOf(to) - utcOf(from)) / 86_400_000;

/** The first day so many months after the month of `day`. */
export const addMonths = (day: Day, count: number): Day =>
  dayOfUtc(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + count));
