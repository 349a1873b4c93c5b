import { offsetText } from '../../../time/time-zone.js';
import { dayLength, minuteLength } from '../../../time/units.js';
import { parseRule } from '../../../time/recurrence/rrule.js';
import { allOf, type Component, firstOf } from './components.js';
import { dateValue } from './values.js';

/**
 * A STANDARD or DAYLIGHT component: [RFC 5545
 * §3.6.5](https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5).
 */
interface Observance {
  readonly isDaylight: boolean;
  /** Local time of the change, by the clock before it, in milliseconds. */
  readonly start: number;
  /** Offset from UTC after the change, in minutes. */
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

/** Whether it still applies: one whose rule has an UNTIL was replaced by another. */
const isInForce = ({ rule }: Observance): boolean =>
  rule !== undefined && !/UNTIL|COUNT/i.test(rule);

const latest = (observances: readonly Observance[]): Observance | undefined =>
  [...observances].sort((a, b) => +isInForce(a) - +isInForce(b) || a.start - b.start).at(-1);

/** The change in POSIX TZ form: `FREQ=YEARLY;BYMONTH=4;BYDAY=1SU` at two is `M4.1.0/2`. */
const changeText = ({ rule = '', start }: Observance): string | undefined => {
  const { byMonth, byDay, byMonthDay, interval = 1 } = parseRule(rule) ?? {};
  const [month, day] = [byMonth?.[0], byDay?.[0]];
  if (!month || !day || byMonth?.length !== 1 || interval !== 1) return undefined;
  // "The Sunday on or after the 8th" is written as BYMONTHDAY=8,9,…,14.
  const nth = byMonthDay ? Math.ceil(Math.min(...byMonthDay) / 7) : day.nth;
  if (nth === 0 || nth < -1 || nth > 4) return undefined;
  // Not `%`, which is negative for starts before 1970.
  const timeOfDay = start - Math.floor(start / dayLength) * dayLength;
  const minutes = Math.floor(timeOfDay / minuteLength);
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return `M${month}.${nth === -1 ? 5 : nth}.${day.weekday}/${time}`;
};

/** POSIX TZ counts offsets positive west of Greenwich. */
const westText = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes > 0 ? '-' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
};

const fixedZone = (minutes: number): string => offsetText(minutes * minuteLength);

/**
 * IANA zones by standard offset in minutes and rule of change. Of several with the same rules, the
 * one with most inhabitants.
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
 * The zone of a VTIMEZONE by the rules that now apply: an IANA zone with the same rules, since it
 * has a name; else an offset or a POSIX TZ rule. Undefined if nothing can be read.
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
