import ICAL from 'ical.js';
import { addDays } from '../../../time/day.js';
import type { Piece } from './components.js';
import { detailsOf, type RawItem, stringOf } from './details.js';
import { asDay, type Moment, momentsOf, type Teller } from './moments.js';

/** Outlook marks whole days that it writes as times from midnight to midnight. */
const isWholeDay = (component: ICAL.Component, { time }: Moment): boolean =>
  time.isDate ||
  (stringOf(component, 'x-microsoft-cdo-alldayevent') === 'TRUE' && time.hour + time.minute === 0);

const endOf = (component: ICAL.Component, start: Moment): Moment | undefined => {
  const [end] = momentsOf(component, 'dtend');
  if (end) return end;
  const duration = component.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration)) return undefined;
  const time = start.time.clone();
  time.addDuration(duration);
  return { time, zoneId: start.zoneId };
};

/** Ends are not included in iCalendar; in a feed they are. */
const lastDay = (end: string): string => addDays(end, -1);

const spanOf = (component: ICAL.Component, teller: Teller): RawItem => {
  const [written] = momentsOf(component, 'dtstart');
  if (!written) throw new Error('An event begins.');
  const end = endOf(component, written);
  if (!isWholeDay(component, written)) {
    const start = teller.text(written);
    return { start, end: end && teller.text(end), timeZone: teller.zoneName(written) };
  }
  const start = teller.text(asDay(written));
  const last = end && lastDay(teller.text(asDay(end)));
  return { start, end: last && last > start ? last : undefined };
};

/** Tells the moments of a property; those of an event of whole days as days. */
const told = (component: ICAL.Component, name: string, teller: Teller): string[] => {
  const [start] = momentsOf(component, 'dtstart');
  const isDay = start !== undefined && isWholeDay(component, start);
  return momentsOf(component, name).map((one) => teller.text(isDay ? asDay(one) : one));
};

/** What can't be read stands in the item as it was written: the contract leaves it out, and tells. */
const asWritten = (lost: readonly string[]): RawItem => {
  const fields: Readonly<Record<string, string>> = {
    DTSTART: 'start',
    DTEND: 'end',
    DURATION: 'end',
    RRULE: 'recurrence',
    EXDATE: 'exceptDates',
    RDATE: 'extraDates',
    GEO: 'place',
  };
  return Object.fromEntries(
    lost.map((line) => [fields[/^[\w-]*/.exec(line)?.[0].toUpperCase() ?? ''] ?? '', line]),
  );
};

/** An event of a feed, of a VEVENT that is none of another's occurrences. */
export const eventOf = (
  component: ICAL.Component,
  lost: Piece['lost'],
  teller: Teller,
): RawItem => {
  const moments = (name: string): string[] | undefined => {
    const all = told(component, name, teller);
    return all.length > 0 ? all : undefined;
  };
  const rule = component.getFirstPropertyValue('rrule');
  const span = spanOf(component, teller);
  return {
    id: stringOf(component, 'uid') ?? `${stringOf(component, 'summary')} ${String(span.start)}`,
    ...span,
    ...detailsOf(component),
    recurrence: rule ? String(rule) : undefined,
    exceptDates: moments('exdate'),
    extraDates: moments('rdate'),
    ...asWritten(lost),
  };
};

/** An occurrence that departs from its event's rule: by its original date, what is other. */
export const departureOf = (component: ICAL.Component, teller: Teller): [string, RawItem] => {
  const [original = ''] = told(component, 'recurrence-id', teller);
  const { title, place, status } = detailsOf(component);
  const { start, end } = spanOf(component, teller);
  return [original, { title, place, status, start, end }];
};
