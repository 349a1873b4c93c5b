import { hours, hoursExceptions } from './hours-schema.js';
import { country, day, email, id, languageTag, position, timeZone, webLink } from './primitives.js';
import { serviceKind } from './service-kinds.js';
import { shape } from './object-schema.js';
import { boolean, distinct, either, list, oneOf, string, text } from './schema.js';

const phone = shape(
  { number: string('a telephone number, as people write it', /\p{Nd}/u) },
  {
    /** Only digits: MMI codes such as `*21*…#` change settings of a telephone. */
    dial: string('digits to dial, with + and the country where there is one', /^\+?\d{3,15}$/),
    // Dialled after the call is answered ([RFC 3966
    // §5.3](https://www.rfc-editor.org/rfc/rfc3966#section-5.3)).
    extension: string('digits', /^\d+$/),
    label: text,
    kind: oneOf('voice', 'whatsapp', 'sms', 'fax'),
  },
);

const phones = list(phone);

/** A country, or `001` for the world (UN M.49). */
const countryOrWorld = string('a country code such as "KE", or "001"', /^([A-Z]{2}|001)$/);

const cost = oneOf('free', 'paid', 'mixed');

const serviceWord = string('a service', undefined, serviceKind);

/** Terms of an organisation, or of one of its services. */
const terms = {
  eligibility: text,
  bring: distinct(text),
  cost,
  fees: text,
  wait: text,
  howToApply: text,
};

/** Optional fields of a service. */
const ofService = {
  summary: text,
  ...terms,
  hours,
  hoursExceptions,
  phones,
  email,
  url: webLink,
};

const pickService = (input: unknown): number => {
  if (typeof input === 'string') return 0;
  return (input as { kind?: unknown } | null)?.kind === undefined ? 2 : 1;
};

/** A service: a kind or a name as a string, or an object with at least one of them. */
const service = either(
  pickService,
  serviceWord,
  shape({ kind: serviceWord }, { name: text, ...ofService }),
  shape({ name: text }, ofService),
);

/** One of several places of an organisation. */
const place = shape(
  {},
  {
    name: text,
    address: text,
    country,
    position,
    phones,
    hours,
    hoursExceptions,
    timeZone,
    accessibility: text,
  },
);

/**
 * An organisation that helps people who have newly arrived. Without `hours`, opening hours are
 * unknown, never closed.
 */
export const organisation = shape(
  { id, name: text },
  {
    alsoKnownAs: distinct(text),
    summary: text,
    services: distinct(service),
    countries: distinct(countryOrWorld),
    regions: distinct(string('a region')),
    languages: distinct(languageTag),
    interpretation: distinct(languageTag),
    audience: distinct(text),
    ...terms,
    remote: boolean,
    status: oneOf('open', 'temporarily-closed', 'closed'),
    alert: text,
    address: text,
    position,
    places: list(place),
    phones,
    email,
    url: webLink,
    hours,
    hoursExceptions,
    timeZone,
    accessibility: text,
    verified: day,
    illustrative: boolean,
  },
);
