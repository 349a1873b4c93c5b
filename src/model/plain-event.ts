import { moment } from './moment.js';
import { position } from './places.js';
import { country, id, link } from './primitives.js';
import { type Rule, type Schema, shape, text } from './schema.js';

const isInstant = (value: string): boolean => value.length > 10;

const inOrder = (start: string, end: string): boolean =>
  isInstant(start)
    ? isInstant(end) && +new Date(start) <= +new Date(end)
    : start.length === end.length && start <= end;

/** Ends are inclusive. */
export const endRule: Rule<{ start: string; end?: string }> = {
  fields: ['end'],
  expected: 'an end of the same form as the start, and not before it',
  holds: ({ start, end }) => !start || end === undefined || inOrder(start, end),
};

export const place = shape({}, { name: text, address: text, country, position });

export const required = { id, title: text, start: moment };
export const plain = { end: moment, place, url: link, summary: text };

const read = shape(required, plain, endRule);

/** Reads by another schema what an event was read from. */
type Reread = <Value>(schema: Schema<Value>) => Value | undefined;

const unread = new WeakMap<object, Reread>();

/**
 * What of an event can be shown with no more ado: all that most feeds say of days. What else stands
 * there waits to be read, by that of `event-rest.ts`: see {@link restOf}.
 */
export const plainEvent: typeof read = (input, path, context) => {
  const event = read(input, path, context);
  if (event && Object.keys(input as object).some((field) => !(field in { ...required, ...plain })))
    unread.set(event, (schema) => schema(input, path, context));
  return event;
};

/** How to read what else stands in an event; undefined where that is nothing. What is found wrong is told with the feed. */
export const restOf = (event: object): Reread | undefined => unread.get(event);
