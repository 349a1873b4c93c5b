import type { CampaignEvent } from '../../../model/contract.js';
import type { Occurrence } from '../occurrence.js';
import { dayKey, type Period, sorted } from '../programme.js';
import { addMonths } from '../../../time/day.js';
import type { Clock } from './clock.js';
import { isOver, phaseOf } from './phase.js';
import { type Expand, isRecurring } from './recurring.js';

export interface AgendaOptions {
  readonly clock: Clock;
  readonly period: Period;
  /** How many months ahead an occurrence may begin; 0: recurring ones a year, all others ever. */
  readonly months: number;
  /** How many occurrences of one event are shown, before and after now each. Of a yearly one it is always one. */
  readonly perEvent: number;
  readonly expand: Expand;
}

/** What has begun stands under the month that it is now, not the one in which it began. */
export const monthOf = (occurrence: Occurrence, clock: Clock): string => {
  const { first, status, zone } = occurrence;
  if (status === 'postponed') return 'later';
  return (phaseOf(occurrence, clock) === 'now' ? clock.today(zone) : first).slice(0, 7);
};

const choose = (
  event: CampaignEvent,
  { clock, period, months, perEvent, expand }: AgendaOptions,
): readonly Occurrence[] => {
  const until = addMonths(clock.today(event.timeZone), months || 12);
  const every = expand(event, { clock, until, perEvent });
  if (!isRecurring(event)) return every;
  const over = every.filter((occurrence) => isOver(occurrence, clock));
  const rest = every.filter((occurrence) => !isOver(occurrence, clock));
  const isYearly = /FREQ=YEARLY/.test(event.recurrence ?? '');
  const count = isYearly ? 1 : perEvent;
  const [before, after] = [over.slice(-count), rest.slice(0, count)];
  return isYearly && period === 'all' && after.length > 0 ? after : [...before, ...after];
};

/** What there is to list, in its order: soonest first, or, of what is past, latest first. */
export const agendaOf = (
  events: readonly CampaignEvent[],
  options: AgendaOptions,
): Occurrence[] => {
  const { clock, months, period } = options;
  const until = months > 0 ? addMonths(clock.today(), months) : '9999';
  const chosen = events
    .flatMap((event) => choose(event, options))
    .filter(
      (one) =>
        one.first <= until && (period === 'all' || isOver(one, clock) === (period === 'past')),
    );
  // By month; in it by day; on one day whole days, then times, then what is for the whole month.
  const keyOf = (one: Occurrence): string =>
    monthOf(one, clock) + dayKey(one) + String(one.start ?? 0).padStart(16, '0');
  const programme = sorted(chosen, keyOf);
  return period === 'past' ? programme.reverse() : programme;
};
