import { map } from './map.js';
import { instant, month } from './moments.js';
import { position, timeZone } from './places.js';
import { country, day, id, link, paragraphs, picture } from './primitives.js';
import { boolean, choice, list, oneOf, shape, string, text } from './schema.js';

/** A whole month, a day in no zone, or an instant: told apart by its form. */
const moment = choice('a month, a day, or an instant', day, instant, month);

const isInstant = (value: string): boolean => value.length > 10;

const sameForm = (start: string, end: string): boolean =>
  isInstant(start) ? isInstant(end) : start.length === end.length;

const inOrder = (start: string, end: string): boolean =>
  isInstant(start) ? Date.parse(start) <= Date.parse(end) : start <= end;

const status = oneOf('scheduled', 'cancelled', 'postponed', 'moved');

const place = shape({}, { name: text, address: text, country, position });

/** An [RFC 5545 §3.3.10](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10) recurrence rule's value. */
const recurrence = string(
  'a rule such as "FREQ=YEARLY"',
  /^(?=.*\bFREQ=[A-Z]+)[A-Z-]+=[^;]+(;[A-Z-]+=[^;]+)*$/,
);

const override = shape({}, { title: text, start: moment, end: moment, status, place });

/** Something that happens: for a month, for days, or from an instant. Ends are inclusive. */
export const event = shape(
  { id, title: text, start: moment },
  {
    end: moment,
    timeZone,
    recurrence,
    exceptDates: list(moment),
    extraDates: list(moment),
    overrides: map(override),
    status,
    attendance: oneOf('in-person', 'online', 'hybrid'),
    place,
    joinUrl: link,
    rsvpUrl: link,
    icsUrl: link,
    url: link,
    summary: text,
    body: paragraphs,
    organiser: text,
    topics: list(string('a topic')),
    image: picture,
    illustrative: boolean,
  },
  {
    fields: ['end'],
    expected: 'an end of the same form as the start, and not before it',
    holds: ({ start, end }) =>
      !start || end === undefined || (sameForm(start, end) && inOrder(start, end)),
  },
);
