import { isRealDay } from './primitives.js';
import { string } from './schema.js';

/**
 * `YYYY-MM`, `YYYY-MM-DD`, or a time with its offset ([RFC
 * 3339](https://www.rfc-editor.org/rfc/rfc3339)). A month or a day is in no time zone.
 */
export const moment = string(
  'a month, a day, or an instant',
  /^\d{4}-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?$/,
  (value) => (isRealDay(`${value}-01`) && !Number.isNaN(+new Date(value)) ? value : undefined),
);
