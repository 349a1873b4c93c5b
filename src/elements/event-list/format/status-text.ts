import type { MsgFn } from '@lit/localize/internal/types.js';
import { formatter } from '../../../locale/formatters.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { daysBetween } from '../../../time/day.js';
import type { EventClock } from '../occurrences/event-clock.js';
import { timeStatus } from '../occurrences/time-status.js';

interface NearnessContext {
  readonly clock: EventClock;
  readonly locale: string;
  readonly msg: MsgFn;
}

const nowLabel = ({ end, precision }: Occurrence, { now }: EventClock, msg: MsgFn): string =>
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
  timeStatus(occurrence, clock) === 'now'
    ? nowLabel(occurrence, clock, msg)
    : daysAheadText(daysBetween(clock.today(occurrence.zone), occurrence.first), locale);

/** What became of it, in a word; undefined where nothing changed. */
export const changeText = ({ event, isMoved }: Occurrence, msg: MsgFn): string | undefined => {
  switch (event.status) {
    case 'tentative':
      return msg('Not certain yet');
    case 'cancelled':
      return msg('Cancelled');
    case 'postponed':
      return msg('Postponed');
    case 'moved':
      return event.attendance === 'online' ? msg('Moved online') : msg('Moved');
    default:
      return isMoved ? msg('Moved') : undefined;
  }
};
