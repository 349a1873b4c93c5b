import type { CampaignEvent } from '../../feed/contract.js';
import type { Clock } from './clock.js';
import { addMonths, type Day } from './days.js';
import { type Occurrence, occurrenceOf, phaseOf } from './occurrence.js';
import { isPlainYearly, yearlyOccurrences } from './yearly.js';

export type Period = 'upcoming' | 'past' | 'all';

/** Which part of the recurrences of events is asked for. */
export interface Horizon {
  readonly clock: Clock;
  /** The last day on which an occurrence may begin. */
  readonly until: Day;
  /** How many occurrences ahead are enough. */
  readonly perEvent: number;
}

/** Finds the occurrences of an event whose rule needs a library. */
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

/** February comes with a 29th once in eight years at the rarest. */
const longestYearlyWait = 9;

/** Whether the recurrence of an event is beyond what {@link yearlyOccurrences} reads. */
export const needsLibrary = (event: CampaignEvent): boolean =>
  (event.recurrence !== undefined || event.extraDates !== undefined) && !isPlainYearly(event);

const everyOccurrence = (event: CampaignEvent, options: ProgrammeOptions) => {
  const { clock, months, perEvent, expand } = options;
  const today = clock.today(event.timeZone);
  if (needsLibrary(event))
    return (
      expand?.(event, { clock, until: addMonths(today, months || 12), perEvent }) ?? [
        occurrenceOf(event),
      ]
    );
  if (event.recurrence === undefined) return [occurrenceOf(event)];
  const year = Number(today.slice(0, 4));
  return yearlyOccurrences(event, year - longestYearlyWait, year + longestYearlyWait);
};

const byTime = (a: Occurrence, b: Occurrence): number =>
  compare(a.first, b.first) || rank(a) - rank(b) || (a.start ?? 0) - (b.start ?? 0);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** On one day: whole days, then times, then what is for the whole month. */
const rank = ({ precision }: Occurrence): number => ['day', 'time', 'month'].indexOf(precision);

/** What was postponed waits for a new date, whenever its old one was. */
const isOver = (occurrence: Occurrence, clock: Clock): boolean =>
  occurrence.status !== 'postponed' && phaseOf(occurrence, clock) === 'past';

const chosen = (event: CampaignEvent, options: ProgrammeOptions): readonly Occurrence[] => {
  const { clock, period, perEvent } = options;
  const every = everyOccurrence(event, options);
  const over = every.filter((occurrence) => isOver(occurrence, clock));
  const rest = every.filter((occurrence) => !isOver(occurrence, clock));
  const yearly = isPlainYearly(event);
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
  if (period === 'past') return sorted.reverse();
  const isPostponed = ({ status }: Occurrence): boolean => status === 'postponed';
  return [...sorted.filter((one) => !isPostponed(one)), ...sorted.filter(isPostponed)];
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
