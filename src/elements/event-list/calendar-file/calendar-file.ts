import type { CampaignEvent } from '../../../model/contract.js';
import type { TextLanguages } from '../../../locale/text.js';
import { words } from '../../../widget/templates/text.js';
import { zoneOf } from '../../../model/event-zone.js';
import { endFor, wallTimesOf } from '../occurrences/wall-times.js';
import { instantOf, precisionOf } from '../../../time/day.js';
import { minuteLength } from '../../../time/units.js';
import type { Override, Status } from '../occurrences/occurrence.js';
import { escapeText, fold } from './content-line.js';
import { endLine, type Lines, momentProperty, recurrenceLines, zoneIdOf } from './moment-lines.js';
import { instantStamp } from '../add-to-calendar/stamps.js';
import { timeZoneComponent } from './time-zone-component.js';
import { descriptionOf, locationOf } from '../add-to-calendar/event-text.js';

export interface CalendarFileOptions {
  readonly textLanguages: TextLanguages;
  /** When the feed was published, RFC 3339: the age of what is said, and its sequence. */
  readonly updated: string | undefined;
}

const stateOf = (status: Status | undefined): string =>
  status === 'cancelled'
    ? 'CANCELLED'
    : status === 'postponed' || status === 'tentative'
      ? 'TENTATIVE'
      : 'CONFIRMED';

const text = (name: string, value: string): Lines =>
  value ? [`${name}:${escapeText(value)}`] : [];

const detailLines = (event: CampaignEvent, { textLanguages }: CalendarFileOptions): Lines => {
  const { title, place, status, joinUrl, url, topics = [], attendance } = event;
  const [longitude, latitude] = place?.position ?? [];
  const isSomewhere = attendance !== 'online';
  return [
    ...text('SUMMARY', words(title, textLanguages)),
    ...text('DESCRIPTION', descriptionOf(event, textLanguages)),
    ...text('LOCATION', locationOf({ event }, textLanguages)),
    ...(latitude !== undefined && isSomewhere ? [`GEO:${latitude};${longitude}`] : []),
    ...(joinUrl && attendance !== 'in-person'
      ? [`CONFERENCE;VALUE=URI;FEATURE=VIDEO:${joinUrl}`]
      : []),
    ...(url ? [`URL:${url}`] : []),
    ...(topics.length > 0 ? [`CATEGORIES:${topics.map(escapeText).join()}`] : []),
    `STATUS:${stateOf(status)}`,
  ];
};

const identityLines = ({ id }: CampaignEvent, { updated }: CalendarFileOptions): Lines => {
  const published = instantOf(updated ?? '');
  const known = Number.isNaN(published) ? 0 : published;
  return [
    `UID:${encodeURIComponent(id)}@what-migrants-bring`,
    `DTSTAMP:${instantStamp(known)}`,
    `SEQUENCE:${Math.floor(known / minuteLength)}`,
  ];
};

const component = (lines: Lines): Lines => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

/** One occurrence that departs from its rule: the same UID, told apart by RECURRENCE-ID. */
const overrideLines = (
  event: CampaignEvent,
  [date, override]: [string, Override],
  options: CalendarFileOptions,
): Lines => {
  const write = momentProperty(event);
  const original = write('RECURRENCE-ID', date);
  const walls = wallTimesOf(event);
  const start = override.start ?? walls.moment(walls.of(date));
  const end = override.end ?? endFor(event, start);
  const one = { ...event, ...override, start, ...(end && { end }) };
  return component([
    ...identityLines(event, options),
    original,
    momentProperty(one)('DTSTART', start),
    ...endLine(one, momentProperty(one)),
    ...detailLines(one, options),
  ]);
};

const eventLines = (event: CampaignEvent, options: CalendarFileOptions): Lines => {
  const write = momentProperty(event);
  return [
    ...component([
      ...identityLines(event, options),
      write('DTSTART', event.start),
      ...endLine(event, write),
      ...recurrenceLines(event, write),
      ...detailLines(event, options),
      ...(precisionOf(event.start) === 'time' ? [] : ['TRANSP:TRANSPARENT']),
    ]),
    ...Object.entries(event.overrides ?? {}).flatMap((entry) =>
      overrideLines(event, entry, options),
    ),
  ];
};

/** How many years past what is known of now the rules of a zone are written for: it may be read for that long. */
const yearsAhead = 10;

/** The years that an event may meet: the year before the first, since what it ended with still holds then. */
const yearsOf = (event: CampaignEvent, published: number): { from: number; to: number } => {
  const first = new Date(instantOf(event.start)).getUTCFullYear();
  const until = Number(/UNTIL=(\d{4})/i.exec(event.recurrence ?? '')?.[1] ?? 0);
  const now = published > 0 ? new Date(published).getUTCFullYear() : first;
  return { from: first - 1, to: Math.min(Math.max(first, until, now), now + 50) + yearsAhead };
};

/**
 * Events as an iCalendar file: [RFC 5545](https://www.rfc-editor.org/rfc/rfc5545). The same feed
 * gives the same bytes. What happens once is told in UTC, what recurs by its wall clock.
 */
export const calendarFile = (
  events: readonly CampaignEvent[],
  options: CalendarFileOptions,
): string => {
  const zones = new Map(events.map((event) => [zoneIdOf(event), event]));
  const latest = instantOf(options.updated ?? '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//what-migrants-bring//event-list//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...[...zones].flatMap(([id, event]) =>
      id ? timeZoneComponent(zoneOf(event) ?? 'UTC', id, yearsOf(event, latest)) : [],
    ),
    ...events.flatMap((event) => eventLines(event, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
};
