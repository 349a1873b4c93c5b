import { wallClock } from '../../../time/wall-clock.js';
import { type DateStyle, dateFormat } from './dates.js';

type Options = Readonly<Intl.DateTimeFormatOptions>;

/** Instants in words, by the clock of a zone. */
export interface ZonedFormat {
  readonly format: (instant: number) => string;
  readonly formatRange: (start: number, end: number) => string;
}

/** For all zones the same formatter of `Intl`, which takes long to make: it is told what the clock on their wall says. */
export const zonedFormat = (options: Options, style: DateStyle, zone: string): ZonedFormat => {
  const format = dateFormat(options, style);
  return {
    format: (instant) => format.format(wallClock(instant, zone)),
    formatRange: (start, end) => format.formatRange(wallClock(start, zone), wallClock(end, zone)),
  };
};
