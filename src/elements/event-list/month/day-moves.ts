import { addDays, type Day, lastDay } from '../../../time/day.js';
import { monthsOn } from '../../../time/months-on.js';

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
