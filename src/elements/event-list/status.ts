import type { MsgFn } from '@lit/localize/internal/types.js';
import { formatter } from '../../locale/formatters.js';
import type { Clock } from './clock.js';
import { daysBetween } from './days-between.js';
import { type Occurrence, phaseOf } from './occurrence.js';

interface NearnessContext {
  readonly clock: Clock;
  readonly locale: string;
  readonly msg: MsgFn;
}

const nowLabel = ({ end, precision }: Occurrence, { now }: Clock, msg: MsgFn): string =>
  precision === 'month'
    ? msg('This month')
    : now !== undefined && end !== undefined
      ? msg('Happening now')
      : msg('Today');

/** "tomorrow", "in 3 days": by days of the calendar. */
const daysAheadText = (days: number, locale: string): string =>
  formatter(Intl.RelativeTimeFormat, locale, { numeric: 'auto' }).format(days, 'day');

/** How near an occurrence is that is not over, in words. */
export const nearnessText = (
  occurrence: Occurrence,
  { clock, locale, msg }: NearnessContext,
): string =>
  phaseOf(occurrence, clock) === 'now'
    ? nowLabel(occurrence, clock, msg)
    : daysAheadText(daysBetween(clock.today(occurrence.zone), occurrence.first), locale);
