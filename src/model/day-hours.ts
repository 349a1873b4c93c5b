/** What an organisation says of its hours on one day. */
import { type Day, lastDay, utcOf } from '../time/day.js';
import { dayLength, minuteLength } from '../time/units.js';
import type { Organisation, Text } from './contract.js';

export type Hours = Pick<Organisation, 'hours' | 'hoursExceptions'>;
type HoursLine = NonNullable<Organisation['hours']>[number];
type Times = Pick<HoursLine, 'opens' | 'closes' | 'appointment' | 'note'>;

/** Minutes of a day. */
export const minutesOfDay = dayLength / minuteLength;

/** When doors open and close, in minutes from the midnight that a day begins with; past 1440 on the day after. */
export interface Interval {
  readonly opens: number;
  readonly closes: number;
  /** Whether nobody is seen without an appointment. */
  readonly isByAppointment: boolean;
  readonly note: Text | undefined;
}

export interface DayHours {
  /** Those that begin on the day, in order. One by appointment whose times are not said is the whole day. */
  readonly intervals: readonly Interval[];
  /** Whether these are all: else nobody knows that it is closed at other times. */
  readonly isKnown: boolean;
  /** What is said of the times that are not known. */
  readonly notes: readonly Text[];
}

const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const;
type Weekday = (typeof weekdays)[number];

/** Whole directories ask of the same few days. */
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

/** Whether a day is among the named ones of its month: 1 is the first of its weekday there, -1 the last. */
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
  // The same time twice, as 00:00 and 24:00 are, is a day and a night.
  const length = (minutesAt(closes) - start + 2 * minutesOfDay) % minutesOfDay || minutesOfDay;
  return { opens: start, closes: start + length, isByAppointment, note };
};

/** The lines of the week that are for a day, and whether another might be. */
const linesOfWeek = (hours: readonly HoursLine[], day: Day) => {
  const weekday = weekdayOf(day);
  const inForce = hours.filter((line) => isInForce(line, day));
  const named = inForce.filter(({ days }) => days.includes(weekday));
  const isForAnyDay = ({ days }: HoursLine): boolean =>
    days.length === 0 || days.includes('unknown');
  const isSaid = named.length > 0 || (inForce.length > 0 && !inForce.some(isForAnyDay));
  return { lines: named.filter((line) => isNth(line, day)), isSaid };
};

/** What is said of a day: by its exceptions where there are any, else by the week. */
export const hoursOfDay = ({ hours = [], hoursExceptions = [] }: Hours, day: Day): DayHours => {
  const exceptions = hoursExceptions.filter(({ date }) => date === day);
  const { lines, isSaid } =
    exceptions.length > 0
      ? { lines: exceptions.filter(({ closed }) => !closed), isSaid: true }
      : linesOfWeek(hours, day);
  const intervals: Interval[] = [];
  const notes: Text[] = [];
  let isKnown = isSaid;
  for (const line of lines) {
    const interval = intervalOf(line);
    isKnown &&= interval !== undefined;
    if (interval) intervals.push(interval);
    else if (line.note !== undefined) notes.push(line.note);
  }
  return { intervals: intervals.sort((one, other) => one.opens - other.opens), isKnown, notes };
};

/** Whether it says anything of any day of the week. */
export const hasHours = ({ hours = [] }: Hours): boolean =>
  hours.some(
    ({ days, opens, appointment, note }) =>
      days.some((day) => day !== 'unknown') && (opens ?? appointment ?? note) !== undefined,
  );
