import ICAL from 'ical.js';
import { icalTime, wallOf } from '../../../feed/formats/icalendar/ical-time.js';
import { dayOfUtc } from '../../../time/day.js';

/** How far a rule is followed before what was found so far has to do. */
const mostSteps = 10_000;
const longestWalk = 50;

/** A rule was given up: it matches too seldom, or never. */
class TooFar extends Error {}

/** What is asked of a rule. Times are wall-clock times as milliseconds of UTC: nothing here knows a zone. */
export interface Walk {
  /** An RRULE value. */
  readonly rule: string;
  /** DTSTART. */
  readonly start: number;
  readonly isDate: boolean;
  /** From where on the dates matter: a start long before is jumped over. */
  readonly from: number;
  /** The last time that matters, the rule's own UNTIL taken into account. */
  readonly until: number;
  /** Called for each date in order; false: that was enough. */
  readonly visit: (wall: number) => boolean;
  /** Milliseconds of some steady clock. */
  readonly clock?: () => number;
}

const day = 86_400_000;
const units: Readonly<Record<string, number>> = {
  SECONDLY: 1000,
  MINUTELY: 60_000,
  HOURLY: 3_600_000,
  DAILY: day,
  WEEKLY: 7 * day,
};

const addMonths = (wall: number, count: number): number => {
  const date = new Date(wall);
  return date.setUTCMonth(date.getUTCMonth() + count);
};

const monthsBetween = (from: number, to: number): number => {
  const [a, b] = [dayOfUtc(from), dayOfUtc(to)].map((one) => one.split('-').map(Number));
  return ((b?.[0] ?? 0) - (a?.[0] ?? 0)) * 12 + (b?.[1] ?? 0) - (a?.[1] ?? 0);
};

/** A start as many whole intervals later as still is before `from`: it begets the same dates from there on. */
const jumpedStart = (rule: ICAL.Recur, start: number, from: number): number => {
  if (rule.count || start >= from) return start;
  const unit = units[rule.freq];
  if (unit) {
    const step = unit * rule.interval;
    return start + Math.floor((from - start) / step) * step;
  }
  // Four years, so that a 29 February stays one; the day of a month must exist in every month.
  const step = rule.interval * (rule.freq === 'YEARLY' ? 48 : 1);
  const isSafe = rule.freq === 'YEARLY' || new Date(start).getUTCDate() <= 28;
  const steps = Math.floor((monthsBetween(start, from) - 1) / step);
  return isSafe && steps > 0 ? addMonths(start, steps * step) : start;
};

/** Counts the iterator's own inner steps: one call of its `next` may never come back. */
const limitSteps = (iterator: ICAL.RecurIterator, clock: () => number): void => {
  const walker = iterator as unknown as { check_contracting_rules: () => boolean };
  const check = walker.check_contracting_rules.bind(iterator);
  const deadline = clock() + longestWalk;
  let steps = 0;
  walker.check_contracting_rules = () => {
    steps += 1;
    // A short walk is never cut off because the machine was busy.
    const isLate = steps % 500 === 0 && clock() > deadline;
    if (steps > mostSteps || isLate) throw new TooFar();
    return check();
  };
};

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

type IsMeant = (time: ICAL.Time) => boolean;

/**
 * Has days of a year found month by month, and says which of those years are meant: year by year
 * the library carries what a year does not have on to the next month, 29 February to 1 March
 * (kewisch/ical.js#91, kewisch/ical.js#1004).
 */
const meant = (rule: ICAL.Recur, start: ICAL.Time): IsMeant => {
  const { BYDAY, BYYEARDAY, BYWEEKNO, BYSETPOS, BYMONTHDAY, BYMONTH } = rule.parts;
  const isOther = rule.freq !== 'YEARLY' || BYDAY || BYYEARDAY || BYWEEKNO || BYSETPOS;
  if (isOther) return () => true;
  const { interval } = rule;
  rule.freq = 'MONTHLY';
  rule.interval = 1;
  const months = BYMONTH?.map(Number) ?? (BYMONTHDAY ? everyMonth : [start.month]);
  rule.setComponent('BYMONTH', months);
  rule.setComponent('BYMONTHDAY', BYMONTHDAY ?? [start.day]);
  // The month that it begins in is taken for one of them, whether it is or not.
  return ({ year, month }) => months.includes(month) && (year - start.year) % interval === 0;
};

/** Goes by the dates that are meant, and counts them alone. */
const follow = (
  iterator: ICAL.RecurIterator,
  isMeant: IsMeant,
  { start, until, visit, most }: Walk & { readonly most: number },
): void => {
  let count = 0;
  for (let time = iterator.next(); time && count < most; time = iterator.next()) {
    const wall = wallOf(time);
    if (wall > until) return;
    if (wall < start || !isMeant(time)) continue;
    count += 1;
    if (!visit(wall)) return;
  }
};

/**
 * Follows a recurrence rule by wall-clock time, as
 * [RFC 5545 §3.3.10](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10) has it.
 *
 * @returns whether it came to an end; false when it was given up after 10,000 steps or 50 ms, or
 * when the rule is one that nobody can follow.
 */
export const walkRule = (walk: Walk): boolean => {
  const { start, isDate, from, until, clock = () => performance.now() } = walk;
  try {
    const rule = ICAL.Recur.fromString(walk.rule);
    // Without an end a rule that never matches would be searched up to the year 20000.
    rule.until = icalTime(until, isDate);
    const begin = icalTime(jumpedStart(rule, start, from), isDate);
    const isMeant = meant(rule, begin);
    const most = rule.count ?? Infinity;
    rule.count = null;
    const iterator = rule.iterator(begin);
    limitSteps(iterator, clock);
    follow(iterator, isMeant, { ...walk, most });
    return true;
  } catch {
    return false;
  }
};
