import { isRealDay } from './primitives.js';
import { string } from './schema.js';

/** An instant with its offset, [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339). */
export const instant = string(
  'an instant such as "2013-10-03T10:00:00-04:00"',
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
  (value) => (isRealDay(value) && !Number.isNaN(Date.parse(value)) ? value : undefined),
);

/** `YYYY-MM`: a whole month. */
export const month = string('a month such as "2013-10"', /^\d{4}-(0[1-9]|1[0-2])$/);
