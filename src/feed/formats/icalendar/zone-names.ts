import { own } from '../../../model/unknown.js';
import { isEngineZone, isTimeZone, zoneOfOffset } from '../../../time/time-zone.js';
import { offsetAt } from '../../../time/wall-clock.js';
import { windowsZones } from './windows-zones.js';

/** Unambiguous abbreviations of zones. */
const abbreviations: Readonly<Record<string, string>> = {
  Z: 'UTC',
  UCT: 'UTC',
  'COORDINATED UNIVERSAL TIME': 'UTC',
  CEST: 'Europe/Berlin',
  'MITTELEUROPÄISCHE ZEIT': 'Europe/Berlin',
  'MITTELEUROPÄISCHE SOMMERZEIT': 'Europe/Berlin',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  BST: 'Europe/London',
  EDT: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
};

/** Display names of Windows that contain no city. */
const displayNames: Readonly<Record<string, string>> = {
  'EASTERN TIME': 'America/New_York',
  'CENTRAL TIME': 'America/Chicago',
  'MOUNTAIN TIME': 'America/Denver',
  'PACIFIC TIME': 'America/Los_Angeles',
  'ATLANTIC TIME': 'America/Halifax',
  ARIZONA: 'America/Phoenix',
  ALASKA: 'America/Anchorage',
  HAWAII: 'Pacific/Honolulu',
  NEWFOUNDLAND: 'America/St_Johns',
  'NEW DELHI': 'Asia/Kolkata',
  BEIJING: 'Asia/Shanghai',
};

/** Reads `GMT+0200`, `UTC+2` or `+02:00` as a fixed offset. */
const offsetZone = (name: string): string | undefined => {
  const [, sign, hours, minutes = '00'] =
    /^\(?(?:GMT|UTC|UT)? ?([+-])(\d{1,2})(?:[:.]?(\d\d))?\)?$/i.exec(name) ?? [];
  if (hours === undefined || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return zoneOfOffset(`${sign}${hours.padStart(2, '0')}:${minutes}`);
};

/** The ends of a path-like TZID: `/mozilla.org/20050126_1/Europe/Paris` ends in an IANA zone. */
const tails = (name: string): string[] => {
  const parts = name.split('/').filter(Boolean);
  return [3, 2, 1].map((count) => parts.slice(-count).join('/'));
};

const windowsName = (name: string): string | undefined =>
  own(windowsZones, name) ??
  own(windowsZones, name.replace(/ (?:Daylight|Summer) Time$/, ' Standard Time'));

let cities: ReadonlyMap<string, string> | undefined;

/** All IANA zones by their city. */
const zonesByCity = (): ReadonlyMap<string, string> => {
  const all = Intl.supportedValuesOf?.('timeZone') ?? [];
  return (cities ??= new Map(
    all.map((zone) => [(zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toUpperCase(), zone]),
  ));
};

/** Standard offset in milliseconds: the lesser of those in January and July. */
const standardOffset = (zone: string): number =>
  Math.min(offsetAt(Date.UTC(2024, 0, 1), zone), offsetAt(Date.UTC(2024, 6, 1), zone));

/**
 * For `(UTC+01:00) Amsterdam, Berlin, Bern, Rome`: the zone of the first city that has this offset.
 */
const zoneOfDisplayName = (name: string): string | undefined => {
  const [, offset, words = ''] = /^\((?:GMT|UTC)([+-]\d\d[:.]?\d\d)?\) ?(.*)$/i.exec(name) ?? [];
  if (!words) return undefined;
  const ahead = offsetZone(offset ?? '+00:00') ?? 'UTC';
  const places = words.split(/[,(&/]/).map((place) => place.trim().toUpperCase());
  return (
    places
      .map((place) => displayNames[place] ?? zonesByCity().get(place))
      .find((zone) => zone && standardOffset(zone) === offsetAt(0, ahead)) ?? ahead
  );
};

/** `Eastern Time (US & Canada)`, `Berlin`: a display name without its offset, or a city alone. */
const zoneOfWords = (name: string): string | undefined => {
  const words = (name.split('(')[0] ?? '').trim().toUpperCase();
  return displayNames[words] ?? zonesByCity().get(words);
};

/** The zone that a TZID means; undefined if it is not known. */
export const zoneByName = (written: string): string | undefined => {
  const name = written.replaceAll('\\', '').replace(/^"|"$/g, '').trim();
  return [
    windowsName(name),
    abbreviations[name.toUpperCase()],
    isEngineZone(name) ? name : undefined,
    name.replaceAll(' ', '_'),
    ...tails(name),
    offsetZone(name),
    zoneOfDisplayName(name),
    zoneOfWords(name),
    name.replace('-', '/'),
  ].find((zone) => zone !== undefined && zone !== '' && isTimeZone(zone));
};
