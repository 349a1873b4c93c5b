import type { TextLanguages } from '../../../locale/text.js';
import { words } from '../../../widget/templates/text.js';
import { addDays } from '../../../time/day.js';
import type { CampaignEvent } from '../../../model/contract.js';
import { zoneOf } from '../../../model/event-zone.js';
import { isEngineZone } from '../../../time/time-zone.js';
import { type Occurrence, occurrenceOf } from '../occurrences/occurrence.js';
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

/** A rule that says all of a series: nothing is added to it, left out or moved. */
const wholeRule = ({ recurrence, exceptDates, extraDates, overrides }: CampaignEvent) =>
  exceptDates || extraDates || overrides ? undefined : recurrence;

/**
 * Google's page to add a whole series; undefined for one that it cannot be told: it takes a rule and
 * a zone of the IANA database, no more.
 */
export const googleSeriesLink = (
  series: CampaignEvent,
  textLanguages: TextLanguages,
): string | undefined => {
  const rule = wholeRule(series);
  const zone = zoneOf(series);
  if (rule === undefined || (zone !== undefined && !isEngineZone(zone))) return undefined;
  const link = googleLink(occurrenceOf(series), textLanguages);
  const wall = zone === undefined ? '' : `&ctz=${encodeURIComponent(zone)}`;
  return `${link}&recur=${encodeURIComponent(`RRULE:${rule}`)}${wall}`;
};

/** Microsoft's two calendars: of private accounts, and of those of an organisation. */
export const outlookHosts = {
  outlook: 'https://outlook.live.com',
  'microsoft-365': 'https://outlook.office.com',
} as const;

/** Outlook's page to add an event: one date, as it knows no rules there. */
export const outlookLink = (
  occurrence: Occurrence,
  textLanguages: TextLanguages,
  host: string = outlookHosts.outlook,
): string => {
  const { event, first, last, start, end = start } = occurrence;
  const times =
    start === undefined || end === undefined
      ? { startdt: first, enddt: addDays(last, 1), allday: 'true' }
      : { startdt: new Date(start).toISOString(), enddt: new Date(end).toISOString() };
  return address(`${host}/calendar/0/action/compose`, {
    rru: 'addevent',
    subject: words(event.title, textLanguages),
    ...times,
    body: details(occurrence, textLanguages),
    location: locationOf(occurrence, textLanguages),
  });
};
