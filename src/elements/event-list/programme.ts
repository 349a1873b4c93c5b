import type { CampaignEvent } from '../../feed/contract.js';
import type { Clock } from './clock.js';
import { addMonths, type Day } from './days.js';
import { type Occurrence, occurrenceOf, phaseOf } from './occurrence.js';

export type Period = 'upcoming' | 'past' | 'all';

/** Which part of the recurrences of events is asked for. */
export interface Horizon {
  readonly clock: Clock;
  /** The last day on which an occurrence may begin. */
  readonly until: Day;
  /** How many occurrences ahead are enough. */
  readonly perEvent: number;
}

/** Finds the occurrences of an event that recurs. */
export type Expand = (event: CampaignEvent, horizon: Horizon) => readonly Occurrence[];

export interface ProgrammeOptions {
  readonly clock: Clock;
  readonly period: Period;
  /** How many months ahead an occurrence may begin; 0: recurring ones a year, all others ever. */
  readonly months: number;
  /** How many occurrences of one event are shown, before and after now each. Of a yearly one it is always one. */
  readonly perEvent: number;
  /** Undefined while it is being loaded: such events show their first date alone. */
  readonly expand: Expand | undefined;
}

/** Occurrences under one heading. */
export interface Group {
  /** `YYYY-MM`; `later` for what was postponed to a date not known yet. */
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
}

/** A day or month of each year and nothing more: what most campaigns know, and what needs no library. */
export const plainYearly = /^FREQ=YEARLY(?:;BYMONTH=(\d+)(?:;BYMONTHDAY=(\d+))?)?$/;

/** Whether an event happens more than once. */
export const isRecurring = ({ recurrence, extraDates }: CampaignEvent): boolean =>
  Boolean(recurrence ?? extraDates);

/** Whether the dates of a recurring event take a library to find: all but days and months of every year. */
export const needsLibrary = (event: CampaignEvent): boolean =>
  event.start.length > 10 ||
  !plainYearly.test(event.recurrence ?? '') ||
  Boolean(event.exceptDates ?? event.extraDates ?? event.overrides) ||
  (event.start.length < 10 && event.end !== undefined);

const everyOccurrence = (event: CampaignEvent, options: ProgrammeOptions) => {
  const { clock, months, perEvent, expand } = options;
  const until = addMonths(clock.today(event.timeZone), months || 12);
  return isRecurring(event) && expand
    ? expand(event, { clock, until, perEvent })
    : [occurrenceOf(event)];
};

/** By day; on one day whole days, then times, then what is for the whole month; last what has no date yet. */
const sortKey = ({ first, precision, start = 0, status }: Occurrence): string =>
  [
    status === 'postponed' ? '~' : '',
    first,
    precision === 'month' ? '~' : '',
    String(start).padStart(16, '0'),
  ].join('');

const byTime = (a: Occurrence, b: Occurrence): number => {
  const [one, other] = [sortKey(a), sortKey(b)];
  return one < other ? -1 : Number(one > other);
};

/** What was postponed waits for a new date, whenever its old one was. */
const isOver = (occurrence: Occurrence, clock: Clock): boolean =>
  occurrence.status !== 'postponed' && phaseOf(occurrence, clock) === 'past';

const chosen = (event: CampaignEvent, options: ProgrammeOptions): readonly Occurrence[] => {
  const { clock, period, perEvent } = options;
  const every = everyOccurrence(event, options);
  const over = every.filter((occurrence) => isOver(occurrence, clock));
  const rest = every.filter((occurrence) => !isOver(occurrence, clock));
  const yearly = /FREQ=YEARLY/.test(event.recurrence ?? '');
  const count = yearly ? 1 : perEvent;
  const [before, after] = [over.slice(-count), rest.slice(0, count)];
  if (period === 'upcoming') return after;
  if (period === 'past') return before;
  return yearly && after.length > 0 ? after : [...before, ...after];
};

/** What there is to list, in its order: soonest first, or, of what is past, latest first. */
export const programmeOf = (
  events: readonly CampaignEvent[],
  options: ProgrammeOptions,
): Occurrence[] => {
  const { clock, months, period } = options;
  const until = months > 0 ? addMonths(clock.today(), months) : '9999';
  const sorted = events
    .flatMap((event) => chosen(event, options))
    .filter(({ first }) => first <= until)
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
