import type { CampaignEvent } from '../../../model/contract.js';
import { addDays, instantOf, precisionOf, utcOf } from '../../../time/day.js';
import { dayLength } from '../../../time/units.js';
import type { WallTimes } from './wall-times.js';

const pattern = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;

/**
 * The last day of whole days whose rule ends at an instant. Outlook writes the midnight of the
 * organiser's zone, which east of Greenwich is the evening before in UTC; 23:59:59 is a day's own end.
 */
const lastDayAt = (day: string, hours = '00', seconds = '00'): number =>
  utcOf(Number(hours) >= 12 && seconds === '00' ? addDays(day, 1) : day);

/**
 * UNTIL as a wall-clock time: written in UTC it is an instant, as a bare day it is that whole day.
 * Infinity where the rule has none that can be read.
 */
export const recurrenceUntil = (
  event: CampaignEvent,
  walls: WallTimes,
  until: string | undefined,
): number => {
  const [, year, month, date, hours, minutes, seconds, utc] = pattern.exec(until ?? '') ?? [];
  if (year === undefined) return Infinity;
  const day = `${year}-${month}-${date}`;
  if (precisionOf(event.start) !== 'time') return utc ? lastDayAt(day, hours, seconds) : utcOf(day);
  if (hours === undefined) return utcOf(day) + dayLength - 1;
  const instant = `${day}T${hours}:${minutes}:${seconds}Z`;
  return utc ? walls.of(instant) : instantOf(instant);
};
