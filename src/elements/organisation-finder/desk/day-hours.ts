import type { Organisation } from '../../../model/contract.js';
import { day } from './clock.js';

/** Minutes of a day, counted from its midnight; past 1440 on the day after. */
export interface Interval {
  readonly opens: number;
  readonly closes: number;
}

const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const;

/** The number of the two digits at a place: read so, nothing is made, for whole directories are read. */
const pairAt = (text: string, place: number): number =>
  text.charCodeAt(place) * 10 + text.charCodeAt(place + 1) - 11 * 48;

export const minutesOf = (time: string): number => pairAt(time, 0) * 60 + pairAt(time, 3);

const interval = ({ opens, closes }: { opens: string; closes: string }): Interval => {
  const [start, end] = [minutesOf(opens), minutesOf(closes)];
  return { opens: start, closes: end > start ? end : end + day };
};

type Weekday = (typeof weekdays)[number];

/** Whole directories ask of the same few days. */
const known = new Map<string, Weekday | undefined>();
const mostKnown = 64;

export const weekdayOf = (date: string): Weekday | undefined => {
  if (!known.has(date)) {
    if (known.size >= mostKnown) known.clear();
    known.set(date, weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]);
  }
  return known.get(date);
};

/** Whether it says when it is open: hours on no day of the week say nothing. */
export const hasHours = ({ hours = [] }: Organisation): boolean =>
  hours.some(({ days }) => days.length > 0);

/** The intervals that begin on a day: those of its exceptions where there are any, else the week's. */
export const intervalsOn = (
  { hours = [], hoursExceptions = [] }: Organisation,
  date: string,
): Interval[] => {
  const exceptions = hoursExceptions.filter((exception) => exception.date === date);
  const weekday = weekdayOf(date);
  const intervals =
    exceptions.length > 0
      ? exceptions.flatMap((exception) => ('opens' in exception ? interval(exception) : []))
      : hours.filter(({ days }) => days.some((other) => other === weekday)).map(interval);
  return intervals.sort((one, other) => one.opens - other.opens);
};
