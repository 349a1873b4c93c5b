import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { html, type TemplateResult } from 'lit';
import type { CampaignEvent } from '../../feed/contract.js';
import type { CardContext } from './card.js';
import type { Clock } from './clock.js';
import { dayText } from './dates.js';
import { addMonths, type Day, firstDay, lastDay, precisionOf } from './days.js';
import { isOver, type Occurrence } from './occurrence.js';
import type { ProgrammeOptions } from './programme.js';

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

/** What is known of events that recur: fetched where there are some. */
export interface Recurring {
  /** Whether the dates of an event can be found with it. */
  readonly covers: (event: CampaignEvent) => boolean;
  /** The occurrences to list. */
  readonly choose: (event: CampaignEvent, options: ProgrammeOptions) => readonly Occurrence[];
  /** How often it comes. */
  readonly recurrenceText?: (occurrence: Occurrence, msg: MsgFn) => string | undefined;
  /** Says when a moved occurrence would have been. */
  readonly movedFrom?: (occurrence: Occurrence, context: CardContext) => TemplateResult | undefined;
}

/** Whether an event happens more than once. */
export const isRecurring = ({ recurrence, extraDates }: CampaignEvent): boolean =>
  Boolean(recurrence ?? extraDates);

/** "every year", where the rule is as plain as that; "repeats" where it is not. Undefined: it happens once. */
const recurrenceText = ({ event }: Occurrence, msg: MsgFn): string | undefined => {
  const { recurrence } = event;
  if (!recurrence) return undefined;
  const [, frequency] = /INTERVAL=/.test(recurrence) ? [] : (/FREQ=(\w+)/.exec(recurrence) ?? []);
  switch (frequency) {
    case 'YEARLY':
      return msg('every year');
    case 'MONTHLY':
      return msg('every month');
    case 'WEEKLY':
      return msg('every week');
    case 'DAILY':
      return msg('every day');
    default:
      return msg('repeats');
  }
};

const movedFrom = (occurrence: Occurrence, { style, msg }: CardContext) => {
  const { isMoved, recurrenceId } = occurrence;
  if (!isMoved || !recurrenceId) return undefined;
  const day = recurrenceId.slice(0, 10);
  const precision = precisionOf(day);
  const original = dayText({ first: firstDay(day), last: lastDay(day), precision }, style);
  // prettier-ignore
  return html`<p class="moved-from muted" part="moved-from muted">${msg(str`Moved from ${original}`)}</p>`;
};

const chooseFrom = (
  every: readonly Occurrence[],
  { recurrence = '' }: CampaignEvent,
  { clock, period, perEvent }: ProgrammeOptions,
): readonly Occurrence[] => {
  const over = every.filter((occurrence) => isOver(occurrence, clock));
  const rest = every.filter((occurrence) => !isOver(occurrence, clock));
  const yearly = /FREQ=YEARLY/.test(recurrence);
  const count = yearly ? 1 : perEvent;
  const [before, after] = [over.slice(-count), rest.slice(0, count)];
  return yearly && period === 'all' && after.length > 0 ? after : [...before, ...after];
};

/** What `expand` finds of the events that it covers. */
export const recurringBy = (expand: Expand, covers: Recurring['covers']): Recurring => ({
  covers,
  choose: (event, options) => {
    const { clock, months, perEvent } = options;
    const until = addMonths(clock.today(event.timeZone), months || 12);
    return chooseFrom(expand(event, { clock, until, perEvent }), event, options);
  },
  recurrenceText,
  movedFrom,
});
