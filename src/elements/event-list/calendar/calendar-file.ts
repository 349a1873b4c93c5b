import type { CampaignEvent } from '../../../feed/contract.js';
import { type LocalizedText, type Reading, readText } from '../../../locale/text.js';
import { addDays, firstDay, lastDay, precisionOf } from '../days.js';
import { occurrenceOf } from '../almanac/occurrence.js';
import type { Occurrence } from '../occurrence.js';
import { endFor, instantAt, ruleOf, wallIn } from '../almanac/wall.js';
import { zoneOf } from '../almanac/wall-clock.js';
import { escapeText, fold, parameter } from './content-line.js';
import { dateStamp, endDateStamp, instantStamp, wallStamp } from './stamps.js';
import { timeZoneComponent } from './time-zone-component.js';

export interface CalendarOptions {
  readonly reading: Reading;
  /** When the feed was published, RFC 3339: the age of what is said, and its sequence. */
  readonly updated: string | undefined;
}

type Lines = readonly string[];
type Property = (name: string, moment: string) => string;

const minute = 60_000;

/** How a zone is called within the file; undefined where times are told in UTC. */
const zoneIdOf = (event: CampaignEvent): string | undefined => {
  const zone = zoneOf(event);
  const isWall = precisionOf(event.start) === 'time' && (event.recurrence ?? event.extraDates);
  if (!isWall || zone === undefined || zone === 'UTC') return undefined;
  return zone;
};

/** Writes a property whose value is a moment of the event: a day, an instant, or its wall-clock time. */
const momentProperty = (event: CampaignEvent): Property => {
  const [zone, zoneId] = [zoneOf(event) ?? 'UTC', zoneIdOf(event)];
  const wall = wallIn(event);
  return (name, moment) => {
    if (precisionOf(event.start) !== 'time')
      return `${name};VALUE=DATE:${dateStamp(firstDay(moment).slice(0, 10))}`;
    const instant = instantAt(wall.of(moment), zone);
    return zoneId
      ? `${name};TZID=${parameter(zoneId)}:${wallStamp(instant, zone)}`
      : `${name}:${instantStamp(instant)}`;
  };
};

const endLine = ({ start, end }: CampaignEvent, write: Property): Lines => {
  if (precisionOf(start) !== 'time')
    return [`DTEND;VALUE=DATE:${endDateStamp(lastDay(end ?? start))}`];
  return end === undefined ? [] : [write('DTEND', end)];
};

/** The rule, its UNTIL in the form that its DTSTART asks for: RFC 5545 §3.3.10. */
const ruleText = (event: CampaignEvent): string => {
  const { recurrence = '', start } = event;
  const until = ruleOf(recurrence).get('UNTIL');
  if (until === undefined) return recurrence;
  const isTime = precisionOf(start) === 'time';
  if (isTime === until.includes('T') && (!isTime || until.endsWith('Z'))) return recurrence;
  const date = until.slice(0, 8);
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  const endOfDay = () =>
    instantStamp(instantAt(Date.parse(`${addDays(day, 1)}T00:00Z`), zoneOf(event) ?? 'UTC') - 1000);
  return recurrence.replace(until, isTime ? endOfDay() : date);
};

const recurrenceLines = (event: CampaignEvent, write: Property): Lines => [
  ...(event.recurrence ? [`RRULE:${ruleText(event)}`] : []),
  ...(event.exceptDates ?? []).map((moment) => write('EXDATE', moment)),
  ...(event.extraDates ?? []).map((moment) => write('RDATE', moment)),
];

const stateOf = (status: Occurrence['status']): string =>
  status === 'cancelled' ? 'CANCELLED' : status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED';

/** What is said of an event in words, as a calendar shows it: its links too, since not every calendar shows those. */
export const descriptionOf = (event: CampaignEvent, reading: Reading): string =>
  [
    ...[event.summary, ...(event.body ?? [])].map((text) => say(text, reading)),
    event.attendance === 'in-person' ? undefined : event.joinUrl,
    event.url,
  ]
    .filter(Boolean)
    .join('\n\n');

