import ICAL from 'ical.js';
import { icalTime } from './ical-time.js';
import { isTimeZone } from '../../../time/time-zone.js';
import { instantAt } from '../../../time/wall-clock.js';
import { windowsZones } from './windows-zones.js';

/** A zone that a calendar file speaks of: what it is called elsewhere, if it is, and what its clock says. */
export interface ZoneOfFile {
  /** IANA; undefined for a zone that only the file knows. */
  readonly name: string | undefined;
  /** The instant of a wall-clock time, both in milliseconds. */
  readonly instantOf: (wall: number) => number;
}

const known = (name: string): ZoneOfFile => ({ name, instantOf: (wall) => instantAt(wall, name) });

const offsetBy = (zone: ICAL.Timezone, wall: number): number =>
  zone.utcOffset(icalTime(wall)) * 1000;

/** `/mozilla.org/20050126_1/Europe/Paris` and the like end in what they mean. */
const tail = (id: string): string => id.split('/').slice(-2).join('/');

/** The 1st and the 16th of each month of a year that every zone's present rules hold for. */
const probes = Array(24)
  .fill(2024)
  .map((year: number, index) => Date.UTC(year, Math.floor(index / 2), index % 2 ? 16 : 1, 12));

/**
 * A zone that keeps the same clock all year as one that only the file knows, such as Outlook's
 * "(UTC+01:00) Amsterdam, Berlin, Bern": events that recur need its rules. A clock that is never
 * changed needs no more than its offset.
 */
const likeness = (component: ICAL.Component): ZoneOfFile | undefined => {
  if (!component.getFirstSubcomponent('daylight')) return undefined;
  const zone = new ICAL.Timezone(component);
  return [...new Set(Object.values(windowsZones))]
    .map(known)
    .find(({ instantOf }) =>
      probes.every((wall) => wall - instantOf(wall) === offsetBy(zone, wall)),
    );
};

/**
 * Finds out which zone a TZID means: by name, by Windows' name, by what its VTIMEZONE says of
 * itself, else by its rules. One that the file names without a word about it is taken for `other`.
 */
export const zoneOfFile = (
  id: string,
  component: ICAL.Component | undefined,
  other: string,
): ZoneOfFile => {
  const location = String(component?.getFirstPropertyValue('x-lic-location') ?? '');
  const names = [windowsZones[id], id, location, tail(id), component ? '' : other];
  const name = names.find((one) => one && isTimeZone(one));
  if (name) return known(name);
  if (!component) return known('UTC');
  const zone = new ICAL.Timezone(component);
  return (
    likeness(component) ?? { name: undefined, instantOf: (wall) => wall - offsetBy(zone, wall) }
  );
};
