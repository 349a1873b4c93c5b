import type { CampaignEvent } from '../../model/contract.js';
import { addDays, type Day } from '../../time/day.js';
import { type Occurrence, plainOccurrence } from './occurrence.js';

/** Fewer events than this are found at a glance. */
export const worthSearching = 6;

export type Period = 'upcoming' | 'past' | 'all';

/** Occurrences under one heading. */
export interface Group {
  /** `YYYY-MM`; `later` for what was postponed to a date not known yet; empty where nothing stands over them. */
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
}

/** How many days ahead nearness is told in words. */
export const soonDays = 7;

const plainFields = new Set(['id', 'title', 'start', 'end', 'place', 'url', 'summary']);

/**
 * Whether reading is all that an event takes to be told: it is on whole days or in a month, not
 * soon, and says no more than what every event may. All others take the almanac.
 */
export const isPlain = (event: CampaignEvent, today: Day): boolean =>
  Object.keys(event).every((field) => plainFields.has(field)) &&
  event.start.length <= 10 &&
  event.start > addDays(today, soonDays);

/** Whether a rule of an event says that it comes more often than every year: before the rest of it is read. */
export const recursOften = (event: CampaignEvent): boolean => /Q=[^Y]/.test(event.recurrence ?? '');

/** By day; on one day days come before what is for the whole month. */
export const dayKey = ({ first, precision }: Occurrence): string =>
  first + (precision === 'month' ? '~' : '');

/** Puts occurrences in the order of their keys. */
export const sorted = (
  programme: readonly Occurrence[],
  keyOf: (occurrence: Occurrence) => string,
): Occurrence[] =>
  [...programme].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one < other ? -1 : +(one > other);
  });

/** Gathers a programme by month, each occurrence once. */
export const groupsOf = (
  programme: readonly Occurrence[],
  monthOf: (occurrence: Occurrence) => string,
): Group[] => {
  const months = programme.map(monthOf);
  return [...new Set(months)].map((key) => ({
    key,
    occurrences: programme.filter((_, index) => months[index] === key),
  }));
};

/** Plain events, soonest first, by month. */
export const plainGroups = (events: readonly CampaignEvent[]): Group[] =>
  groupsOf(sorted(events.map(plainOccurrence), dayKey), ({ first }) => first.slice(0, 7));
