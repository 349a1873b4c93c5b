import type { TextLanguages } from '../../../locale/text.js';
import { words } from '../../../widget/templates/text.js';
import { addDays } from '../../../time/day.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { wellFormed } from '../format/well-formed.js';
import { dateStamp, endDateStamp, instantStamp } from './stamps.js';
import { descriptionOf, locationOf } from './event-text.js';

type Query = Readonly<Record<string, string | undefined>>;

/** Spaces as `%20`: in a path's query `+` comes out as a plus at some calendars. */
const address = (base: string, query: Query): string => {
  const pairs = Object.entries(query).filter(([, value]) => value);
  return `${base}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value ?? ''))}`).join('&')}`;
};

/** A calendar's page must not be asked for more than servers take of an address. */
const short = (text: string): string => [...text].slice(0, 1000).join('');

const details = ({ event }: Occurrence, textLanguages: TextLanguages): string =>
  short(descriptionOf(event, textLanguages));

/** Google's page to add one date of an event: the end date is exclusive. */
export const googleLink = (occurrence: Occurrence, textLanguages: TextLanguages): string => {
  const { event, first, last, start, end = start } = occurrence;
  const dates =
    start === undefined || end === undefined
      ? `${dateStamp(first)}/${endDateStamp(last)}`
      : `${instantStamp(start)}/${instantStamp(end)}`;
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: words(event.title, textLanguages),
    dates,
    details: details(occurrence, textLanguages),
    location: locationOf(occurrence, textLanguages),
  });
};

/** Outlook's page to add an event: one date, as it knows no rules there. */
export const outlookLink = (occurrence: Occurrence, textLanguages: TextLanguages): string => {
  const { event, first, last, start, end = start } = occurrence;
  const times =
    start === undefined || end === undefined
      ? { startdt: first, enddt: addDays(last, 1), allday: 'true' }
      : { startdt: new Date(start).toISOString(), enddt: new Date(end).toISOString() };
  return address('https://outlook.live.com/calendar/0/action/compose', {
    rru: 'addevent',
    subject: words(event.title, textLanguages),
    ...times,
    body: details(occurrence, textLanguages),
    location: locationOf(occurrence, textLanguages),
  });
};
