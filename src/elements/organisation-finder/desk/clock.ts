import { formatter } from '../../../locale/formatters.js';

/** Minutes of a day. */
export const day = 1440;

/** `YYYY-MM-DD`, a number of days on. */
export const dayAfter = (date: string, days: number): string =>
  new Date(+new Date(`${date}T00:00:00Z`) + days * day * 60_000).toISOString().slice(0, 10);

/** What a zone's clocks show at an instant. */
export interface WallClock {
  readonly date: string;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** Reads the clocks of a zone (IANA). */
export const wallClock = (now: Date, timeZone: string): WallClock => {
  const parts = formatter(Intl.DateTimeFormat, 'en-CA-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
};
