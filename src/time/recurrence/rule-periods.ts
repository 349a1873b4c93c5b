import { dayLength } from '../units.js';
import { civilDay, dayNumber, monthLength, weekdayOf } from '../civil-day.js';
import { isWantedDay } from './day-filter.js';
import type { RecurrenceRule } from './rrule.js';

/**
 * How much work may still go into a rule: each day or time that is looked at is a step. Counted and
 * not timed, so that what is listed does not depend on the device.
 */
export interface Steps {
  left: number;
}

export interface RuleDatesOptions {
  /** DTSTART. Times are wall-clock times as milliseconds of UTC: nothing here knows a zone. */
  readonly start: number;
  /** Dates before it are not given. */
  readonly from: number;
  /** The last time that matters, the rule's own UNTIL taken into account. */
  readonly until: number;
  readonly steps: Steps;
}

const hour = 3_600_000;
const units = { DAILY: dayLength, HOURLY: hour, MINUTELY: 60_000, SECONDLY: 1000 } as const;

/** Dates that a rule may choose from by BYSETPOS, in order: those of one year, month, week, day, hour … */
export type Period = readonly number[];

const dayOf = (wall: number): number => Math.floor(wall / dayLength);

/** Fills missing BY… parts from the start. */
export const completed = (rule: RecurrenceRule, start: number): RecurrenceRule => {
  const { frequency, byMonth, byMonthDay, byYearDay, byWeekNo, byDay } = rule;
  const { month, date } = civilDay(dayOf(start));
  const weekday = [{ weekday: weekdayOf(dayOf(start)), nth: 0 }];
  if (byDay ?? byMonthDay ?? byYearDay) return rule;
  if (frequency === 'WEEKLY' || (frequency === 'YEARLY' && byWeekNo))
    return { ...rule, byDay: weekday };
  if (frequency === 'MONTHLY') return { ...rule, byMonthDay: [date] };
  if (frequency !== 'YEARLY') return rule;
  return { ...rule, byMonth: byMonth ?? [month], byMonthDay: [date] };
};

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

/** Times of the day, in milliseconds from its beginning, by what the rule or its start says of each part. */
const timesOf = (rule: RecurrenceRule, start: number, unit: number): number[] => {
  const { byHour, byMinute, bySecond } = rule;
  const time = start - dayOf(start) * dayLength;
  const part = (length: number, by: readonly number[] | undefined, most: number) =>
    unit > length ? ascending(by ?? [Math.floor(time / length) % most]) : [0];
  const [hours, minutes] = [part(hour, byHour, 24), part(60_000, byMinute, 60)];
  const seconds = part(1000, bySecond, 60);
  return hours.flatMap((one) =>
    minutes.flatMap((two) => seconds.map((three) => one * hour + two * 60_000 + three * 1000)),
  );
};

/** Days of a span that the rule wants, each with the times of day. */
const spanOf = (
  rule: RecurrenceRule,
  times: readonly number[],
  { first, length, steps }: { first: number; length: number; steps: Steps },
): Period => {
  const found: number[] = [];
  for (let day = first; day < first + length; day += 1) {
    steps.left -= 1;
    if (!isWantedDay(rule, day)) continue;
    steps.left -= times.length;
    if (steps.left < 0) return found;
    for (const time of times) found.push(day * dayLength + time);
  }
  return found;
};

/** Months of a rule's year; all where the rule names none. */
const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function* years(rule: RecurrenceRule, { start, from, until, steps }: RuleDatesOptions) {
  const [begin, end] = [start, until].map((wall) => civilDay(dayOf(wall)).year) as [number, number];
  const times = timesOf(rule, start, Infinity);
  const skipped = Math.floor((civilDay(dayOf(from)).year - begin) / rule.interval);
  const months = ascending(rule.byMonth ?? everyMonth);
  for (let index = Math.max(skipped, 0); steps.left > 0; index += 1) {
    const year = begin + index * rule.interval;
    if (year > end) return;
    yield months.flatMap((month) =>
      spanOf(rule, times, {
        first: dayNumber(year, month, 1),
        length: monthLength(year, month),
        steps,
      }),
    );
  }
}

