import { map } from './map.js';
import { timeZone } from './places.js';
import { languageTag, link, paragraphs, picture } from './primitives.js';
import { moment } from './moment.js';
import { place } from './plain-event.js';
import { boolean, list, oneOf, shape, string, text } from './schema.js';

const status = oneOf('scheduled', 'cancelled', 'postponed', 'moved');

/** An [RFC 5545 §3.3.10](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10) recurrence rule's value. */
const recurrence = string(
  'a rule such as "FREQ=YEARLY"',
  /^(?=.*\bFREQ=[A-Z]+)[A-Z-]+=[^;]+(;[A-Z-]+=[^;]+)*$/,
);

const override = shape({}, { title: text, start: moment, end: moment, status, place });

/** What only some events say. */
export const rest = {
  timeZone,
  recurrence,
  exceptDates: list(moment),
  extraDates: list(moment),
  overrides: map(override),
  status,
  attendance: oneOf('in-person', 'online', 'hybrid'),
  joinUrl: link,
  rsvpUrl: link,
  icsUrl: link,
  body: paragraphs,
  organiser: text,
  topics: list(string('a topic')),
  /** What is spoken there, interpreters included. */
  languages: list(languageTag),
  image: picture,
  illustrative: boolean,
};

/** Reads it apart from the rest, where it is asked for. */
export const restOfEvent = shape({}, rest);
