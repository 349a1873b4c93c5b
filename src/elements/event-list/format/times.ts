import { type DateStyle, dateFormat, dayAndMonth, dayText, fullDate } from './dates.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { isEngineZone, offsetText, zoneOfOffset } from '../../../time/time-zone.js';
import { dayAt, offsetAt } from '../../../time/wall-clock.js';
import { zonedFormat } from './zoned-format.js';

const time = { hour: 'numeric', minute: '2-digit' } as const;

/** When it is, in its own zone or another. */
export const whenText = (
  occurrence: Occurrence,
  style: DateStyle,
  zone = occurrence.zone,
): string => {
  const { first, last, start, end = start } = occurrence;
  if (start === undefined || end === undefined) return dayText(occurrence, style);
  const date = first === last ? fullDate : dayAndMonth;
  return zonedFormat({ ...date, ...time }, style, zone ?? 'UTC').formatRange(start, end);
};

/** The name of the zone that a time is told in, as it is in force then: "Eastern Standard Time". */
export const zoneText = (
  { start = 0, zone = 'UTC' }: Pick<Occurrence, 'start' | 'zone'>,
  style: DateStyle,
): string => {
  const parts = (name: string) =>
    dateFormat({ timeZoneName: 'long' }, style, name).formatToParts(start);
  const nameOf = (name: string) =>
    parts(name).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  if (isEngineZone(zone)) return nameOf(zone);
  const offset = offsetText(offsetAt(start, zone));
  const other = zoneOfOffset(offset);
  return isEngineZone(other) ? nameOf(other) : `GMT${offset}`;
};

/** Whether the clock of `zone` says the same, from beginning to end, as that of the occurrence's own. */
export const isSameClock = (
  { start = 0, end = start, zone: own = 'UTC' }: Pick<Occurrence, 'start' | 'end' | 'zone'>,
  zone: string,
): boolean => [start, end].every((instant) => offsetAt(instant, own) === offsetAt(instant, zone));

/** The same time on a reader's clock in `zone`; with the day where it is another one there. */
export const whenInZone = (occurrence: Occurrence, style: DateStyle, zone: string): string => {
  const { start = 0, end = start, first } = occurrence;
  const isSameDay = dayAt(start, zone) === first && dayAt(end, zone) === first;
  const options = isSameDay ? time : { ...dayAndMonth, ...time };
  return zonedFormat(options, style, zone).formatRange(start, end);
};
