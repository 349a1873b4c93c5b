import { hours, hoursExceptions } from './hours-schema.js';
import { position, timeZone } from './places.js';
import { day, email, id, languageTag, link } from './primitives.js';
import { shape } from './object-schema.js';
import { boolean, list, oneOf, string, text } from './schema.js';

const phone = shape(
  { number: string('a telephone number, as people write it', /\p{Nd}/u) },
  {
    /** Codes such as `*21*…#` change what a telephone does: a feed may not dial them. */
    dial: string('digits to dial, with + and the country where there is one', /^\+?\d{3,15}$/),
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
    hours,
    hoursExceptions,
    timeZone,
    accessibility: text,
    verified: day,
    illustrative: boolean,
  },
);
