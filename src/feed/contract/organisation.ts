import * as v from 'valibot';
import {
  type Base,
  countryOrWorld,
  day,
  id,
  languageTag,
  link,
  position,
  shape,
  text,
  texts,
  timeZone,
} from './primitives.js';

/** `HH:MM`, 00:00 to 24:00. */
const time = v.pipe(
  v.string(),
  v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time such as "09:00"'),
);

const weekday = v.picklist(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']);

/** Past midnight when `closes` is not after `opens`. */
const hours = shape({ days: v.pipe(v.array(weekday), v.nonEmpty()), opens: time, closes: time });

const hoursException = v.union([
  shape({ date: day, closed: v.literal(true) }),
  shape({ date: day, opens: time, closes: time }),
]);

const phone = shape({
  number: v.pipe(
    v.string(),
    v.regex(/^\+[1-9]\d{1,14}$/, 'an E.164 number such as "+442079460000"'),
  ),
  label: v.optional(text),
  kind: v.optional(v.picklist(['voice', 'whatsapp', 'sms', 'fax'])),
});

/** Somebody who helps people who have newly arrived. No hours means unknown, never closed. */
export const organisation = (base: Base) =>
  shape({
    id,
    name: text,
    alsoKnownAs: v.optional(texts),
    summary: v.optional(text),
    services: v.optional(v.array(v.string())),
    countries: v.optional(v.array(countryOrWorld)),
    regions: v.optional(v.array(v.string())),
    languages: v.optional(v.array(languageTag)),
    interpretation: v.optional(v.array(languageTag)),
    audience: v.optional(texts),
    eligibility: v.optional(text),
    bring: v.optional(texts),
    cost: v.optional(v.picklist(['free', 'paid', 'mixed'])),
    remote: v.optional(v.boolean()),
    status: v.optional(v.picklist(['open', 'temporarily-closed', 'closed'])),
    alert: v.optional(text),
    address: v.optional(text),
    position: v.optional(position),
    phones: v.optional(v.array(phone)),
    email: v.optional(
      v.pipe(v.string(), v.regex(/^[^\s@<>"?&]+@[^\s@<>"?&]+$/, 'an e-mail address')),
    ),
    url: v.optional(link(base)),
    hours: v.optional(v.array(hours)),
    hoursExceptions: v.optional(v.array(hoursException)),
    timeZone: v.optional(timeZone),
    accessibility: v.optional(text),
    verified: v.optional(day),
    illustrative: v.optional(v.boolean()),
  });
