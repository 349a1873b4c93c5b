import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Clock } from './clock.js';
import { daysAheadText } from './dates.js';
import { daysBetween } from './days.js';
import { type Occurrence, phaseOf } from './occurrence.js';

/** What a chip says of an occurrence, and what kind of news that is. */
export interface Status {
  readonly kind: 'cancelled' | 'postponed' | 'moved' | 'now' | 'soon';
  readonly label: string;
}

interface StatusContext {
  readonly clock: Clock;
  readonly locale: string;
  readonly msg: MsgFn;
}

/** How far ahead nearness is told in words. */
const soonDays = 7;

const nowLabel = ({ end, precision }: Occurrence, { now }: Clock, msg: MsgFn): string =>
  precision === 'month'
    ? msg('This month')
    : now !== undefined && end !== undefined
      ? msg('Happening now')
      : msg('Today');

const nearnessOf = (occurrence: Occurrence, { clock, locale, msg }: StatusContext): Status[] => {
  const phase = phaseOf(occurrence, clock);
  if (phase === 'now') return [{ kind: 'now', label: nowLabel(occurrence, clock, msg) }];
  const days = daysBetween(clock.today(occurrence.zone), occurrence.first);
  return phase !== 'past' && days <= soonDays
    ? [{ kind: 'soon', label: daysAheadText(days, locale) }]
    : [];
};

/** What is to be said of an occurrence's state, in words: first what was changed, then how near it is. */
export const statusesOf = (occurrence: Occurrence, context: StatusContext): Status[] => {
  const { status, event, isMoved } = occurrence;
  const { msg } = context;
  if (status === 'cancelled') return [{ kind: status, label: msg('Cancelled') }];
  if (status === 'postponed') return [{ kind: status, label: msg('Postponed') }];
  const nearness = nearnessOf(occurrence, context);
  if (status !== 'moved' && !isMoved) return nearness;
  const isOnline = status === 'moved' && event.attendance === 'online';
  return [{ kind: 'moved', label: isOnline ? msg('Moved online') : msg('Moved') }, ...nearness];
};

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
