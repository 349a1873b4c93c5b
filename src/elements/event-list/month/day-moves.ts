import { addDays, addMonths, type Day, lastDay } from '../../../time/day.js';

/** The same day of the month so many months on, or that month's last. */
export const monthsOn = (day: Day, count: number): Day => {
  const first = addMonths(day, count);
  const wanted = `${first.slice(0, 8)}${day.slice(8)}`;
  const last = lastDay(first.slice(0, 7));
  return wanted > last ? last : wanted;
};

/** Days from the focused day that a key moves to: by day, by week, or by month. */
export const moves: Readonly<Record<string, (day: Day, isRightToLeft: boolean) => Day>> = {
  ArrowLeft: (day, isRightToLeft) => addDays(day, isRightToLeft ? 1 : -1),
  ArrowRight: (day, isRightToLeft) => addDays(day, isRightToLeft ? -1 : 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => monthsOn(day, -1),
  PageDown: (day) => monthsOn(day, 1),
  Home: (day) => `${day.slice(0, 8)}01`,
  End: (day) => lastDay(day.slice(0, 7)),
};
