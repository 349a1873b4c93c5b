import { type Day, utcOf } from './days.js';
import { dayAt, instantAt } from './zones.js';

/** What time it is, for a list: the real one, or any other it is asked to stand in. */
export interface Clock {
  /** The reader's time zone. */
  readonly zone: string;
  /** Which day it is in a zone; in the reader's without one. */
  readonly today: (zone?: string) => Day;
  /** Milliseconds since 1970. Standing in a day, it is that day's beginning in `zone`. */
  readonly now: (zone?: string) => number;
}

/** A clock that stands at an instant, in milliseconds since 1970. */
export const clockAt = (instant: number, zone: string): Clock => ({
  zone,
  today: (where = zone) => dayAt(instant, where),
  now: () => instant,
});

/** A clock that stands at the beginning of `day`, wherever it is read. */
export const clockOn = (day: Day, zone: string): Clock => ({
  zone,
  today: () => day,
  now: (where = zone) => instantAt(utcOf(day), where),
});

/**
 * The clock that `asOf` asks for: a day, an RFC 3339 instant, or, empty or unreadable, the real one.
 *
 * @param instant - the real time.
 */
export const clockOf = (asOf: string, instant: number, zone: string): Clock => {
  if (/^\d{4}-\d\d-\d\d$/.test(asOf) && !Number.isNaN(utcOf(asOf))) return clockOn(asOf, zone);
  const asked = asOf.length > 10 ? Date.parse(asOf) : NaN;
  return clockAt(Number.isNaN(asked) ? instant : asked, zone);
};
