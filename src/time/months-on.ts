import { addMonths, type Day, lastDay } from './day.js';

/** The same day so many months on, or before; the last of that month where it has no such day. */
export const monthsOn = (day: Day, count: number): Day => {
  const first = addMonths(day, count);
  const last = lastDay(first.slice(0, 7));
  const same = first.slice(0, 8) + day.slice(8);
  return same < last ? same : last;
};
