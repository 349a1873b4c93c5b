import type { MsgFn } from '@lit/localize/internal/types.js';
import { isServer } from 'lit';
import type { TextLanguages } from '../../../locale/text.js';
import type { CampaignEvent, FeedReading } from '../../../model/contract.js';
import { readersZone } from '../../../time/time-zone.js';
import type { DateStyle } from '../format/dates.js';
import type { EventListHost, LaterContent, ListContext } from '../host.js';
import type { LazyParts } from '../lazy.js';
import { eventClock } from '../occurrences/event-clock.js';
import { warnOnce } from './missing-dates.js';
import type { OccurrenceListing } from './occurrence-listing.js';

/** @param calendar - `locale`, or one of CLDR. */
const styleIn = (calendar: string, { language }: TextLanguages): DateStyle => ({
  locale: language,
  calendar: calendar === 'locale' ? undefined : calendar || 'gregory',
});

/** A year of weeks. */
const datesBehind = 53;

export interface ListContextOptions {
  readonly host: EventListHost;
  readonly feed: FeedReading<CampaignEvent>;
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
  readonly parts: Pick<LazyParts, 'controls' | 'page'>;
  readonly listing: OccurrenceListing;
  /** What a server, which fetches nothing later, has at once. */
  readonly servedDetails: LaterContent | undefined;
}

/** Finds what there is to list, and puts together what it is drawn by. */
export const listContext = ({
  host,
  feed,
  textLanguages,
  msg,
  parts: { controls, page },
  listing,
  servedDetails,
}: ListContextOptions): ListContext => {
  const { asOf, timeZone, calendar, secondCalendar, period, months, occurrences, series } = host;
  const clock = eventClock(asOf, host.environment.clock.now(), timeZone || readersZone());
  const perEvent = Math.max(occurrences, series === 'next' ? datesBehind : 1);
  const listed = listing.list(feed.items, {
    clock,
    period,
    months,
    perEvent,
    onIncomplete: warnOnce,
  });
  return {
    textLanguages,
    msg,
    clock,
    style: styleIn(calendar, textLanguages),
    secondStyle: secondCalendar ? styleIn(secondCalendar, textLanguages) : undefined,
    isReaderKnown: !isServer || timeZone !== '',
    envelope: feed.envelope,
    occurrences: page.current?.withLinked(listed, feed.items, clock) ?? listed,
    details: page.current?.details ?? servedDetails,
    controls: controls.current,
    withControls: (act) => void controls.load().then((loaded) => loaded && act(loaded)),
  };
};
