import type { CampaignEvent } from '../../../model/contract.js';
import { instantAt } from '../../../time/wall-clock.js';
import { isRuleZone } from '../../../time/time-zone.js';
import { partsOf } from '../../../time/recurrence/rrule.js';
import { recurrenceUntil } from '../occurrences/recurrence-until.js';
import { wallTimesOf } from '../occurrences/wall-times.js';
import { zoneOf } from '../../../model/event-zone.js';
import {
  addDays,
  dayOfUtc,
  firstDay,
  instantOf,
  lastDay,
  precisionOf,
  utcOf,
} from '../../../time/day.js';
import { parameter } from './content-line.js';
import { dateStamp, endDateStamp, instantStamp, wallStamp } from '../add-to-calendar/stamps.js';

export type Lines = readonly string[];
type Property = (name: string, moment: string) => string;

/** How a zone is called within the file; undefined where times are told in UTC. */
export const zoneIdOf = (event: CampaignEvent): string | undefined => {
  const zone = zoneOf(event);
  const isWall = precisionOf(event.start) === 'time' && (event.recurrence ?? event.extraDates);
  if (!isWall || zone === undefined || zone === 'UTC') return undefined;
  // A rule is no name: what it says stands in the file's own VTIMEZONE.
  return isRuleZone(zone) ? 'Local time' : zone;
};

/** Writes a property whose value is a moment of the event: a day, an instant, or its wall-clock time. */
export const momentProperty = (event: CampaignEvent): Property => {
  const [zone, zoneId] = [zoneOf(event) ?? 'UTC', zoneIdOf(event)];
  const walls = wallTimesOf(event);
  return (name, moment) => {
    if (precisionOf(event.start) !== 'time')
      return `${name};VALUE=DATE:${dateStamp(firstDay(moment).slice(0, 10))}`;
    // A time of day that comes twice is told apart by its instant alone.
    const isInstant = precisionOf(moment) === 'time';
    const instant = isInstant ? instantOf(moment) : instantAt(walls.of(moment), zone);
    return zoneId
      ? `${name};TZID=${parameter(zoneId)}:${wallStamp(instant, zone)}`
      : `${name}:${instantStamp(instant)}`;
  };
};

export const endLine = ({ start, end }: CampaignEvent, write: Property): Lines => {
  if (precisionOf(start) !== 'time')
    return [`DTEND;VALUE=DATE:${endDateStamp(lastDay(end ?? start))}`];
  return end === undefined ? [] : [write('DTEND', end)];
};

/** The rule, its UNTIL in the form that its DTSTART asks for: RFC 5545 §3.3.10. */
const ruleText = (event: CampaignEvent): string => {
  const { recurrence = '', start } = event;
  const until = partsOf(recurrence).get('UNTIL');
  if (until === undefined) return recurrence;
  const isTime = precisionOf(start) === 'time';
  if (isTime === until.includes('T') && (!isTime || until.endsWith('Z'))) return recurrence;
  if (!isTime) {
    const last = recurrenceUntil(event, wallTimesOf(event), until);
    return recurrence.replace(until, dateStamp(dayOfUtc(last)));
  }
  const day = `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
  const endOfDay = instantAt(utcOf(addDays(day, 1)), zoneOf(event) ?? 'UTC') - 1000;
  return recurrence.replace(until, instantStamp(endOfDay));
};

export const recurrenceLines = (event: CampaignEvent, write: Property): Lines => [
  ...(event.recurrence ? [`RRULE:${ruleText(event)}`] : []),
  ...(event.exceptDates ?? []).map((moment) => write('EXDATE', moment)),
  ...(event.extraDates ?? []).map((moment) => write('RDATE', moment)),
];
