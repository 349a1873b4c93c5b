import type { CampaignEvent } from '../../feed/contract.js';
import type { Clock } from './clock.js';
import { type Day, firstDay, lastDay, type Precision, precisionOf } from './days.js';
import { dayAt } from './zones.js';

type Status = NonNullable<CampaignEvent['status']>;

/** One time that an event happens: what the list shows in one card. */
export interface Occurrence {
  readonly event: CampaignEvent;
  /** The event's id; for one of many followed by its original start: `language-cafe@2027-03-16`. */
  readonly key: string;
  readonly title: CampaignEvent['title'];
  readonly place: CampaignEvent['place'];
  readonly status: Status;
  readonly precision: Precision;
  /** First and last day, both included, in the event's own zone. */
  readonly first: Day;
  readonly last: Day;
  /** Milliseconds since 1970; undefined for days and months. */
  readonly start: number | undefined;
  /** Milliseconds since 1970, not included; undefined for days and months, and where the feed names none. */
  readonly end: number | undefined;
  /** IANA name or offset. Undefined for days and months that are no zone's. */
  readonly zone: string | undefined;
  /** Where it would have stood in its recurrence, as a day, month or wall-clock time; undefined for one that does not recur. */
  readonly recurrenceId: string | undefined;
  /** Whether it was taken from there to another time. */
  readonly isMoved: boolean;
}

/** Where one occurrence departs from its event. */
export interface Departure {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly title?: CampaignEvent['title'] | undefined;
  readonly place?: CampaignEvent['place'];
  readonly status?: Status | undefined;
  readonly recurrenceId?: string;
  readonly isMoved?: boolean;
  /** Where the event names none: that of its offset. */
  readonly zone?: string | undefined;
}

/** Before, during or after. */
export type Phase = 'past' | 'now' | 'upcoming';

const spanOf = (start: string, end: string | undefined, zone = 'UTC') => {
  if (precisionOf(start) !== 'time') {
    const days = { first: firstDay(start), last: lastDay(end ?? start) };
    return { ...days, start: undefined, end: undefined };
  }
  const [from, to] = [Date.parse(start), end === undefined ? undefined : Date.parse(end)];
  const last = dayAt(Math.max(from, (to ?? from) - 1), zone);
  return { first: dayAt(from, zone), last, start: from, end: to };
};

/** An event as it stands, or one of its occurrences. */
export const occurrenceOf = (event: CampaignEvent, departure: Departure = {}): Occurrence => {
  const { recurrenceId, start = event.start, zone = event.timeZone } = departure;
  return {
    event,
    key: recurrenceId === undefined ? event.id : `${event.id}@${recurrenceId}`,
    title: departure.title ?? event.title,
    place: departure.place ?? event.place,
    status: departure.status ?? event.status ?? 'scheduled',
    precision: precisionOf(start),
    ...spanOf(start, departure.start === undefined ? event.end : departure.end, zone),
    zone,
    recurrenceId,
    isMoved: departure.isMoved ?? false,
  };
};

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
