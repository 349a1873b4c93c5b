import type { CampaignEvent } from '../../../model/contract.js';
import { zoneOf } from '../../../model/event-zone.js';
import {
  type Day,
  firstDay,
  instantOf,
  lastDay,
  type Precision,
  precisionOf,
} from '../../../time/day.js';
import { dayAt } from '../../../time/wall-clock.js';

export type Status = NonNullable<CampaignEvent['status']>;

/** What the feed says of one occurrence that departs from its event. */
export type Override = NonNullable<CampaignEvent['overrides']>[string];

/** One time that an event happens: what the list shows in one card. */
export interface Occurrence {
  /** The event as it is this time. */
  readonly event: CampaignEvent;
  /** The event as the feed has it, with its recurrence. */
  readonly series: CampaignEvent;
  /** The event's id; for one of many followed by its original start: `language-cafe@2027-03-16`. */
  readonly key: string;
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
  /** Other dates of its series that stand behind it in the list; undefined where each has its own card. */
  readonly others?: readonly Occurrence[];
}

/** Which of an event's occurrences, where it has more than one. */
export interface OccurrenceIdentity {
  readonly series: CampaignEvent;
  readonly recurrenceId: string;
  readonly isMoved: boolean;
}

type Times = Pick<Occurrence, 'first' | 'last' | 'start' | 'end'>;

/** Days of what has a time of day are those of its zone; an end at midnight is not a day more. */
const instantTimes = (start: number, end: number | undefined, zone: string): Times => ({
  first: dayAt(start, zone),
  last: dayAt(Math.max(start, (end ?? start) - 1), zone),
  start,
  end,
});

const timesOf = ({ start, end }: CampaignEvent, zone: string | undefined): Times =>
  precisionOf(start) === 'time'
    ? instantTimes(instantOf(start), end === undefined ? end : instantOf(end), zone ?? 'UTC')
    : { first: firstDay(start), last: lastDay(end ?? start), start: undefined, end: undefined };

/** An event as it stands, or one of its occurrences. */
export const occurrenceOf = (event: CampaignEvent, identity?: OccurrenceIdentity): Occurrence => {
  const zone = zoneOf(event);
  return {
    event,
    series: identity?.series ?? event,
    key: identity ? `${event.id}@${identity.recurrenceId}` : event.id,
    precision: precisionOf(event.start),
    ...timesOf(event, zone),
    zone,
    recurrenceId: identity?.recurrenceId,
    isMoved: identity?.isMoved ?? false,
  };
};
