/** The schema of opening hours in a feed. */
import { type Rule, shape } from './object-schema.js';
import { day } from './primitives.js';
import { boolean, fit, list, listOr, oneOf, orElse, string, text } from './schema.js';

/** `HH:MM`, 00:00 to 24:00. */
const time = string('a time such as "09:00"', /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

const weekday = oneOf('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su', 'unknown');

/**
 * An unreadable day is read as `unknown`. Leaving it out would make the organisation look closed
 * that day.
 */
const weekdays = listOr(weekday, 'unknown');

const isOrdinal = (input: unknown): boolean =>
  Number.isInteger(input) && input !== 0 && Math.abs(input as number) <= 5;

/** Which weekday of the month: 1 is the first, -1 the last. */
const nth = fit('whole numbers such as [1, 3], or -1 for the last', (input) => {
  const ordinals: unknown[] = Array.isArray(input) ? input : [input];
  return ordinals.length > 0 && ordinals.every(isOrdinal)
    ? (input as number | number[])
    : undefined;
});

const bothTimes: Rule<{ opens?: string; closes?: string }> = {
  fields: ['opens', 'closes'],
  expected: 'both opens and closes, or neither',
  holds: ({ opens, closes }) => (opens === undefined) === (closes === undefined),
};

/**
 * If `closes` is not after `opens`, it closes on the next day. Without both, it is open on these
 * days at unknown times.
 */
const line = shape(
  { days: weekdays },
  { opens: time, closes: time, appointment: boolean, nth, from: day, until: day, note: text },
  [bothTimes],
  ['opens', 'closes', 'appointment', 'nth', 'from', 'until'],
);

const exception = shape(
  { date: day },
  { closed: boolean, opens: time, closes: time, appointment: boolean, note: text },
  [bothTimes],
  ['closed', 'opens', 'closes', 'appointment'],
);

/**
 * An unreadable line is read as unknown times on its days. Leaving it out would make the
 * organisation look closed.
 */
export const hours = listOr(orElse(line, shape({ days: weekdays }, {})), { days: ['unknown'] });

export const hoursExceptions = list(orElse(exception, shape({ date: day }, {})));
