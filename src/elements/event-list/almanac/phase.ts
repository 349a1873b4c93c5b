import type { Occurrence } from '../occurrence.js';
import type { Clock } from './clock.js';

/** Before, during or after. */
export type Phase = 'past' | 'now' | 'upcoming';

/** Whether an occurrence is over, on, or to come: to the instant, or by days in its own zone (else the reader's). */
export const phaseOf = ({ first, last, start, end, zone }: Occurrence, clock: Clock): Phase => {
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
export const isOver = (occurrence: Occurrence, clock: Clock): boolean =>
  occurrence.status !== 'postponed' && phaseOf(occurrence, clock) === 'past';

/** Whether it does not take place when it was to. */
export const isOff = ({ status }: Occurrence): boolean =>
  status === 'cancelled' || status === 'postponed';
