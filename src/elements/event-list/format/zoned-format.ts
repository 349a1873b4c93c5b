import { isEngineZone } from '../../../time/time-zone.js';
import { wallClock } from '../../../time/wall-clock.js';
import { type DateStyle, dateFormat } from './dates.js';

type Options = Readonly<Intl.DateTimeFormatOptions>;

/** Instants in words, by the clock of a zone: also of one that `Intl` does not know. */
export interface ZonedFormat {
  readonly format: (instant: number) => string;
  readonly formatRange: (start: number, end: number) => string;
}

export const zonedFormat = (options: Options, style: DateStyle, zone: string): ZonedFormat => {
  if (isEngineZone(zone)) return dateFormat(options, style, zone);
  const format = dateFormat(options, style);
  return {
    format: (instant) => format.format(wallClock(instant, zone)),
    formatRange: (start, end) => format.formatRange(wallClock(start, zone), wallClock(end, zone)),
  };
};
