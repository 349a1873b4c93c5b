/** When an organisation is open: what follows from its hours, by its own clock. */
import { addDays, type Day, dayOfUtc, utcOf } from '../time/day.js';
import { dayLength, minuteLength } from '../time/units.js';
import { wallClock } from '../time/wall-clock.js';
import type { Organisation } from './contract.js';

/** Minutes of a day. */
const minutesOfDay = dayLength / minuteLength;

/** When doors open and close, in minutes from the midnight that a day begins with; past 1440 on the day after. */
export interface Interval {
  readonly opens: number;
  readonly closes: number;
}

/** A time on an organisation's own clock, to the minute. */
export interface LocalTime {
  readonly day: Day;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** When doors will open or close next. */
export interface Change extends LocalTime {
  /** Days from today, where the organisation is: 0 is today. */
  readonly inDays: number;
}

/** What can be said of an instant. No hours, or no zone to read them in: unknown, never closed. */
export type Opening =
  | { readonly name: 'open'; readonly closes: Change | undefined }
  | { readonly name: 'closed'; readonly opens: Change | undefined }
  | { readonly name: 'unknown' };

const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const;

/** Whole directories ask of the same few days. */
const weekdayOfDay = new Map<Day, (typeof weekdays)[number] | undefined>();
const mostDays = 64;

const weekdayOf = (day: Day): (typeof weekdays)[number] | undefined => {
  if (!weekdayOfDay.has(day)) {
    if (weekdayOfDay.size >= mostDays) weekdayOfDay.clear();
    weekdayOfDay.set(day, weekdays[new Date(utcOf(day)).getUTCDay()]);
  }
  return weekdayOfDay.get(day);
};

const minutesAt = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const interval = ({ opens, closes }: { opens: string; closes: string }): Interval => {
  const start = minutesAt(opens);
  // The same time twice, as 00:00 and 24:00 are, is a day and a night.
  const length = (minutesAt(closes) - start + 2 * minutesOfDay) % minutesOfDay || minutesOfDay;
  return { opens: start, closes: start + length };
};

/** What a zone's clocks show at an instant: milliseconds since 1970 in, an IANA zone. */
export const localTimeAt = (instant: number, timeZone: string): LocalTime => {
  const wall = wallClock(instant, timeZone);
  const day = dayOfUtc(wall);
  return { day, minutes: Math.floor((wall - utcOf(day)) / minuteLength) };
};

/** Whether it says when it is open: hours on no day of the week say nothing. */
export const hasHours = ({ hours = [] }: Organisation): boolean =>
  hours.some(({ days }) => days.length > 0);

/** The intervals that begin on a day, in order: those of its exceptions where there are any, else the week's. */
export const intervalsOn = (
  { hours = [], hoursExceptions = [] }: Organisation,
  day: Day,
): Interval[] => {
  const exceptions = hoursExceptions.filter(({ date }) => date === day);
  const weekday = weekdayOf(day);
  const intervals =
    exceptions.length > 0
      ? exceptions.flatMap((exception) => ('opens' in exception ? interval(exception) : []))
      : hours.filter(({ days }) => days.some((other) => other === weekday)).map(interval);
  return intervals.sort((one, other) => one.opens - other.opens);
};

const isClosedFor = ({ status }: Organisation): boolean =>
  status === 'closed' || status === 'temporarily-closed';

/** Whether doors are open at a time of its own clock, and nothing more: cheap enough for whole directories. */
export const isOpenAt = (organisation: Organisation, { day, minutes }: LocalTime): boolean => {
  const isWithin = (begins: Day, minute: number): boolean =>
    intervalsOn(organisation, begins).some(
      ({ opens, closes }) => opens <= minute && minute < closes,
    );
  return (
    !isClosedFor(organisation) &&
    // Yesterday's hours may run past midnight.
    (isWithin(day, minutes) || isWithin(addDays(day, -1), minutes + minutesOfDay))
  );
};

/** How many days ahead the next change is looked for. */
const horizon = 14;

/** The intervals of the coming days and of yesterday, in minutes from today's midnight. */
const intervalsAround = (organisation: Organisation, today: Day): Interval[] => {
  const around: Interval[] = [];
  for (let ahead = -1; ahead <= horizon; ahead += 1) {
    const midnight = ahead * minutesOfDay;
    for (const { opens, closes } of intervalsOn(organisation, addDays(today, ahead))) {
      around.push({ opens: opens + midnight, closes: closes + midnight });
    }
  }
  return around;
};

/** When doors that are open close: intervals that touch are one. Undefined: not within the horizon. */
const closingAfter = (intervals: readonly Interval[], now: number): number | undefined => {
  let end = now;
  for (const { opens, closes } of intervals) if (opens <= end && closes > end) end = closes;
  return end >= horizon * minutesOfDay ? undefined : end;
};

const changeAt = (today: Day, minutes: number | undefined): Change | undefined => {
  if (minutes === undefined) return undefined;
  const inDays = Math.floor(minutes / minutesOfDay);
  return { day: addDays(today, inDays), minutes: minutes % minutesOfDay, inDays };
};

/** Whether an organisation is open at an instant (milliseconds since 1970), and when that changes, by its own clock. */
export const openingAt = (organisation: Organisation, instant: number): Opening => {
  const { hoursExceptions = [], timeZone } = organisation;
  if (isClosedFor(organisation)) return { name: 'closed', opens: undefined };
  if (timeZone === undefined) return { name: 'unknown' };
  const now = localTimeAt(instant, timeZone);
  if (!hasHours(organisation) && !hoursExceptions.some(({ date }) => date === now.day)) {
    return { name: 'unknown' };
  }
  const around = intervalsAround(organisation, now.day);
  if (isOpenAt(organisation, now)) {
    return { name: 'open', closes: changeAt(now.day, closingAfter(around, now.minutes)) };
  }
  const next = around.find(({ opens }) => opens > now.minutes);
  return { name: 'closed', opens: changeAt(now.day, next?.opens) };
};
