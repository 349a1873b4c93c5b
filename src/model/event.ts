import { moment } from './moment.js';
import {
  calendarLink,
  contactLink,
  country,
  id,
  languageTag,
  paragraphs,
  picture,
  position,
  timeZone,
  webLink,
} from './primitives.js';
import { inOwnZone, map, type Rule, shape } from './object-schema.js';
import { boolean, list, oneOf, string, text } from './schema.js';

const isInstant = (value: string): boolean => value.length > 10;

const inOrder = (start: string, end: string): boolean =>
  isInstant(start)
    ? isInstant(end) && +new Date(start) <= +new Date(end)
    : start.length === end.length && start <= end;

/** `end` is inclusive. */
const endRule: Rule<{ start: string; end?: string }> = {
  fields: ['end'],
  expected: 'an end of the same form as the start, and not before it',
  holds: ({ start, end }) => !start || end === undefined || inOrder(start, end),
};

const place = shape({}, { name: text, address: text, country, position });

const status = oneOf('scheduled', 'tentative', 'cancelled', 'postponed', 'moved');

const attendance = oneOf('in-person', 'online', 'hybrid');

/** Whether one can still register; `until` is the last day, or instant, at which one can. */
const registration = shape({ state: oneOf('open', 'full', 'closed') }, { until: moment });

/** An [RFC 5545 §3.3.10](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10) recurrence rule's value. */
const recurrence = string(
  'a rule such as "FREQ=YEARLY"',
  /^(?=.*\bFREQ=[A-Z]+)[A-Z-]+=[^;]+(;[A-Z-]+=[^;]+)*$/,
);

/** What an event says of itself, and may say otherwise on one date of a series. */
const details = {
  status,
  attendance,
  place,
  joinUrl: contactLink,
  rsvpUrl: contactLink,
  url: webLink,
  summary: text,
  body: paragraphs,
  organiser: text,
  /** What it costs, in words; `free` is told in the reader's language. */
  price: text,
  registration,
};

/** Fields that differ on one date of a recurring event. */
const override = shape(
  {},
  {
    title: text,
    start: moment,
    end: moment,
    ...details,
  },
);

/** An event: a month, days, or from an instant on. `end` is inclusive. */
export const event = inOwnZone(
  shape(
    { id, title: text, start: moment },
    {
      end: moment,
      timeZone,
      /**
       * True if it happens at this local time wherever the reader is ("floating", RFC 5545 §3.3.5).
       */
      floating: boolean,
      /** Name of the zone, if the IANA database has none. */
      zoneName: text,
      recurrence,
      exceptDates: list(moment),
      extraDates: list(moment),
      overrides: map(override, moment),
      ...details,
      icsUrl: calendarLink,
      topics: list(string('a topic')),
      /** Languages spoken there, those of interpreters included. */
      languages: list(languageTag),
      image: picture,
      illustrative: boolean,
    },
    [endRule],
  ),
);
