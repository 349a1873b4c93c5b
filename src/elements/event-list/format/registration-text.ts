import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { CampaignEvent } from '../../../model/contract.js';
import { firstDay, instantOf, lastDay, precisionOf } from '../../../time/day.js';
import type { EventClock } from '../occurrences/event-clock.js';
import { type DateStyle, dayText } from './dates.js';

type Registration = NonNullable<CampaignEvent['registration']>;

const isOver = (until: string, zone: string | undefined, clock: EventClock): boolean =>
  precisionOf(until) === 'time' && clock.now !== undefined
    ? clock.now > instantOf(until)
    : clock.today(zone) > lastDay(until);

/** Whether one can register now: what is open closes by itself. Undefined where the feed says nothing. */
export const registrationState = (
  { registration, timeZone }: CampaignEvent,
  clock: EventClock,
): Registration['state'] | undefined => {
  const { state, until } = registration ?? {};
  return state === 'open' && until && isOver(until, timeZone, clock) ? 'closed' : state;
};

/** What there is to know before one registers; undefined where there is nothing. */
export const registrationText = (
  event: CampaignEvent,
  { clock, style, msg }: { clock: EventClock; style: DateStyle; msg: MsgFn },
): string | undefined => {
  const until = event.registration?.until;
  switch (registrationState(event, clock)) {
    case 'full':
      return msg('Fully booked');
    case 'closed':
      return msg('Registration closed');
    case 'open': {
      if (!until) return undefined;
      const precision = precisionOf(until) === 'month' ? 'month' : 'day';
      const day = dayText({ first: firstDay(until), last: lastDay(until), precision }, style);
      return msg(str`Register until ${day}`);
    }
    default:
      return undefined;
  }
};
