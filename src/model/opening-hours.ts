/** Whether an organisation is open, and when that changes next, in its own time zone. */
import { addDays, type Day, dayOfUtc, utcOf } from '../time/day.js';
import { readersZone } from '../time/time-zone.js';
import { minuteLength } from '../time/units.js';
import { wallClock } from '../time/wall-clock.js';
import type { Organisation } from './contract.js';
import { type DayHours, type Hours, hoursOfDay, type Interval, minutesOfDay } from './day-hours.js';

export { type DayHours, hasHours, hoursOfDay, type Interval } from './day-hours.js';

type Place = Hours & Pick<Organisation, 'status' | 'timeZone'>;

/** A local time at an organisation, to the minute. */
export interface LocalTime {
  readonly day: Day;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** The next time of opening or closing. */
export interface Change extends LocalTime {
  /** Days from today in the local calendar; 0 is today. */
  readonly inDays: number;
}

/**
 * The state at an instant. Without hours, or without a time zone to read them in, it is unknown,
 * never closed.
 */
export type Opening =
  /** `closes` is undefined if it stays open for the next two weeks. */
  | { readonly name: 'open'; readonly closes: Change | undefined }
  | { readonly name: 'by-appointment' }
  /** `opens` is undefined if it is not known. */
  | { readonly name: 'closed'; readonly opens: Change | undefined }
  | { readonly name: 'unknown' };

/**
 * The local time in a zone.
 *
 * @param instant - milliseconds since 1970.
 * @param timeZone - an IANA zone.
 */
export const localTimeAt = (instant: number, timeZone: string): LocalTime => {
  const wall = wallClock(instant, timeZone);
  const day = dayOfUtc(wall);
  return { day, minutes: Math.floor((wall - utcOf(day)) / minuteLength) };
};

/** Today at the organisation. If its zone is unknown, today at the reader, who is probably near. */
export const todayAt = ({ timeZone }: Pick<Organisation, 'timeZone'>, instant: number): Day =>
  localTimeAt(instant, timeZone ?? readersZone()).day;

const isShut = ({ status }: Place): boolean =>
  status === 'closed' || status === 'temporarily-closed';

/** The interval that contains a minute of the day; one without appointment is preferred. */
const intervalAt = ({ intervals }: DayHours, minute: number): Interval | undefined => {
  const around = intervals.filter(({ opens, closes }) => opens <= minute && minute < closes);
  return around.find(({ isByAppointment }) => !isByAppointment) ?? around[0];
};

/**
 * The state at a local time; undefined: the time there is not known. Cheaper than {@link openingAt}: for
 * filtering whole directories.
 */
export const stateAt = (place: Place, time: LocalTime | undefined): Opening['name'] => {
  if (isShut(place)) return 'closed';
  if (!time) return 'unknown';
  const { day, minutes } = time;
  const today = hoursOfDay(place, day);
  const interval = intervalAt(today, minutes);
  if (interval && !interval.isByAppointment) return 'open';
  const late = intervalAt(hoursOfDay(place, addDays(day, -1)), minutes + minutesOfDay);
  if (late && !late.isByAppointment) return 'open';
  if (interval ?? late) return 'by-appointment';
  return today.isKnown ? 'closed' : 'unknown';
};

/** How many days ahead a closing time is looked for. */
const longestOpen = 14;

/** How many days ahead an opening is looked for: every three months have a fifth Monday. */
const longestClosed = 92;

const changeAt = (today: Day, minutes: number): Change => {
  const inDays = Math.floor(minutes / minutesOfDay);
  return { day: addDays(today, inDays), minutes: minutes % minutesOfDay, inDays };
};

/** The next closing time. Intervals that touch count as one. */
const closingAfter = (place: Place, { day, minutes }: LocalTime): Change | undefined => {
  let end = minutes;
  for (let ahead = -1; ahead * minutesOfDay <= end; ahead += 1) {
    if (ahead >= longestOpen) return undefined;
    const midnight = ahead * minutesOfDay;
    for (const { opens, closes, isByAppointment } of hoursOfDay(place, addDays(day, ahead))
      .intervals) {
      if (!isByAppointment && opens + midnight <= end) end = Math.max(end, closes + midnight);
    }
  }
  return changeAt(day, end);
};

/** The next opening; undefined if a day whose hours are unknown comes first. */
const openingAfter = (place: Place, { day, minutes }: LocalTime): Change | undefined => {
  for (let ahead = 0; ahead <= longestClosed; ahead += 1) {
    const { intervals, isKnown } = hoursOfDay(place, addDays(day, ahead));
    const midnight = ahead * minutesOfDay;
    const next = intervals.find(
      ({ opens, isByAppointment }) => !isByAppointment && opens + midnight > minutes,
    );
    if (!isKnown) return undefined;
    if (next) return changeAt(day, next.opens + midnight);
  }
  return undefined;
};

/**
 * Whether a place is open, and when that changes next.
 *
 * @param instant - milliseconds since 1970.
 */
export const openingAt = (place: Place, instant: number): Opening => {
  if (isShut(place)) return { name: 'closed', opens: undefined };
  if (place.timeZone === undefined) return { name: 'unknown' };
  const now = localTimeAt(instant, place.timeZone);
  const name = stateAt(place, now);
  switch (name) {
    case 'open':
      return { name, closes: closingAfter(place, now) };
    case 'closed':
      return { name, opens: openingAfter(place, now) };
    case 'by-appointment':
    case 'unknown':
      return { name };
  }
};
