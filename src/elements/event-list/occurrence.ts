import type { CampaignEvent } from '../../model/contract.js';
import { type Day, firstDay, lastDay, type Precision, precisionOf } from '../../time/day.js';

export type Status = NonNullable<CampaignEvent['status']>;

/** One time that an event happens: what the list shows in one card. */
export interface Occurrence {
  readonly event: CampaignEvent;
  /** The event's id; for one of many followed by its original start: `language-cafe@2027-03-16`. */
  readonly key: string;
  readonly title: CampaignEvent['title'];
  readonly place: CampaignEvent['place'];
  readonly precision: Precision;
  /** First and last day, both included, in the event's own zone. */
  readonly first: Day;
  readonly last: Day;
  /** `scheduled` where nothing is said. */
  readonly status?: Status | undefined;
  /** Milliseconds since 1970; undefined for days and months. */
  readonly start?: number | undefined;
  /** Milliseconds since 1970, not included; undefined for days and months, and where the feed names none. */
  readonly end?: number | undefined;
  /** IANA name or offset. Undefined for days and months that are no zone's. */
  readonly zone?: string | undefined;
  /** Where it would have stood in its recurrence, as a day, month or wall-clock time; undefined for one that does not recur. */
  readonly recurrenceId?: string | undefined;
  /** Whether it was taken from there to another time. */
  readonly isMoved?: boolean | undefined;
}

/** An event of whole days, or of a month, as it stands. */
export const plainOccurrence = (event: CampaignEvent): Occurrence => {
  const { id, title, place, start, end = start } = event;
  const days = { precision: precisionOf(start), first: firstDay(start), last: lastDay(end) };
  return { event, key: id, title, place, ...days };
};
