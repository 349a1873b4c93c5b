import { civilDay, dayNumber, monthLength, weekdayOf } from './civil-day.js';
import { setRuleZones } from './time-zone.js';
import { dayLength } from './units.js';

/** A day on which clocks change: `M4.1.0/2`, at 2 on the first Sunday of April. */
interface Change {
  readonly month: number;
  /** 1 to 4; 5 for the last of the month. */
  readonly week: number;
  readonly weekday: number;
  /** Milliseconds of the day. */
  readonly time: number;
}

/** A clock that is changed twice a year by rule, in milliseconds ahead of UTC. */
interface PosixZone {
  readonly standard: number;
  readonly daylight: number;
  readonly toDaylight: Change;
  readonly toStandard: Change;
}

const name = '(?:<[^>]{1,40}>|[A-Za-z]{3,10})';
const offset = '([+-]?\\d{1,3}(?::\\d\\d){0,2})';
const change = `,M(\\d{1,2})\\.([1-5])\\.([0-6])(?:/${offset})?`;
const pattern = new RegExp(`^${name}${offset}${name}(?:${offset})?${change}${change}$`);

const hour = 3_600_000;

/** `-5:30` in milliseconds. */
const duration = (text: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace(/^[+-]/, '').split(':').map(Number);
  return (text.startsWith('-') ? -1 : 1) * (hours * hour + minutes * 60_000 + seconds * 1000);
};

const changeOf = (month = '', week = '', weekday = '', time = '2'): Change => ({
  month: Number(month),
  week: Number(week),
  weekday: Number(weekday),
  time: duration(time),
});

const parse = (text: string): PosixZone | undefined => {
  const [, west, westInSummer, ...parts] = pattern.exec(text) ?? [];
  if (west === undefined) return undefined;
  const standard = -duration(west);
  return {
    standard,
    daylight: westInSummer === undefined ? standard + hour : -duration(westInSummer),
    toDaylight: changeOf(...parts.slice(0, 4)),
    toStandard: changeOf(...parts.slice(4, 8)),
  };
};

/** A page seldom speaks of more than one. */
const largest = 64;
const zones = new Map<string, PosixZone | undefined>();

/**
 * A zone told by its rule, as `EST5EDT,M4.1.0/2,M10.5.0/2`: what a calendar file's own zone is told
 * as, which no database has ([POSIX TZ](https://www.rfc-editor.org/rfc/rfc9636#name-tz-string-extension)).
 */
const zoneOf = (text: string): PosixZone | undefined => {
  if (!zones.has(text)) {
    if (zones.size >= largest) zones.clear();
    zones.set(text, parse(text));
  }
  return zones.get(text);
};

const isZone = (text: string): boolean => text.includes(',') && !!zoneOf(text);

/** When clocks are changed in a year, by the clock on the wall before the change. */
const wallOf = ({ month, week, weekday, time }: Change, year: number): number => {
  const first = dayNumber(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (week - 1) * 7;
  const isPast = day >= first + monthLength(year, month);
  return (isPast ? day - 7 : day) * dayLength + time;
};

/** How far the clock of such a zone is ahead of UTC at an instant, in milliseconds. */
const offsetAt = (instant: number, text: string): number => {
  const zone = zoneOf(text);
  if (!zone) return 0;
  const { standard, daylight, toDaylight, toStandard } = zone;
  const { year } = civilDay(Math.floor((instant + standard) / dayLength));
  const begin = wallOf(toDaylight, year) - standard;
  const end = wallOf(toStandard, year) - daylight;
  const isDaylight =
    begin < end ? instant >= begin && instant < end : instant >= begin || instant < end;
  return isDaylight ? daylight : standard;
};

/** From here on such zones are read wherever a time zone is. */
export const readRuleZones = (): void => setRuleZones({ isZone, offsetAt });