function* months(rule: RecurrenceRule, { start, from, until, steps }: RuleDatesOptions) {
  const monthOf = (wall: number): number => {
    const { year, month } = civilDay(dayOf(wall));
    return year * 12 + month - 1;
  };
  const [begin, end, times] = [monthOf(start), monthOf(until), timesOf(rule, start, Infinity)];
  const skipped = Math.floor((monthOf(from) - begin) / rule.interval);
  for (let index = Math.max(skipped, 0); steps.left > 0; index += 1) {
    const count = begin + index * rule.interval;
    if (count > end) return;
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
    steps.left -= 1;
    yield rule.byMonth?.includes(month) === false
      ? []
      : spanOf(rule, times, {
          first: dayNumber(year, month, 1),
          length: monthLength(year, month),
          steps,
        });
  }
}

/** Weeks, or days: spans of so many days. */
function* weeksOrDays(
  rule: RecurrenceRule,
  length: number,
  { start, from, until, steps }: RuleDatesOptions,
) {
  const startDay = dayOf(start);
  const begin =
    length === 7 ? startDay - ((weekdayOf(startDay) - rule.weekStart + 7) % 7) : startDay;
  const times = timesOf(rule, start, Infinity);
  const skipped = Math.floor((dayOf(from) - begin) / (length * rule.interval));
  for (let index = Math.max(skipped, 0); steps.left > 0; index += 1) {
    const first = begin + index * length * rule.interval;
    if (first * dayLength > until) return;
    yield spanOf(rule, times, { first, length, steps });
  }
}

/** The first instant after a time of which the rule can want something; the time itself where it can. */
const nextWanted = (rule: RecurrenceRule, wall: number, unit: number): number => {
  const day = dayOf(wall);
  if (!isWantedDay(rule, day)) return (day + 1) * dayLength;
  const isWanted = (length: number, by: readonly number[] | undefined, most: number): boolean =>
    unit > length || !by || by.includes(Math.floor(wall / length) % most);
  if (!isWanted(hour, rule.byHour, 24)) return (Math.floor(wall / hour) + 1) * hour;
  if (!isWanted(60_000, rule.byMinute, 60)) return (Math.floor(wall / 60_000) + 1) * 60_000;
  return isWanted(1000, rule.bySecond, 60) ? wall : wall + 1000;
};

/** Hours, minutes or seconds. */
function* instants(
  rule: RecurrenceRule,
  unit: number,
  { start, from, until, steps }: RuleDatesOptions,
) {
  const begin = Math.floor(start / unit) * unit;
  const times = timesOf(rule, start, unit);
  const length = unit * rule.interval;
  let index = Math.max(Math.floor((from - begin) / length), 0);
  for (; steps.left > 0; index += 1) {
    const wall = begin + index * length;
    if (wall > until) return;
    steps.left -= times.length;
    const next = nextWanted(rule, wall, unit);
    if (next === wall) yield times.map((time) => wall + time);
    // The loop counts on once more.
    else index = Math.max(Math.ceil((next - begin) / length) - 1, index);
  }
}

/** The periods of a rule that may hold dates between `from` and `until`, in order. */
export const periodsOf = (rule: RecurrenceRule, options: RuleDatesOptions): Iterable<Period> => {
  switch (rule.frequency) {
    case 'YEARLY':
      return years(rule, options);
    case 'MONTHLY':
      return months(rule, options);
    case 'WEEKLY':
      return weeksOrDays(rule, 7, options);
    case 'DAILY':
      return weeksOrDays(rule, 1, options);
    default:
      return instants(rule, units[rule.frequency], options);
  }
};
