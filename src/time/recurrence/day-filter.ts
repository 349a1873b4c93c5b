import { civilDay, dayNumber, monthLength, type Weekday, weekdayOf } from '../civil-day.js';
import type { RecurrenceRule, WeekdayRule } from './rrule.js';

/** Whether a number counted from the beginning, or its like counted from the end, is one of those wanted. */
const includesEither = (
  wanted: readonly number[] | undefined,
  fromStart: number,
  length: number,
): boolean => !wanted || wanted.includes(fromStart) || wanted.includes(fromStart - length - 1);

/** The first day of week 1 of a year: of the first week with four days in it. */
const firstWeek = (year: number, weekStart: Weekday): number => {
  const newYear = dayNumber(year, 1, 1);
  const before = (weekdayOf(newYear) - weekStart + 7) % 7;
  return before > 3 ? newYear - before + 7 : newYear - before;
};

const isInWeek = (day: number, year: number, { byWeekNo, weekStart }: RecurrenceRule): boolean => {
  if (!byWeekNo) return true;
  const starts = [year + 1, year, year - 1].map((one) => firstWeek(one, weekStart));
  const own = starts.findIndex((start) => start <= day);
  const [start = 0, next = firstWeek(year + 2, weekStart)] = [starts[own], starts[own - 1]];
  return includesEither(byWeekNo, Math.floor((day - start) / 7) + 1, (next - start) / 7);
};

/** Whether a day is the nth of its weekday in the span that begins at `first`. */
const isNth = (nth: number, day: number, first: number, length: number): boolean => {
  if (nth === 0) return true;
  const [before, after] = [day - first, first + length - 1 - day];
  return nth > 0 ? Math.floor(before / 7) + 1 === nth : Math.floor(after / 7) + 1 === -nth;
};

const isOnWeekday = (
  { byDay, byMonth, byWeekNo, frequency }: RecurrenceRule,
  day: number,
  { year, month, date }: ReturnType<typeof civilDay>,
): boolean => {
  if (!byDay) return true;
  const isWanted = ({ weekday, nth }: WeekdayRule): boolean => {
    if (weekday !== weekdayOf(day)) return false;
    if (frequency === 'MONTHLY' || (frequency === 'YEARLY' && byMonth))
      return isNth(nth, day, day - date + 1, monthLength(year, month));
    if (frequency !== 'YEARLY' || byWeekNo) return true;
    const newYear = dayNumber(year, 1, 1);
    return isNth(nth, day, newYear, dayNumber(year + 1, 1, 1) - newYear);
  };
  return byDay.some(isWanted);
};

/** Whether a rule wants a day, by all that it says of months, weeks and days. */
export const isWantedDay = (rule: RecurrenceRule, day: number): boolean => {
  const civil = civilDay(day);
  const { year, month, date } = civil;
  if (rule.byMonth?.includes(month) === false) return false;
  if (!includesEither(rule.byMonthDay, date, monthLength(year, month))) return false;
  if (!isOnWeekday(rule, day, civil)) return false;
  if (!isInWeek(day, year, rule)) return false;
  if (!rule.byYearDay) return true;
  const newYear = dayNumber(year, 1, 1);
  return includesEither(rule.byYearDay, day - newYear + 1, dayNumber(year + 1, 1, 1) - newYear);
};
