import { formatter } from '../../locale/formatters.js';
import { type Day, utcOf } from './days.js';
import type { Occurrence } from './occurrence.js';
import { dayAt } from './zones.js';

/** How dates are told. */
export interface DateStyle {
  /** BCP 47. */
  readonly locale: string;
  /** A calendar as CLDR names it, such as `gregory`; undefined for the one usual in `locale`. */
  readonly calendar: string | undefined;
}

type Options = Readonly<Intl.DateTimeFormatOptions>;

const format = (
  options: Options,
  { locale, calendar }: DateStyle,
  timeZone = 'UTC',
): Intl.DateTimeFormat =>
  formatter(Intl.DateTimeFormat, locale, {
    ...options,
    timeZone,
    ...(calendar && { calendar }),
  });

const month: Options = { month: 'long', year: 'numeric' };
const dayAndMonth: Options = { day: 'numeric', ...month };
const fullDate: Options = { weekday: 'long', ...dayAndMonth };
const time: Options = { hour: 'numeric', minute: '2-digit' };

/** "October 2013", of the month that `day` is in. */
export const monthText = (day: Day, style: DateStyle): string =>
  format(month, style).format(utcOf(day));

/** Days or a month. */
export type Days = Pick<Occurrence, 'first' | 'last' | 'precision'>;

/** CLDR's Swahili writes 28 September to 3 October as "28–3 Oktoba"; with weekdays it names both months. */
const isAmbiguous = ({ first, last }: Days, locale: string): boolean =>
  /^sw\b/.test(locale) && first.slice(0, 7) !== last.slice(0, 7);

/** Days or a month in words, without a time. */
export const dayText = (days: Days, style: DateStyle): string => {
  const { first, last, precision } = days;
  const isFull = first === last || isAmbiguous(days, style.locale);
  const options = precision === 'month' ? month : isFull ? fullDate : dayAndMonth;
  return format(options, style).formatRange(utcOf(first), utcOf(last));
};

/** When it is, in its own zone or another. */
export const whenText = (
  occurrence: Occurrence,
  style: DateStyle,
  zone = occurrence.zone,
): string => {
  const { first, last, start, end = start } = occurrence;
  if (start === undefined || end === undefined) return dayText(occurrence, style);
  const date = first === last ? fullDate : dayAndMonth;
  return format({ ...date, ...time }, style, zone).formatRange(start, end);
};

/** The name of the zone that a time is told in, as it is in force then: "Eastern Standard Time". */
export const zoneText = ({ start = 0, zone = 'UTC' }: Occurrence, style: DateStyle): string => {
  const parts = format({ timeZoneName: 'long' }, style, zone).formatToParts(start);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
};

/** The same time on a reader's clock in `zone`; with the day where it is another one there. */
export const whenInZone = (occurrence: Occurrence, style: DateStyle, zone: string): string => {
  const { start = 0, end = start, first } = occurrence;
  const isSameDay = dayAt(start, zone) === first && dayAt(end, zone) === first;
  const options = isSameDay ? time : { ...dayAndMonth, ...time };
  return format(options, style, zone).formatRange(start, end);
};

/** Day and month as a date block sets them, apart. */
export const blockDate = (day: Day, style: DateStyle) => {
  const parts = format({ day: 'numeric' }, style).formatToParts(utcOf(day));
  return {
    day: parts.find(({ type }) => type === 'day')?.value ?? '',
    month: format({ month: 'short' }, style).format(utcOf(day)),
  };
};
