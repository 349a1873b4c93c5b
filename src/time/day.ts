import { dayLength } from './units.js';

/**
 * A day of the proleptic Gregorian calendar, `YYYY-MM-DD`, in no time zone. Arithmetic counts whole
 * days of UTC, which has no other kind; a day never passes through a zone with changes of clock.
 */
export type Day = string;

/** A whole month, a day, or something with a time of day. */
export type Precision = 'month' | 'day' | 'time';

/** Told apart by form: `2013-10`, `2013-10-03`, or anything longer. */
export const precisionOf = (moment: string): Precision =>
  moment.length === 7 ? 'month' : moment.length === 10 ? 'day' : 'time';

/**
 * Milliseconds since 1970 at a moment; NaN where it can't be read. Not by `Date.parse`, which beside
 * MooTools More gives a `Date`: a sum of it is a text.
 */
export const instantOf = (moment: string): number => +new Date(moment);

/** Milliseconds from 1970 to the beginning of `day` in UTC: for arithmetic and for `Intl` with UTC. */
export const utcOf = (day: Day): number => instantOf(`${day}T00:00Z`);

/** The day of UTC at so many milliseconds since 1970. */
export const dayOfUtc = (milliseconds: number): Day =>
  new Date(milliseconds).toISOString().slice(0, 10);

export const addDays = (day: Day, count: number): Day => dayOfUtc(utcOf(day) + count * dayLength);

/** How many days from one to the other; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (utcOf(to) - utcOf(from)) / dayLength;

/** The first day of the month so many months after the month of `day`. */
export const addMonths = (day: Day, count: number): Day =>
  dayOfUtc(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + count));

/** The first day of a day or month. */
export const firstDay = (moment: string): Day => `${moment}-01`.slice(0, 10);

/** The last day of a day or month: of a month, what `Date` counts as day 0 of the next. */
export const lastDay = (moment: string): Day =>
  precisionOf(moment) === 'month'
    ? dayOfUtc(Date.UTC(+moment.slice(0, 4), +moment.slice(5), 0))
    : moment.slice(0, 10);
