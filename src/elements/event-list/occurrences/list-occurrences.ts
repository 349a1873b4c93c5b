import type { CampaignEvent } from '../../../model/contract.js';
import { addMonths, type Day } from '../../../time/day.js';
import type { EventClock } from './event-clock.js';
import { expandRecurrence, isRecurring } from './expand-recurrence.js';
import { sortedBy, dayKey, monthOf } from './grouping.js';
import { inReadersZone } from './floating-time.js';
import type { Occurrence } from './occurrence.js';
import { isOver } from './time-status.js';

/** `upcoming`: what is on and what comes; `past`: latest first. */
export type Period = 'upcoming' | 'past' | 'all';

export interface ListOptions {
  readonly clock: EventClock;
  readonly period: Period;
  /** How many months ahead an occurrence may begin; 0: recurring ones a year, all others ever. */
  readonly months: number;
  /** How many occurrences of one event are shown, before and after now each. */
  readonly perEvent: number;
  /** Counts days and times of rules that have been looked at, where that is of interest. */
  readonly work?: { steps: number } | undefined;
  /** Called with each event whose dates can't all be found. */
  readonly onIncomplete: (event: CampaignEvent) => void;
}

const yearOn = (day: Day, years: number): Day =>
  String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4);

/** Of what comes by the year, the dates of one year are enough. */
const withinYear = (
  event: CampaignEvent,
  over: readonly Occurrence[],
  rest: readonly Occurrence[],
) => {
  if (!/FREQ=YEARLY/.test(event.recurrence ?? '')) return { over, rest };
  const [last, next] = [over.at(-1)?.first ?? '', rest[0]?.first ?? ''];
  return {
    over: over.filter(({ first }) => first > yearOn(last, -1)),
    rest: rest.filter(({ first }) => first < yearOn(next, 1)),
  };
};

/** The occurrences of one event that are worth a place in the list. */
const chosenOf = (event: CampaignEvent, options: ListOptions): readonly Occurrence[] => {
  const { clock, period, months, perEvent, work, onIncomplete } = options;
  const until = addMonths(clock.today(event.timeZone), months || 12);
  const isPastWanted = period !== 'upcoming';
  const all = expandRecurrence(event, { clock, until, perEvent, isPastWanted, work, onIncomplete });
  if (!isRecurring(event)) return all;
  const { over, rest } = withinYear(
    event,
    all.filter((one) => isOver(one, clock)),
    all.filter((one) => !isOver(one, clock)),
  );
  const after = rest.slice(0, perEvent);
  const isYearly = /FREQ=YEARLY/.test(event.recurrence ?? '');
  // The next date says as much as the last one of what comes every year.
  if (isYearly && period === 'all' && after.length > 0) return after;
  return [...over.slice(-perEvent), ...after];
};

/** The occurrences of one event that are to be listed. */
export const occurrencesToList = (
  event: CampaignEvent,
  options: ListOptions,
): readonly Occurrence[] => {
  const { clock, months, period } = options;
  const until = months > 0 ? addMonths(clock.today(), months) : '9999';
  return chosenOf(inReadersZone(event, clock.zone), options).filter(
    (one) => one.first <= until && (period === 'all' || isOver(one, clock) === (period === 'past')),
  );
};

/** Soonest first, or, of what is past, latest first. */
export const inOrder = (
  occurrences: readonly Occurrence[],
  { clock, period }: Pick<ListOptions, 'clock' | 'period'>,
): readonly Occurrence[] => {
  // By month; in it by day; on one day whole days, then times, then what is for the whole month.
  const keyOf = (one: Occurrence): string =>
    monthOf(one, clock) + dayKey(one) + String(one.start ?? 0).padStart(16, '0');
  const sorted = sortedBy(occurrences, keyOf);
  return period === 'past' ? sorted.reverse() : sorted;
};

/** What there is to list, in its order. */
export const listOccurrences = (
  events: readonly CampaignEvent[],
  options: ListOptions,
): readonly Occurrence[] =>
  inOrder(
    events.flatMap((event) => occurrencesToList(event, options)),
    options,
  );
