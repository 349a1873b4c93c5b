/** Whether an organisation is open, and when that changes: what follows from its hours, by its own clock. */
import { addDays, type Day, dayOfUtc, utcOf } from '../time/day.js';
import { readersZone } from '../time/time-zone.js';
import { minuteLength } from '../time/units.js';
import { wallClock } from '../time/wall-clock.js';
import type { Organisation } from './contract.js';
import { type DayHours, type Hours, hoursOfDay, type Interval, minutesOfDay } from './day-hours.js';

export { type DayHours, hasHours, hoursOfDay, type Interval } from './day-hours.js';

type Place = Hours & Pick<Organisation, 'status' | 'timeZone'>;

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
  /** `closes` is undefined when that is not within two weeks. */
  | { readonly name: 'open'; readonly closes: Change | undefined }
  | { readonly name: 'by-appointment' }
  /** `opens` is undefined when that is not known. */
  | { readonly name: 'closed'; readonly opens: Change | undefined }
  | { readonly name: 'unknown' };

/** What a zone's clocks show at an instant: milliseconds since 1970 in, an IANA zone. */
export const localTimeAt = (instant: number, timeZone: string): LocalTime => {
  const wall = wallClock(instant, timeZone);
  const day = dayOfUtc(wall);
  return { day, minutes: Math.floor((wall - utcOf(day)) / minuteLength) };
};

/** The day where an organisation is. Where its zone is not known, that of the reader: most look for help near by. */
export const todayAt = ({ timeZone }: Pick<Organisation, 'timeZone'>, instant: number): Day =>
  localTimeAt(instant, timeZone ?? readersZone()).day;

const isShut = ({ status }: Place): boolean =>
  status === 'closed' || status === 'temporarily-closed';

/** The interval that a minute of a day is in, one without appointment first. */
const intervalAt = ({ intervals }: DayHours, minute: number): Interval | undefined => {
  const around = intervals.filter(({ opens, closes }) => opens <= minute && minute < closes);
  return around.find(({ isByAppointment }) => !isByAppointment) ?? around[0];
};

/** How things stand at a time of a place's own clock. */
const stateAt = (place: Place, { day, minutes }: LocalTime): Opening['name'] => {
  if (isShut(place)) return 'closed';
  const today = hoursOfDay(place, day);
  const interval = intervalAt(today, minutes);
  if (interval && !interval.isByAppointment) return 'open';
  // Yesterday's hours may run past midnight.
  const late = intervalAt(hoursOfDay(place, addDays(day, -1)), minutes + minutesOfDay);
  if (late && !late.isByAppointment) return 'open';
  if (interval ?? late) return 'by-appointment';
  return today.isKnown ? 'closed' : 'unknown';
};

/** Whether doors are open at a time of its own clock, and nothing more: cheap enough for whole directories. */
export const isOpenAt = (place: Place, time: LocalTime): boolean => stateAt(place, time) === 'open';

/** How many days ahead an end of being open is looked for. */
const longestOpen = 14;

/** How many days ahead an opening is looked for: a fifth Monday comes at least every third month. */
const longestClosed = 92;

const changeAt = (today: Day, minutes: number): Change => {
  const inDays = Math.floor(minutes / minutesOfDay);
  return { day: addDays(today, inDays), minutes: minutes % minutesOfDay, inDays };
};

/** When doors that are open close: intervals that touch are one. */
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

/** When doors that are closed open. Undefined where a day that is not known comes before. */
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

/** Whether a place is open at an instant (milliseconds since 1970), and when that changes, by its own clock. */
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
