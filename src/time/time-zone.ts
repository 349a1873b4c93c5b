import { formatter } from '../locale/formatters.js';
import type { Day } from './day.js';

/**
 * The day on the calendar of `timeZone` at an instant: Swedish dates are those of ISO 8601.
 *
 * @param instant - milliseconds since 1970.
 * @param timeZone - an IANA name or an offset; undefined for the zone of the reader's machine.
 */
export const dayAt = (instant: number, timeZone?: string): Day =>
  formatter(Intl.DateTimeFormat, 'sv', { timeZone }).format(instant);
