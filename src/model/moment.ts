import { isTimeZone } from '../time/time-zone.js';
import { instantAt } from '../time/wall-clock.js';
import { isRealDay } from './primitives.js';
import { type ReadString, string } from './schema.js';

/** A local time as an instant: of one that comes twice the first, of one that is skipped as if it were not. */
const instantIn: ReadString = (local, _base, zone) =>
  isTimeZone(String(zone))
    ? new Date(instantAt(+new Date(`${local}Z`), String(zone))).toISOString()
    : undefined;

/**
 * `YYYY-MM`, `YYYY-MM-DD`, or a time with its offset ([RFC
 * 3339](https://www.rfc-editor.org/rfc/rfc3339)). A month or a day is in no time zone. A time
 * without an offset is local to the event's `timeZone`, and read as the instant at which clocks
 * there say it ([RFC 5545 §3.3.5](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5)).
 */
export const moment = string(
  'a month, a day, an instant, or a local time beside timeZone',
  /^\d{4}-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?$/,
  (value, base, zone) => {
    if (!isRealDay(`${value}-01`) || Number.isNaN(+new Date(value))) return undefined;
    return /T[\d:.]+$/.test(value) ? instantIn(value, base, zone) : value;
  },
);
