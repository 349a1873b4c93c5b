import type { CampaignEvent } from '../../../model/contract.js';
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
import { zoneOf } from '../../../model/event-zone.js';

/** The parts of an RRULE value by name: RFC 5545 §3.3.10. */
export const ruleOf = (recurrence: string): ReadonlyMap<string, string> =>
  new Map(recurrence.split(';').map((part) => part.split('=') as [string, string]));

/** An event's moments as wall-clock times, and back. */
export interface Wall {
  readonly of: (moment: string) => number;
  /** As the moments of the event are written: a month, a day or an instant. */
  readonly moment: (wall: number) => string;
  /** As a RECURRENCE-ID is told: a month, a day or a wall-clock time. */
  readonly id: (wall: number) => string;
}

/** How an event's moments are told by the clock on the wall where it takes place. */
export const wallIn = (event: CampaignEvent): Wall => {
  const precision = precisionOf(event.start);
  const zone = zoneOf(event) ?? 'UTC';
  if (precision !== 'time') {
    const length = precision === 'month' ? 7 : 10;
    const write = (wall: number): string => dayOfUtc(wall).slice(0, length);
    return { of: (moment) => utcOf(firstDay(moment).slice(0, 10)), moment: write, id: write };
  }
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

/** The end that goes with another start: as long after it as the event's own. */
export const endFor = ({ start, end }: CampaignEvent, moved: string): string | undefined => {
  if (end === undefined) return undefined;
  switch (precisionOf(start)) {
    case 'month':
      return moved;
    case 'day':
      return addDays(moved, daysBetween(start, end));
    case 'time':
      return new Date(instantOf(moved) + instantOf(end) - instantOf(start)).toISOString();
  }
};
