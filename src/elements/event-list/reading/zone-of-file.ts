import ICAL from 'ical.js';
import { instantAt } from '../wall.js';
import { windowsZones } from './windows-zones.js';

const isKnown = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

/** A zone that a calendar file speaks of: what it is called elsewhere, if it is, and what its clock says. */
export interface ZoneOfFile {
  /** IANA; undefined for a zone that only the file knows. */
  readonly name: string | undefined;
  /** The instant of a wall-clock time, both in milliseconds. */
  readonly instantOf: (wall: number) => number;
}

const known = (name: string): ZoneOfFile => ({
  name,
  instantOf: (wall) => instantAt(wall, name),
});

const offsetBy = (zone: ICAL.Timezone, wall: number): number => {
  const date = new Date(wall);
  const time = ICAL.Time.fromData({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  });
  return zone.utcOffset(time) * 1000;
};

/** `/mozilla.org/20050126_1/Europe/Paris` and the like end in what they mean. */
const tail = (id: string): string => id.split('/').slice(-2).join('/');

/** Finds out which zone a TZID means: by name, by Windows' name, by what its VTIMEZONE says of itself, else by its rules. */
export const zoneOfFile = (id: string, component: ICAL.Component | undefined): ZoneOfFile => {
  const location = String(component?.getFirstPropertyValue('x-lic-location') ?? '');
  const name = [windowsZones[id], id, location, tail(id)].find((one) => one && isKnown(one));
  if (name) return known(name);
  if (!component) return known('UTC');
  const zone = new ICAL.Timezone(component);
  return { name: undefined, instantOf: (wall) => wall - offsetBy(zone, wall) };
};
