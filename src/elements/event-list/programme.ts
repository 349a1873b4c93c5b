import type { CampaignEvent } from '../../feed/contract.js';
import type { Clock } from './clock.js';
import { addMonths } from './days.js';
import { isOver, type Occurrence, occurrenceOf, phaseOf } from './occurrence.js';
import type { Recurring } from './recurring.js';

export type Period = 'upcoming' | 'past' | 'all';

export interface ProgrammeOptions {
  readonly clock: Clock;
  readonly period: Period;
  /** How many months ahead an occurrence may begin; 0: recurring ones a year, all others ever. */
  readonly months: number;
  /** How many occurrences of one event are shown, before and after now each. Of a yearly one it is always one. */
  readonly perEvent: number;
  /** Undefined while it is being loaded: such events show their first date alone. */
  readonly recurring: Recurring | undefined;
}

/** Occurrences under one heading. */
export interface Group {
  /** `YYYY-MM`; `later` for what was postponed to a date not known yet. */
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
}

/** Whether an event takes more than reading to place in time: it recurs, or its zone is an offset. */
export const takesMore = ({ start, timeZone, recurrence, extraDates }: CampaignEvent): boolean =>
  Boolean(recurrence ?? extraDates) || (start.length > 10 && !timeZone);

/** By day; on one day whole days, then times, then what is for the whole month; last what has no date yet. */
const sortKey = ({ first, precision, start = 0, status }: Occurrence): string =>
  (status === 'postponed' ? '~' : '') +
  first +
  (precision === 'month' ? '~' : '') +
  String(start).padStart(16, '0');

const byTime = (a: Occurrence, b: Occurrence): number => {
  const [one, other] = [sortKey(a), sortKey(b)];
  return one < other ? -1 : Number(one > other);
};

/** What there is to list, in its order: soonest first, or, of what is past, latest first. */
export const programmeOf = (
  events: readonly CampaignEvent[],
  options: ProgrammeOptions,
): Occurrence[] => {
  const { clock, months, period, recurring } = options;
  const until = months > 0 ? addMonths(clock.today(), months) : '9999';
  const sorted = events
    .flatMap((event) =>
      recurring && takesMore(event) ? recurring.choose(event, options) : occurrenceOf(event),
    )
    .filter(
      (one) =>
        one.first <= until && (period === 'all' || isOver(one, clock) === (period === 'past')),
    )
    .sort(byTime);
  return period === 'past' ? sorted.reverse() : sorted;
};

/** What has begun stands under the month that it is now, not the one in which it began. */
const monthOf = (occurrence: Occurrence, clock: Clock): string => {
  const { first, status, zone } = occurrence;
  if (status === 'postponed') return 'later';
  return (phaseOf(occurrence, clock) === 'now' ? clock.today(zone) : first).slice(0, 7);
};

/** Gathers a programme by month, each occurrence once. */
export const groupsOf = (programme: readonly Occurrence[], clock: Clock): Group[] => {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of programme) {
    const key = monthOf(occurrence, clock);
    const gathered = groups.get(key);
    if (gathered) gathered.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  return [...groups].map(([key, occurrences]) => ({ key, occurrences }));
};
