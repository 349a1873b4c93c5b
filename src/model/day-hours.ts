/** Opening hours of one day. */
import { type Day, lastDay, utcOf } from '../time/day.js';
import { dayLength, minuteLength } from '../time/units.js';
import type { Organisation, Text } from './contract.js';

export type Hours = Pick<Organisation, 'hours' | 'hoursExceptions'>;
type HoursLine = NonNullable<Organisation['hours']>[number];
type Times = Pick<HoursLine, 'opens' | 'closes' | 'appointment' | 'note'>;

/** Minutes in a day. */
export const minutesOfDay = dayLength / minuteLength;

/**
 * A span of opening, in minutes since the midnight at which its day begins. `closes` is above 1440
 * if it closes after the next midnight.
 */
export interface Interval {
  readonly opens: number;
  readonly closes: number;
  /** True if people are seen by appointment only. */
  readonly isByAppointment: boolean;
  readonly note: Text | undefined;
}

export interface DayHours {
  /**
   * The intervals that begin on this day, in order. Hours by appointment without times count as the
   * whole day.
   */
  readonly intervals: readonly Interval[];
  /**
   * False if there may be other opening hours on this day that the feed does not give: outside the
   * intervals it is then unknown, not closed.
   */
  readonly isKnown: boolean;
  /** What is said of times that are not known, and of closing by exception. */
  readonly notes: readonly Text[];
}

const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const;
type Weekday = (typeof weekdays)[number];

/** A cache: a directory asks for the same few days over and over. */
const weekdayOfDay = new Map<Day, Weekday>();
const mostDays = 64;

const weekdayOf = (day: Day): Weekday => {
  let weekday = weekdayOfDay.get(day);
  if (!weekday) {
    weekday = weekdays[new Date(utcOf(day)).getUTCDay()] ?? 'su';
    if (weekdayOfDay.size >= mostDays) weekdayOfDay.clear();
    weekdayOfDay.set(day, weekday);
  }
  return weekday;
};

const isInForce = ({ from = '', until = '9999' }: HoursLine, day: Day): boolean =>
  from <= day && day <= until;

/** Whether a day matches `nth`: 1 is the first of its weekday in the month, -1 the last. */
const isNth = ({ nth }: HoursLine, day: Day): boolean => {
  if (nth === undefined) return true;
  const named = [nth].flat();
  const dayOfMonth = Number(day.slice(8));
  const left = Number(lastDay(day.slice(0, 7)).slice(8)) - dayOfMonth;
  return named.includes(Math.ceil(dayOfMonth / 7)) || named.includes(-1 - Math.floor(left / 7));
};

const minutesAt = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const intervalOf = ({ opens, closes, appointment, note }: Times): Interval | undefined => {
  const isByAppointment = appointment === true;
  if (opens === undefined || closes === undefined) {
    return isByAppointment ? { opens: 0, closes: minutesOfDay, isByAppointment, note } : undefined;
  }
  const start = minutesAt(opens);
  // Equal times, such as 00:00 to 24:00, mean 24 hours.
  const length = (minutesAt(closes) - start + 2 * minutesOfDay) % minutesOfDay || minutesOfDay;
  return { opens: start, closes: start + length, isByAppointment, note };
};

/**
 * The weekly lines that apply to a day. `isSaid` is false if the feed does not say whether it is
 * open that day.
 */
const linesOfWeek = (hours: readonly HoursLine[], day: Day) => {
  const weekday = weekdayOf(day);
  const inForce = hours.filter((line) => isInForce(line, day));
  const named = inForce.filter(({ days }) => days.includes(weekday));
  const isForAnyDay = ({ days }: HoursLine): boolean =>
    days.length === 0 || days.includes('unknown');
  const isSaid = named.length > 0 || (inForce.length > 0 && !inForce.some(isForAnyDay));
  return { lines: named.filter((line) => isNth(line, day)), isSaid };
};

/** The hours of a day: its exceptions if there are any, else those of the week. */
export const hoursOfDay = ({ hours = [], hoursExceptions = [] }: Hours, day: Day): DayHours => {
  const exceptions = hoursExceptions.filter(({ date }) => date === day);
  const { lines, isSaid } =
    exceptions.length > 0
      ? { lines: exceptions.filter(({ closed }) => !closed), isSaid: true }
      : linesOfWeek(hours, day);
  const intervals: Interval[] = [];
  const notes: Text[] = exceptions.flatMap(({ closed, note }) =>
    closed && note !== undefined ? [note] : [],
  );
  let isKnown = isSaid;
  for (const line of lines) {
    const interval = intervalOf(line);
    isKnown &&= interval !== undefined;
    if (interval) intervals.push(interval);
    else if (line.note !== undefined) notes.push(line.note);
  }
  return { intervals: intervals.sort((one, other) => one.opens - other.opens), isKnown, notes };
};

/** Whether an organisation gives any weekly hours. */
export const hasHours = ({ hours = [] }: Hours): boolean =>
  hours.some(
    ({ days, opens, appointment, note }) =>
      days.some((day) => day !== 'unknown') && (opens ?? appointment ?? note) !== undefined,
  );
