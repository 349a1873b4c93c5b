import { type DateStyle, dateFormat, dayAndMonth, dayText, fullDate } from './dates.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { dayAt } from '../../../time/time-zone.js';

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
  return dateFormat({ ...date, ...time }, style, zone).formatRange(start, end);
};

/** The name of the zone that a time is told in, as it is in force then: "Eastern Standard Time". */
export const zoneText = ({ start = 0, zone = 'UTC' }: Occurrence, style: DateStyle): string => {
  const parts = dateFormat({ timeZoneName: 'long' }, style, zone).formatToParts(start);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
};

/** The same time on a reader's clock in `zone`; with the day where it is another one there. */
export const whenInZone = (occurrence: Occurrence, style: DateStyle, zone: string): string => {
  const { start = 0, end = start, first } = occurrence;
  const isSameDay = dayAt(start, zone) === first && dayAt(end, zone) === first;
  const options = isSameDay ? time : { ...dayAndMonth, ...time };
  return dateFormat(options, style, zone).formatRange(start, end);
};
