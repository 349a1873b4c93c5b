/** Reads recurrence rules: [RFC 5545 §3.3.10](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10). */

import type { Weekday } from '../civil-day.js';

export const frequencies = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] as const;
export type Frequency = (typeof frequencies)[number];

/** `2TU`: a weekday, and which of its month or year; `nth` is 0 where every one is meant. */
export interface WeekdayRule {
  readonly weekday: Weekday;
  readonly nth: number;
}

export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  /** How many dates there are in all; undefined without an end. */
  readonly count: number | undefined;
  /** UNTIL as it is written. */
  readonly until: string | undefined;
  readonly weekStart: Weekday;
  /** Undefined where the rule says nothing of it; never empty. */
  readonly bySecond: readonly number[] | undefined;
  readonly byMinute: readonly number[] | undefined;
  readonly byHour: readonly number[] | undefined;
  readonly byDay: readonly WeekdayRule[] | undefined;
  readonly byMonthDay: readonly number[] | undefined;
  readonly byYearDay: readonly number[] | undefined;
  readonly byWeekNo: readonly number[] | undefined;
  readonly byMonth: readonly number[] | undefined;
  readonly bySetPos: readonly number[] | undefined;
}

const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** No rule repeats in longer steps than this; more would run out of the numbers that count exactly. */
const longestInterval = 1e6;

class Unreadable extends Error {}

const wholeNumber = (text: string, least: number, most: number): number => {
  const value = Number(text);
  if (!/^[+-]?\d+$/.test(text) || value < least || value > most) throw new Unreadable(text);
  return value;
};

const weekday = (name: string): Weekday => {
  const found = weekdayNames.findIndex((one) => one === name);
  if (found < 0) throw new Unreadable(name);
  return found;
};

const weekdayRule = (text: string): WeekdayRule => {
  const [, nth = '', name = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(text) ?? [];
  return { weekday: weekday(name), nth: nth === '' ? 0 : wholeNumber(nth, -53, 53) };
};

/** The parts of a rule by name. An empty part and a stray semicolon say nothing. */
export const partsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .toUpperCase()
      .split(';')
      .map((part) => part.trim().split('=') as [string, string | undefined])
      .flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
  );

const readRule = (parts: ReadonlyMap<string, string>): RecurrenceRule => {
  const frequency = frequencies.find((one) => one === parts.get('FREQ'));
  // Other calendars (RFC 7529) follow rules of their own.
  if (!frequency || (parts.get('RSCALE') ?? 'GREGORIAN') !== 'GREGORIAN') throw new Unreadable();
  const list = <Item>(name: string, read: (text: string) => Item): readonly Item[] | undefined =>
    parts.get(name)?.split(',').map(read);
  const numbers = (name: string, least: number, most: number) => {
    const found = list(name, (text) => wholeNumber(text, least, most));
    if (least < 0 && found?.includes(0)) throw new Unreadable(name);
    return found && [...new Set(found)];
  };
  const [interval, count] = [parts.get('INTERVAL'), parts.get('COUNT')];
  return {
    frequency,
    interval: interval ? Math.min(wholeNumber(interval, 1, Infinity), longestInterval) : 1,
    count: count === undefined ? undefined : wholeNumber(count, 1, Infinity),
    until: parts.get('UNTIL'),
    weekStart: weekday(parts.get('WKST') ?? 'MO'),
    bySecond: numbers('BYSECOND', 0, 60),
    byMinute: numbers('BYMINUTE', 0, 59),
    byHour: numbers('BYHOUR', 0, 23),
    byDay: list('BYDAY', weekdayRule),
    byMonthDay: numbers('BYMONTHDAY', -31, 31),
    byYearDay: numbers('BYYEARDAY', -366, 366),
    byWeekNo: numbers('BYWEEKNO', -53, 53),
    byMonth: numbers('BYMONTH', 1, 12),
    bySetPos: numbers('BYSETPOS', -366, 366),
  };
};

/** Reads an RRULE value; undefined for one that can't be read. */
export const parseRule = (text: string): RecurrenceRule | undefined => {
  try {
    return readRule(partsOf(text));
  } catch {
    return undefined;
  }
};
