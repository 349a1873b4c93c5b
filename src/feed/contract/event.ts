import * as v from 'valibot';
import {
  type Base,
  country,
  day,
  id,
  instant,
  link,
  month,
  paragraphs,
  picture,
  position,
  shape,
  text,
  timeZone,
} from './primitives.js';

/** A whole month, a day in no zone, or an instant: told apart by its form. */
const moment = v.union([month, day, instant]);

const sameForm = (start: string, end: string): boolean =>
  start.length === end.length || (start.length > 10 && end.length > 10);

const inOrder = (start: string, end: string): boolean =>
  start.length > 10 ? Date.parse(start) <= Date.parse(end) : start <= end;

const endFits = (start: string, end: string | undefined): boolean =>
  end === undefined || (sameForm(start, end) && inOrder(start, end));

const status = v.picklist(['scheduled', 'cancelled', 'postponed', 'moved']);
const attendance = v.picklist(['in-person', 'online', 'hybrid']);

const place = shape({
  name: v.optional(text),
  address: v.optional(text),
  country: v.optional(country),
  position: v.optional(position),
});

/** An [RFC 5545 §3.3.10](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10) recurrence rule's value. */
const recurrence = v.pipe(
  v.string(),
  v.regex(/^(?:[A-Z-]+=[^;]+;)*FREQ=[A-Z]+(?:;[A-Z-]+=[^;]+)*$/, 'a rule such as "FREQ=YEARLY"'),
);

const override = shape({
  title: v.optional(text),
  start: v.optional(moment),
  end: v.optional(moment),
  status: v.optional(status),
  place: v.optional(place),
});

/** Something that happens: for a month, for days, or from an instant. Ends are inclusive. */
export const event = (base: Base) =>
  v.pipe(
    shape({
      id,
      title: text,
      start: moment,
      end: v.optional(moment),
      timeZone: v.optional(timeZone),
      recurrence: v.optional(recurrence),
      exceptDates: v.optional(v.array(moment)),
      extraDates: v.optional(v.array(moment)),
      overrides: v.optional(v.record(v.string(), override)),
      status: v.optional(status),
      attendance: v.optional(attendance),
      place: v.optional(place),
      joinUrl: v.optional(link(base)),
      rsvpUrl: v.optional(link(base)),
      icsUrl: v.optional(link(base)),
      url: v.optional(link(base)),
      summary: v.optional(text),
      body: v.optional(paragraphs),
      organiser: v.optional(text),
      topics: v.optional(v.array(v.string())),
      image: v.optional(picture(base)),
      illustrative: v.optional(v.boolean()),
    }),
    v.forward(
      v.check(
        ({ start, end }) => endFits(start, end),
        'an end of the same form, not before the start',
      ),
      ['end'],
    ),
  );
