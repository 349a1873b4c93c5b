import {
  allOf,
  type Calendar,
  type Component,
  firstOf,
  readingComponents,
  textOf,
} from './components.js';
import { EventCollection } from './event-collection.js';
import type { EventContext } from './event-context.js';
import { isPrivate, type RawItem } from './event-of.js';
import { readRuleZones } from '../../../time/posix-zone.js';
import { atOnce } from '../../../time/slices.js';
import { Moments } from './moments.js';
import { Unread } from './unread.js';
import { dateValue } from './values.js';

export interface CalendarOptions {
  /** Address of the file, for subscribing. */
  readonly url?: string;
  /** Zone of times that name none, unless the file has X-WR-TIMEZONE. Default UTC. */
  readonly floating?: string;
}

const isDeparture = (component: Component): boolean => allOf(component, 'RECURRENCE-ID').length > 0;

/** Removes undefined properties, which the contract does not accept. */
const withoutUndefined = (fields: RawItem): RawItem =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The latest DTSTAMP or LAST-MODIFIED: the date of the feed. */
const latest = (components: readonly Component[]): string | undefined =>
  components
    .flatMap((component) => [firstOf(component, 'DTSTAMP'), firstOf(component, 'LAST-MODIFIED')])
    .flatMap((property) => {
      const value = dateValue(property?.value ?? '');
      return value?.offset === 'Z' ? new Date(value.wall).toISOString() : [];
    })
    .sort()
    .at(-1)
    ?.replace('.000', '');

const languageOf = (components: readonly Component[]): string | undefined =>
  components
    .map((component) => firstOf(component, 'SUMMARY')?.parameters.get('LANGUAGE'))
    .find(Boolean);

const titleOf = (calendars: readonly Calendar[]): string | undefined =>
  calendars.map(({ header }) => textOf(header, 'NAME', 'X-WR-CALNAME')).find(Boolean);

const zonesIn = ({ components }: Calendar): Component[] =>
  components.filter(({ name }) => name === 'VTIMEZONE');

interface OfFile extends Pick<EventContext, 'unread'> {
  /** Those of all its calendars. */
  readonly zones: readonly Component[];
  readonly floating: string;
}

/** Several calendars in one file may have zones of one name: its own come first. */
const contextOf = (calendar: Calendar, { zones, floating, unread }: OfFile): EventContext => ({
  moments: new Moments(
    [...zones, ...zonesIn(calendar)],
    { floating, calendar: textOf(calendar.header, 'X-WR-TIMEZONE') },
    unread,
  ),
  unread,
  isCancelled: /^CANCEL$/i.test(textOf(calendar.header, 'METHOD') ?? ''),
});

/**
 * Converts a calendar file ([RFC 5545](https://www.rfc-editor.org/rfc/rfc5545)), as Google, Outlook
 * and Apple write them, to a document of the contract. An unreadable value is left out and reported
 * with its line. An event without a start, or one that is cut off, becomes a string in the list,
 * which the contract leaves out and counts. A generator, to be run in slices.
 */
export function* readingCalendar(
  text: string,
  { url, floating = 'UTC' }: CalendarOptions = {},
): Generator<undefined, RawItem> {
  readRuleZones();
  const calendars = yield* readingComponents(text);
  const unread = new Unread();
  const zones = calendars.flatMap(zonesIn);
  const contexts = new Map(
    calendars.flatMap((calendar) => {
      const context = contextOf(calendar, { zones, floating, unread });
      return calendar.components.map((component) => [component, context] as const);
    }),
  );
  const events = new EventCollection((component) => contexts.get(component) as EventContext);
  const told = [...contexts.keys()].filter(({ name }) => name === 'VEVENT');
  const shown = told.filter((component) => !isPrivate(component, unread));
  for (const component of shown) {
    if (!isDeparture(component)) events.add(component);
    yield;
  }
  yield* events.change(shown.filter(isDeparture));
  const isShown = new Set(shown);
  events.hide(told.filter((component) => isDeparture(component) && !isShown.has(component)));
  return withoutUndefined({
    version: '1.0',
    language: languageOf(told),
    updated: latest(told),
    campaign: withoutUndefined({ title: titleOf(calendars), calendarUrl: url }),
    events: events.all,
    unread: unread.issues.length > 0 ? unread.issues : undefined,
  });
}

/** As {@link readingCalendar}, without pausing. */
export const readCalendar = (text: string, options?: CalendarOptions): RawItem =>
  atOnce(readingCalendar(text, options));
