import { dayNumber, monthLength } from '../../../time/civil-day.js';
import { dayLength } from '../../../time/units.js';

/** A DATE or DATE-TIME: RFC 5545 §3.3.4 and §3.3.5. */
export interface DateValue {
  /** The clock on the wall, in milliseconds as if it were UTC; of a day its beginning. */
  readonly wall: number;
  readonly isDay: boolean;
  /** `Z`, or an offset such as `+01:00`, which some programs write although they must not. */
  readonly offset: string | undefined;
}

const hour = 3_600_000;
const pattern =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** Reads a date or time as programs write it, seconds or none; undefined for what is on no calendar. */
export const dateValue = (text: string): DateValue | undefined => {
  const [, year, month, date, hours, minutes, seconds, offset] = pattern.exec(text.trim()) ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= monthLength(y, m))) return undefined;
  const [h, min, s] = [hours, minutes, seconds].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  // The midnight at which a day ends may be written as its 24th hour.
  if (h > 24 || min > 59 || s > 60 || (h === 24 && min + s > 0)) return undefined;
  return {
    wall: dayNumber(y, m, d) * dayLength + h * hour + min * 60_000 + s * 1000,
    isDay: hours === undefined,
    offset: offset?.toUpperCase().replace(/^(.\d\d)(\d\d)$/, '$1:$2'),
  };
};

/** How long something takes: whole days by the calendar, then milliseconds. */
export interface Duration {
  readonly days: number;
  readonly milliseconds: number;
}

/** Nothing that is announced goes on for longer, in days. */
const longest = 3_660;

/** Reads a DURATION: RFC 5545 §3.3.6. Undefined for one that can't be read, is negative, or goes on for more than ten years. */
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