const say = (text: LocalizedText | undefined, reading: Reading): string =>
  text === undefined ? '' : readText(text, reading).words;

/** Name and address of the place; empty for what is online only. */
export const locationOf = ({ place, event }: Occurrence, reading: Reading): string =>
  event.attendance === 'online'
    ? ''
    : [say(place?.name, reading), say(place?.address, reading)].filter(Boolean).join(', ');

const text = (name: string, value: string): Lines =>
  value ? [`${name}:${escapeText(value)}`] : [];

const detailLines = (occurrence: Occurrence, { reading }: CalendarOptions): Lines => {
  const { event, title, place, status } = occurrence;
  const { joinUrl, url, topics = [], attendance } = event;
  const [longitude, latitude] = place?.position ?? [];
  const isSomewhere = attendance !== 'online';
  return [
    ...text('SUMMARY', say(title, reading)),
    ...text('DESCRIPTION', descriptionOf(event, reading)),
    ...text('LOCATION', locationOf(occurrence, reading)),
    ...(latitude !== undefined && isSomewhere ? [`GEO:${latitude};${longitude}`] : []),
    ...(joinUrl && attendance !== 'in-person'
      ? [`CONFERENCE;VALUE=URI;FEATURE=VIDEO:${joinUrl}`]
      : []),
    ...(url ? [`URL:${url}`] : []),
    ...(topics.length > 0 ? [`CATEGORIES:${topics.map(escapeText).join()}`] : []),
    `STATUS:${stateOf(status)}`,
  ];
};

const identityLines = ({ id }: CampaignEvent, { updated }: CalendarOptions): Lines => {
  const published = Date.parse(updated ?? '');
  const known = Number.isNaN(published) ? 0 : published;
  return [
    `UID:${encodeURIComponent(id)}@what-migrants-bring`,
    `DTSTAMP:${instantStamp(known)}`,
    `SEQUENCE:${Math.floor(known / minute)}`,
  ];
};

const component = (lines: Lines): Lines => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

/** One occurrence that departs from its rule: the same UID, told apart by RECURRENCE-ID. */
const overrideLines = (
  event: CampaignEvent,
  [date, override]: [string, NonNullable<CampaignEvent['overrides']>[string]],
  options: CalendarOptions,
): Lines => {
  const write = momentProperty(event);
  const original = write('RECURRENCE-ID', date);
  const wall = wallIn(event);
  const start = override.start ?? wall.moment(wall.of(date));
  const end = override.end ?? endFor(event, start);
  const one = { ...event, start, ...(end && { end }) };
  return component([
    ...identityLines(event, options),
    original,
    write('DTSTART', start),
    ...endLine(one, write),
    ...detailLines(
      occurrenceOf(event, { ...override, recurrenceId: date, zone: zoneOf(event) }),
      options,
    ),
  ]);
};

const eventLines = (event: CampaignEvent, options: CalendarOptions): Lines => {
  const write = momentProperty(event);
  return [
    ...component([
      ...identityLines(event, options),
      write('DTSTART', event.start),
      ...endLine(event, write),
      ...recurrenceLines(event, write),
      ...detailLines(occurrenceOf(event, { zone: zoneOf(event) }), options),
      ...(precisionOf(event.start) === 'time' ? [] : ['TRANSP:TRANSPARENT']),
    ]),
    ...Object.entries(event.overrides ?? {}).flatMap((entry) =>
      overrideLines(event, entry, options),
    ),
  ];
};

/**
 * Events as an iCalendar file: [RFC 5545](https://www.rfc-editor.org/rfc/rfc5545). The same feed
 * gives the same bytes. What happens once is told in UTC, what recurs by its wall clock.
 */
export const calendarFile = (
  events: readonly CampaignEvent[],
  options: CalendarOptions,
): string => {
  const zones = new Map(events.map((event) => [zoneIdOf(event), event]));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//what-migrants-bring//event-list//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...[...zones].flatMap(([id, event]) =>
      id ? timeZoneComponent(zoneOf(event) ?? 'UTC', id, Date.parse(event.start)) : [],
    ),
    ...events.flatMap((event) => eventLines(event, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
};
