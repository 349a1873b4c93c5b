import type { CampaignEvent } from '../../../model/contract.js';
import { instantAt } from '../../../time/wall-clock.js';
import { partsOf } from '../../../time/recurrence/rrule.js';
import { wallTimesOf } from '../occurrences/wall-times.js';
import { zoneOf } from '../../../model/event-zone.js';
import { addDays, firstDay, lastDay, precisionOf, utcOf } from '../../../time/day.js';
import { parameter } from './content-line.js';
import { dateStamp, endDateStamp, instantStamp, wallStamp } from '../add-to-calendar/stamps.js';

export type Lines = readonly string[];
type Property = (name: string, moment: string) => string;

/** How a zone is called within the file; undefined where times are told in UTC. */
export const zoneIdOf = (event: CampaignEvent): string | undefined => {
  const zone = zoneOf(event);
  const isWall = precisionOf(event.start) === 'time' && (event.recurrence ?? event.extraDates);
  if (!isWall || zone === undefined || zone === 'UTC') return undefined;
  return zone;
};

/** Writes a property whose value is a moment of the event: a day, an instant, or its wall-clock time. */
export const momentProperty = (event: CampaignEvent): Property => {
  const [zone, zoneId] = [zoneOf(event) ?? 'UTC', zoneIdOf(event)];
  const walls = wallTimesOf(event);
  return (name, moment) => {
    if (precisionOf(event.start) !== 'time')
      return `${name};VALUE=DATE:${dateStamp(firstDay(moment).slice(0, 10))}`;
    const instant = instantAt(walls.of(moment), zone);
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
  const date = until.slice(0, 8);
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  const endOfDay = () =>
    instantStamp(instantAt(utcOf(addDays(day, 1)), zoneOf(event) ?? 'UTC') - 1000);
  return recurrence.replace(until, isTime ? endOfDay() : date);
};

export const recurrenceLines = (event: CampaignEvent, write: Property): Lines => [
  ...(event.recurrence ? [`RRULE:${ruleText(event)}`] : []),
  ...(event.exceptDates ?? []).map((moment) => write('EXDATE', moment)),
  ...(event.extraDates ?? []).map((moment) => write('RDATE', moment)),
];
