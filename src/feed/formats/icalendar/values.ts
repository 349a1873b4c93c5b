import { dayNumber, monthLength } from '../../../time/civil-day.js';
import { dayLength } from '../../../time/units.js';

/**
 * A DATE or DATE-TIME: [RFC 5545 §3.3.4](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.4),
 * §3.3.5.
 */
export interface DateValue {
  /** Local time in milliseconds, counted as if it were UTC; of a DATE its midnight. */
  readonly wall: number;
  readonly isDay: boolean;
  /** `Z`, or an offset such as `+01:00`, which RFC 5545 forbids but some programs write. */
  readonly offset: string | undefined;
}

const hour = 3_600_000;
const pattern =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](?:(\d\d)(?::?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?)?)?$/i;

/**
 * Reads a DATE or DATE-TIME, with or without seconds and separators; undefined if there is no such
 * day or time.
 */
export const dateValue = (text: string): DateValue | undefined => {
  const [, year, month, date, hours, minutes, seconds, offset] = pattern.exec(text.trim()) ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= monthLength(y, m))) return undefined;
  const [h, min, s] = [hours, minutes, seconds].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  // 24:00 is the end of its day.
  if (h > 24 || min > 59 || s > 60 || (h === 24 && min + s > 0)) return undefined;
  return {
    wall: dayNumber(y, m, d) * dayLength + h * hour + min * 60_000 + s * 1000,
    isDay: hours === undefined,
    offset: offset?.toUpperCase().replace(/^(.\d\d)(\d\d)$/, '$1:$2'),
  };
};

/** A duration: days by the calendar, and milliseconds. */
export interface Duration {
  readonly days: number;
  readonly milliseconds: number;
}

/** The longest duration that is accepted, in days. */
const longest = 3_660;

/**
 * Reads a DURATION: [RFC 5545 §3.3.6](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.6).
 * Undefined if it is unreadable, negative, or over ten years.
 */
export const durationOf = (text: string): Duration | undefined => {
  const [whole, weeks, days, hours, minutes, seconds] =
    /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(text.trim()) ?? [];
  if (!whole || !/\d/.test(whole)) return undefined;
  const number = (part: string | undefined) => Number(part ?? 0);
  const duration = {
    days: number(weeks) * 7 + number(days),
    milliseconds: number(hours) * hour + number(minutes) * 60_000 + number(seconds) * 1000,
  };
  return duration.days + duration.milliseconds / dayLength > longest ? undefined : duration;
};
