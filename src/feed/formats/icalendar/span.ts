import { dayOfUtc } from '../../../time/day.js';
import { dayLength } from '../../../time/units.js';
import { dayAt } from '../../../time/wall-clock.js';
import { type Component, firstOf, textOf } from './components.js';
import {
  after,
  asDay,
  instantOf,
  lastDayBefore,
  type Moment,
  type Moments,
  momentText,
} from './moments.js';
import type { Unread } from './unread.js';
import { durationOf } from './values.js';

/** Start and end of an event, as a feed writes them. */
export interface Span {
  readonly start: string;
  readonly end?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly floating?: true | undefined;
  readonly zoneName?: string | undefined;
}

/** Outlook writes whole days as times from midnight to midnight and marks them; in UTC these are another hour. */
export const isWholeDay = (component: Component, start: Moment): boolean =>
  start.isDay ||
  (/^true$/i.test(textOf(component, 'X-MICROSOFT-CDO-ALLDAYEVENT') ?? '') &&
    (start.wall % dayLength === 0 || start.zone === 'UTC'));

/** The midnight that a time of UTC is, in a zone within twelve hours of it. */
const nearestMidnight = (moment: Moment): Moment =>
  moment.zone === 'UTC'
    ? { ...moment, wall: Math.round(moment.wall / dayLength) * dayLength }
    : moment;

/** DTEND, or the start plus DURATION; undefined if neither can be read. */
const endOf = (
  component: Component,
  start: Moment,
  { moments, unread }: { readonly moments: Moments; readonly unread: Unread },
): Moment | undefined => {
  if (firstOf(component, 'DTEND')) return moments.first(component, 'DTEND');
  const property = firstOf(component, 'DURATION');
  if (!property) return undefined;
  const duration = durationOf(property.value);
  if (!duration) unread.add(property, 'a duration of at most ten years');
  return duration && after(start, duration);
};

const days = (start: Moment, end: Moment | undefined): Span => {
  const first = momentText(asDay(start));
  const last = end && lastDayBefore(end);
  return { start: first, end: last && last > first ? last : undefined };
};

/**
 * The zone to show a UTC time in: the calendar's, if it gives one. If a rule counts days in UTC, it
 * stays in UTC: the days of another zone differ.
 */
const shownZone = (component: Component, start: Moment, moments: Moments): string | undefined => {
  const { calendarZone } = moments;
  if (start.zone !== 'UTC' || calendarZone === undefined) return start.zone;
  const isByDay = /BY(?:DAY|MONTHDAY|YEARDAY|SETPOS)=/i.test(
    firstOf(component, 'RRULE')?.value ?? '',
  );
  const isSameDay = dayAt(instantOf(start), calendarZone) === dayOfUtc(start.wall);
  return isByDay && !isSameDay ? 'UTC' : calendarZone;
};

const times = (start: Moment, end: Moment | undefined, zone: string | undefined): Span => {
  // An end without a time means the midnight at which that day begins.
  const closed = end?.isDay ? { ...end, isDay: false, zone: start.zone } : end;
  const isAfter = closed && instantOf(closed) > instantOf(start);
  return {
    start: momentText(start),
    end: isAfter ? momentText(closed) : undefined,
    timeZone: /^[+-]/.test(zone ?? '') ? undefined : zone,
    floating: start.isFloating || undefined,
    zoneName: start.zoneName,
  };
};

/** Start and end of an event; undefined if its start cannot be read. */
export const spanOf = (
  component: Component,
  context: { readonly moments: Moments; readonly unread: Unread },
): Span | undefined => {
  const start = context.moments.first(component, 'DTSTART');
  if (!start) return undefined;
  const end = endOf(component, start, context);
  const isDays = isWholeDay(component, start);
  const span = isDays
    ? days(nearestMidnight(start), end && nearestMidnight(end))
    : times(start, end, shownZone(component, start, context.moments));
  const property = firstOf(component, 'DTEND');
  if (end && property && instantOf(end) < instantOf(start))
    context.unread.add(property, 'an end after the start');
  return span;
};
