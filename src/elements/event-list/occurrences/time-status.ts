import type { EventClock } from './event-clock.js';
import type { Occurrence } from './occurrence.js';

export type TimeStatus = 'past' | 'now' | 'upcoming';

/** Whether an occurrence is over, on, or to come: to the instant, or by days in its own zone (else the reader's). */
export const timeStatus = (
  { first, last, start, end, zone }: Occurrence,
  clock: EventClock,
): TimeStatus => {
  const { now } = clock;
  if (now !== undefined && start !== undefined) {
    if (now < start) return 'upcoming';
    if (end !== undefined) return now < end ? 'now' : 'past';
    // Without an end nobody knows how long it goes on: it stays to the end of its day.
  }
  const today = clock.today(zone);
  return today > last ? 'past' : today < first ? 'upcoming' : 'now';
};

/** What was postponed waits for a new date, whenever its old one was. */
export const isOver = (occurrence: Occurrence, clock: EventClock): boolean =>
  occurrence.event.status !== 'postponed' && timeStatus(occurrence, clock) === 'past';

/** Whether it does not take place when it was to. */
export const isOff = ({ event }: Occurrence): boolean =>
  event.status === 'cancelled' || event.status === 'postponed';
