import type { CampaignEvent } from '../../../model/contract.js';
import { zoneOf } from '../../../model/event-zone.js';
import {
  addDays,
  dayOfUtc,
  daysBetween,
  firstDay,
  instantOf,
  precisionOf,
  utcOf,
} from '../../../time/day.js';
import { dayLength } from '../../../time/units.js';
import { instantAt, wallClock } from '../../../time/wall-clock.js';

/** An event's moments as times on the clock of its place, in milliseconds as if that were UTC, and back. */
export interface WallTimes {
  readonly of: (moment: string) => number;
  /** As the moments of the event are written: a month, a day or an instant. */
  readonly moment: (wall: number) => string;
  /** As a RECURRENCE-ID is written: a month, a day or a wall-clock time. */
  readonly id: (wall: number) => string;
}

const dayTimes = (length: number): WallTimes => {
  const write = (wall: number): string => dayOfUtc(wall).slice(0, length);
  return { of: (moment) => utcOf(firstDay(moment)), moment: write, id: write };
};

export const wallTimesOf = (event: CampaignEvent): WallTimes => {
  const precision = precisionOf(event.start);
  if (precision !== 'time') return dayTimes(precision === 'month' ? 7 : 10);
  const zone = zoneOf(event) ?? 'UTC';
  const timeOfDay = wallClock(instantOf(event.start), zone) % dayLength;
  return {
    // A bare day stands for the event's own time on it.
    of: (moment) =>
      precisionOf(moment) === 'time'
        ? wallClock(instantOf(moment), zone)
        : utcOf(firstDay(moment)) + timeOfDay,
    moment: (wall) => new Date(instantAt(wall, zone)).toISOString(),
    id: (wall) => new Date(wall).toISOString().slice(0, 19),
  };
};

/** The end that goes with another start: as long after it as the event's own. Undefined where the two are not of one form. */
export const endFor = ({ start, end }: CampaignEvent, moved: string): string | undefined => {
  const precision = precisionOf(start);
  if (end === undefined || precision !== precisionOf(moved)) return undefined;
  switch (precision) {
    case 'month':
      return moved;
    case 'day':
      return addDays(moved, daysBetween(start, end));
    case 'time':
      return new Date(instantOf(moved) + instantOf(end) - instantOf(start)).toISOString();
  }
};
