import { formatter } from '../../../locale/formatters.js';
import { type Day, utcOf } from '../../../time/day.js';
import type { Occurrence } from '../occurrences/occurrence.js';

/** How dates are told. */
export interface DateStyle {
  /** BCP 47. */
  readonly locale: string;
  /** A calendar as CLDR names it, such as `gregory`; undefined for the one that `locale` names, else `gregory`. */
  readonly calendar: string | undefined;
}

type Options = Readonly<Intl.DateTimeFormatOptions>;

export const dateFormat = (
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
export const dayAndMonth: Options = { day: 'numeric', ...month };
export const fullDate: Options = { weekday: 'long', ...dayAndMonth };

/** "October 2013", of the month that `day` is in. */
export const monthText = (day: Day, style: DateStyle): string =>
  dateFormat(month, style).format(utcOf(day));

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
  return dateFormat(options, style).formatRange(utcOf(first), utcOf(last));
};

/** Weekday, day and month as a date block sets them, apart. */
export const blockDate = (day: Day, style: DateStyle) => {
  const parts = dateFormat({ day: 'numeric' }, style).formatToParts(utcOf(day));
  return {
    day: parts.find(({ type }) => type === 'day')?.value,
    month: dateFormat({ month: 'short' }, style).format(utcOf(day)),
    weekday: dateFormat({ weekday: 'short' }, style).format(utcOf(day)),
  };
};
