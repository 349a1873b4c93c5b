import { type Day, instantOf, utcOf } from '../../../time/day.js';
import { dayAt } from '../../../time/wall-clock.js';

/** What time it is for a list: now, or whenever it is asked to stand in. */
export interface EventClock {
  /** The reader's time zone. */
  readonly zone: string;
  /** Milliseconds since 1970; undefined where the list stands in a day, at no time of it. */
  readonly now: number | undefined;
  /** Which day it is in a zone; in the reader's without one. */
  readonly today: (zone?: string) => Day;
}

/**
 * The clock that `asOf` asks for: a day, an RFC 3339 instant, or, empty or unreadable, the real one.
 *
 * @param instant - the real time, in milliseconds since 1970.
 */
export const eventClock = (asOf: string, instant: number, zone: string): EventClock => {
  if (asOf.length === 10 && utcOf(asOf)) return { zone, now: undefined, today: () => asOf };
  const now = instantOf(asOf) || instant;
  const day = dayAt(now, zone);
  return { zone, now, today: (where) => (where ? dayAt(now, where) : day) };
};
