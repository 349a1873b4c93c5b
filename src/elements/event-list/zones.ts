import { formatter } from '../../locale/formatters.js';
import type { Day } from './days.js';

/**
 * The day on the calendar of `zone` at an instant: Swedish dates are those of ISO 8601.
 *
 * @param instant - milliseconds since 1970.
 */
export const dayAt = (instant: number, timeZone: string): Day =>
  formatter(Intl.DateTimeFormat, 'sv', { timeZone }).format(instant);

/** The zone of the reader's machine, as an IANA name. */
export const readersZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
