import { offsetText } from '../../../time/time-zone.js';
import { dayLength, minuteLength } from '../../../time/units.js';
import { parseRule } from '../../../time/recurrence/rrule.js';
import { allOf, type Component, firstOf } from './components.js';
import { dateValue } from './values.js';

/** One change of a zone's clock: RFC 5545 §3.6.5. */
interface Observance {
  readonly isDaylight: boolean;
  /** When it is, on the wall before the change. */
  readonly start: number;
  /** Minutes ahead of UTC after it. */
  readonly offset: number;
  readonly rule: string | undefined;
}

const minutesOf = (text: string | undefined): number | undefined => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(text?.trim() ?? '') ?? [];
  if (sign === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

const observancesOf = (zone: Component): Observance[] =>
  zone.components.flatMap((component) => {
    const start = dateValue(firstOf(component, 'DTSTART')?.value ?? '');
    const offset = minutesOf(firstOf(component, 'TZOFFSETTO')?.value);
    if (!start || offset === undefined) return [];
    const rule = allOf(component, 'RRULE').at(-1)?.value;
    return [{ isDaylight: component.name === 'DAYLIGHT', start: start.wall, offset, rule }];
  });

/** Whether an observance still holds: a rule with an end has been followed by another. */
const isInForce = ({ rule }: Observance): boolean =>
  rule !== undefined && !/UNTIL|COUNT/i.test(rule);

const latest = (observances: readonly Observance[]): Observance | undefined =>
  [...observances].sort((a, b) => +isInForce(a) - +isInForce(b) || a.start - b.start).at(-1);

/** `M4.1.0/2`, of a rule such as `FREQ=YEARLY;BYMONTH=4;BYDAY=1SU`. */
const changeText = ({ rule = '', start }: Observance): string | undefined => {
  const { byMonth, byDay, byMonthDay, interval = 1 } = parseRule(rule) ?? {};
  const [month, day] = [byMonth?.[0], byDay?.[0]];
  if (!month || !day || byMonth?.length !== 1 || interval !== 1) return undefined;
  // "The Sunday on or after the 8th" is written as the days of that week.
  const nth = byMonthDay ? Math.ceil(Math.min(...byMonthDay) / 7) : day.nth;
  if (nth === 0 || nth < -1 || nth > 4) return undefined;
  // Of a start before 1970 the remainder is negative.
  const timeOfDay = start - Math.floor(start / dayLength) * dayLength;
  const minutes = Math.floor(timeOfDay / minuteLength);
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return `M${month}.${nth === -1 ? 5 : nth}.${day.weekday}/${time}`;
};

/** A POSIX rule counts offsets west of Greenwich. */
const westText = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes > 0 ? '-' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
};

const fixedZone = (minutes: number): string => offsetText(minutes * minuteLength);

/**
 * Zones of the database by their rules: minutes ahead of UTC in winter, and when clocks are changed.
 * Where several keep the same clock, the one that most people live in.
 */
const namedRules: Readonly<Record<string, string>> = {
  '-60 M3.5.0/0:00 M10.5.0/1:00': 'Atlantic/Azores',
  '0 M3.5.0/1:00 M10.5.0/2:00': 'Europe/London',
  '60 M3.5.0/2:00 M10.5.0/3:00': 'Europe/Berlin',
  '120 M3.5.0/3:00 M10.5.0/4:00': 'Europe/Athens',
  '120 M3.5.0/2:00 M10.5.0/3:00': 'Europe/Chisinau',
  '120 M3.5.0/0:00 M10.5.0/0:00': 'Asia/Beirut',
  '-210 M3.2.0/2:00 M11.1.0/2:00': 'America/St_Johns',
  '-240 M3.2.0/2:00 M11.1.0/2:00': 'America/Halifax',
  '-300 M3.2.0/2:00 M11.1.0/2:00': 'America/New_York',
  '-300 M3.2.0/0:00 M11.1.0/1:00': 'America/Havana',
  '-360 M3.2.0/2:00 M11.1.0/2:00': 'America/Chicago',
  '-420 M3.2.0/2:00 M11.1.0/2:00': 'America/Denver',
  '-480 M3.2.0/2:00 M11.1.0/2:00': 'America/Los_Angeles',
  '-540 M3.2.0/2:00 M11.1.0/2:00': 'America/Anchorage',
  '-600 M3.2.0/2:00 M11.1.0/2:00': 'America/Adak',
  '570 M10.1.0/2:00 M4.1.0/3:00': 'Australia/Adelaide',
  '600 M10.1.0/2:00 M4.1.0/3:00': 'Australia/Sydney',
  '720 M9.5.0/2:00 M4.1.0/3:00': 'Pacific/Auckland',
  '765 M9.5.0/2:45 M4.1.0/3:45': 'Pacific/Chatham',
};

/**
 * The zone that a VTIMEZONE describes, as its rules in force have it: one of the database that
 * keeps the same clock, since it has a name that people know; else an offset or a rule of POSIX TZ.
 * Undefined where it says nothing that can be read.
 */
export const zoneOfRules = (zone: Component): string | undefined => {
  const observances = observancesOf(zone);
  const standard = latest(observances.filter(({ isDaylight }) => !isDaylight));
  const daylight = latest(observances.filter(({ isDaylight }) => isDaylight));
  const either = standard ?? daylight;
  if (!either) return undefined;
  const [begin, end] = [daylight && changeText(daylight), standard && changeText(standard)];
  if (!standard || !daylight || !begin || !end) return fixedZone(either.offset);
  const [winter, summer] = [westText(standard.offset), westText(daylight.offset)];
  const isByAnHour = daylight.offset - standard.offset === 60;
  const named = isByAnHour && namedRules[`${standard.offset} ${begin} ${end}`];
  return named || `<STD>${winter}<DST>${summer},${begin},${end}`;
};
