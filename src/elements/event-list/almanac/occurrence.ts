import type { CampaignEvent } from '../../../model/contract.js';
import { instantOf, precisionOf } from '../../../time/day.js';
import { type Occurrence, plainOccurrence, type Status } from '../occurrence.js';
import { dayAt } from '../../../time/time-zone.js';

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

/** Days in the zone of what has a time of day. */
const timesOf = (start: string, end: string | undefined, zone: string | undefined) => {
  if (precisionOf(start) !== 'time') return {};
  const [from, to] = [instantOf(start), end === undefined ? undefined : instantOf(end)];
  const last = dayAt(Math.max(from, (to ?? from) - 1), zone ?? 'UTC');
  return { first: dayAt(from, zone ?? 'UTC'), last, start: from, end: to };
};

/** An event as it stands, or one of its occurrences. */
export const occurrenceOf = (event: CampaignEvent, departure: Departure = {}): Occurrence => {
  const { recurrenceId, start = event.start, zone = event.timeZone } = departure;
  const end = departure.start === undefined ? event.end : departure.end;
  const { id, title, place, status } = event;
  return {
    ...plainOccurrence({ ...event, start, end: end ?? start }),
    ...timesOf(start, end, zone),
    event,
    key: recurrenceId === undefined ? id : `${id}@${recurrenceId}`,
    title: departure.title ?? title,
    place: departure.place ?? place,
    status: departure.status ?? status,
    zone,
    recurrenceId,
    isMoved: departure.isMoved,
  };
};
