import type { Organisation } from '../../../model/contract.js';
import { day, dayAfter, wallClock, type WallClock } from './clock.js';
import { hasHours, type Interval, intervalsOn, minutesOf, weekdayOf } from './day-hours.js';

/** What can be said of a moment. No hours, or no zone to read them in: unknown, never closed. */
export type Opening =
  | { readonly name: 'open'; readonly closes: Moment | undefined }
  | { readonly name: 'closed'; readonly opens: Moment | undefined }
  | { readonly name: 'unknown' };

/** A time on the organisation's own clock. */
export interface Moment {
  /** `HH:MM`, 00:00 to 23:59. */
  readonly time: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Days from today: 0 is today. */
  readonly inDays: number;
}

const timeOf = (minutes: number): string => {
  const [hour, minute] = [Math.floor((minutes % day) / 60), minutes % 60];
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
};

const moment = ({ date }: WallClock, minutes: number): Moment => {
  const inDays = Math.floor(minutes / day);
  return { time: timeOf(minutes), day: dayAfter(date, inDays), inDays };
};

/** How many days ahead the next opening is looked for. */
const horizon = 14;

/** Intervals around now, in minutes of today: yesterday's may run past midnight. */
const intervalsAround = (organisation: Organisation, date: string): Interval[] => {
  const around: Interval[] = [];
  for (let ahead = -1; ahead <= horizon; ahead += 1) {
    for (const { opens, closes } of intervalsOn(organisation, dayAfter(date, ahead))) {
      around.push({ opens: opens + ahead * day, closes: closes + ahead * day });
    }
  }
  return around;
};

/** When doors that are open now close: intervals that touch are one. Undefined: not within the horizon. */
const closing = (intervals: readonly Interval[], now: number): number | undefined => {
  let end = now;
  for (const { opens, closes } of intervals) if (opens <= end && closes > end) end = closes;
  return end >= horizon * day ? undefined : end;
};

/** Whether somebody is there, by the organisation's own clock. */
export const openingAt = (
  organisation: Organisation,
  now: Date,
  clock: (now: Date, timeZone: string) => WallClock = wallClock,
): Opening => {
  const { status, hoursExceptions = [], timeZone } = organisation;
  if (status === 'closed' || status === 'temporarily-closed') {
    return { name: 'closed', opens: undefined };
  }
  if (timeZone === undefined) return { name: 'unknown' };
  const today = clock(now, timeZone);
  if (!hasHours(organisation) && !hoursExceptions.some(({ date }) => date === today.date)) {
    return { name: 'unknown' };
  }
  const { minutes } = today;
  const around = intervalsAround(organisation, today.date);
  if (around.some(({ opens, closes }) => opens <= minutes && minutes < closes)) {
    const end = closing(around, minutes);
    return { name: 'open', closes: end === undefined ? undefined : moment(today, end) };
  }
  const next = around.find(({ opens }) => opens > minutes)?.opens;
  return { name: 'closed', opens: next === undefined ? undefined : moment(today, next) };
};

/** Whether an interval that begins on a day holds a minute, counted from that day's midnight. */
const isWithin = (organisation: Organisation, date: string, minute: number): boolean => {
  const { hours = [], hoursExceptions = [] } = organisation;
  if (hoursExceptions.some((exception) => exception.date === date)) {
    return intervalsOn(organisation, date).some(
      ({ opens, closes }) => opens <= minute && minute < closes,
    );
  }
  const weekday = weekdayOf(date);
  return hours.some(({ days, opens, closes }) => {
    if (!weekday || !days.includes(weekday)) return false;
    const [start, end] = [minutesOf(opens), minutesOf(closes)];
    return start <= minute && minute < (end > start ? end : end + day);
  });
};

/** Whether doors are open, and nothing more: some fifty times quicker than {@link openingAt}, for whole directories. */
export const isOpenAt = (
  organisation: Organisation,
  { date, minutes }: WallClock,
  yesterday: string,
): boolean => {
  const { status } = organisation;
  if (status === 'closed' || status === 'temporarily-closed') return false;
  return isWithin(organisation, date, minutes) || isWithin(organisation, yesterday, minutes + day);
};
