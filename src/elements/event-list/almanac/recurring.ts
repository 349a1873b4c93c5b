import type { MsgFn } from '@lit/localize/internal/types.js';
import type { CampaignEvent } from '../../../model/contract.js';
import type { Day } from '../../../time/day.js';
import type { Occurrence } from '../occurrence.js';
import type { Clock } from './clock.js';

/** Which part of the recurrences of events is asked for. */
export interface Horizon {
  readonly clock: Clock;
  /** The last day on which an occurrence may begin. */
  readonly until: Day;
  /** How many occurrences ahead are enough. */
  readonly perEvent: number;
}

/** Finds the occurrences of an event: one, where it does not recur. */
export type Expand = (event: CampaignEvent, horizon: Horizon) => readonly Occurrence[];

/** Whether an event happens more than once. */
export const isRecurring = ({ recurrence, extraDates }: CampaignEvent): boolean =>
  Boolean(recurrence ?? extraDates);

/** "every year", where the rule is as plain as that; "repeats" where it is not. Undefined: it happens once. */
export const recurrenceText = ({ event }: Occurrence, msg: MsgFn): string | undefined => {
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
