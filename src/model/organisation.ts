import { position, timeZone } from './places.js';
import { day, email, id, languageTag, link } from './primitives.js';
import { shape } from './object-schema.js';
import { boolean, choice, list, oneOf, some, string, text } from './schema.js';

/** `HH:MM`, 00:00 to 24:00. */
const time = string('a time such as "09:00"', /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

const weekday = oneOf('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su');

/** Past midnight when `closes` is not after `opens`. */
const hours = shape({ days: some(weekday), opens: time, closes: time }, {});

const hoursException = choice(
  'closed, or other hours, on a day',
  shape({ date: day, closed: oneOf(true) }, {}),
  shape({ date: day, opens: time, closes: time }, {}),
);

const phone = shape(
  { number: string('an E.164 number such as "+442079460000"', /^\+[1-9]\d{1,14}$/) },
  {
    // Dialled once the call is taken (RFC 3966 §5.3).
    extension: string('digits', /^\d+$/),
    label: text,
    kind: oneOf('voice', 'whatsapp', 'sms', 'fax'),
  },
);

/** A country, or `001` for the world (UN M.49). */
const countryOrWorld = string('a country code such as "KE", or "001"', /^([A-Z]{2}|001)$/);

/** Somebody who helps people who have newly arrived. No hours means unknown, never closed. */
export const organisation = shape(
  { id, name: text },
  {
    alsoKnownAs: list(text),
    summary: text,
    services: list(string('a service')),
    countries: list(countryOrWorld),
    regions: list(string('a region')),
    languages: list(languageTag),
    interpretation: list(languageTag),
    audience: list(text),
    eligibility: text,
    bring: list(text),
    cost: oneOf('free', 'paid', 'mixed'),
    remote: boolean,
    status: oneOf('open', 'temporarily-closed', 'closed'),
    alert: text,
    address: text,
    position,
    phones: list(phone),
    email,
    url: link,
    hours: list(hours),
    hoursExceptions: list(hoursException),
    timeZone,
    accessibility: text,
    verified: day,
    illustrative: boolean,
  },
);
