import { isTimeZone } from '../time/time-zone.js';
import { shape } from './object-schema.js';
import { isPrivateHost } from './private-host.js';
import { type Base, list, mended, number, pair, type ReadString, string, text } from './schema.js';

const resolve = (value: string, base?: string): URL | undefined => {
  try {
    // If the base is not known, a placeholder lets relative addresses be checked.
    return new URL(value, base ?? 'https://feed.invalid/');
  } catch {
    return undefined;
  }
};

/** `www.example.org` without a scheme: a URL parser would read it as a path on the feed's host. */
const withoutScheme =
  /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|int|edu|gov|info|eu)(?:[/:?#]|$))/i;

/**
 * Addresses with user information look like another host:
 * `https://bank.example@elsewhere.example/`.
 */
const hasUserinfo = ({ username, password }: URL): boolean => Boolean(username || password);

/**
 * Whether a feed may link to the host of `url`: hosts in private networks only if the feed itself
 * is in one.
 */
const isReachable = ({ hostname }: URL, base: Base): boolean =>
  !isPrivateHost(hostname) || (base !== undefined && isPrivateHost(resolve(base)?.hostname ?? ''));

/** Reads an address that `isFit` accepts; made absolute if the base is known. */
const address =
  (isFit: (url: URL) => boolean): ReadString =>
  (value, base) => {
    if (withoutScheme.test(value)) return undefined;
    const url = resolve(value, base);
    if (!url || hasUserinfo(url) || !isFit(url)) return undefined;
    if (/^(https?|webcal):$/.test(url.protocol) && !isReachable(url, base)) return undefined;
    return base === undefined ? value : url.href;
  };

/** A `tel:` address without `*` or `#`: these are codes that change settings of a telephone. */
const telephone = /^tel:\+?[().-]*\d[\d().-]*(;[\w=.-]+)*$/;

/**
 * An e-mail address with a subject and words at most: of other fields some programs attach files
 * (CVE-2020-11880), and line breaks begin one.
 */
const letter = /^mailto:((?!%0)[^?&])*([?&](subject|body)=[^&]*)*$/i;

const isWeb = ({ protocol }: URL): boolean => /^https?:$/.test(protocol);

/** Whether a reader who follows a link writes or calls where it says. */
const isContact = ({ protocol, href }: URL): boolean =>
  protocol === 'mailto:' ? letter.test(href) : telephone.test(href.replaceAll('%20', ''));

/** The address of a page; absolute after reading, as all links. */
export const webLink = string('a web address (https or http)', undefined, address(isWeb));

/** The address of a calendar file or subscription. */
export const calendarLink = string(
  'the address of a calendar (https, http or webcal)',
  undefined,
  address(({ protocol }) => /^(https?|webcal):$/.test(protocol)),
);

/** A page, an e-mail address or a telephone number. */
export const contactLink = string(
  'a link (https, http, mailto or tel)',
  undefined,
  address((url) => isWeb(url) || isContact(url)),
);

const filledIn = address((url) => isWeb(url) || (url.protocol === 'mailto:' && isContact(url)));

/** An address with `{id}` in place of the organisation's id. */
export const correctionLink = string(
  'a link with {id}',
  /^(https?|mailto):.*\{id\}/,
  (value, base) => filledIn(value.replaceAll('{id}', 'id'), base) && value,
);

/** The address of a picture: https, or http in the private network that the feed is in. */
export const pictureAddress = string(
  'an https address',
  undefined,
  address(
    ({ protocol, hostname }) =>
      protocol === 'https:' || (protocol === 'http:' && isPrivateHost(hostname)),
  ),
);

/**
 * One address: what parts two, what is percent-encoded and what can't be seen is none of it. Its two
 * halves are no longer than [RFC 5321](https://www.rfc-editor.org/info/rfc5321), 4.5.3.1, has them:
 * without an end, Safari took a minute for 100,000 accents.
 */
export const email = mended(
  string('an e-mail address', /^[^\s@<>"?&%,;:\p{C}]{1,64}@[^\s@<>"?&%,;:\p{C}]{1,255}$/u),
  'an e-mail address, without "mailto:"',
  (value) => value.trim().replace(/^mailto:/i, ''),
);

/** Paragraphs: a list of texts. */
export const paragraphs = list(text);

export const id = string('an id');

/** [ISO 3166-1 alpha-2](https://www.iso.org/iso-3166-country-codes.html). */
export const country = string('a country code such as "KE"', /^[A-Z]{2}$/);

/**
 * A language tag, [BCP 47](https://www.rfc-editor.org/info/bcp47). It must begin with a code of two
 * or three letters, so that a language's name ("English") is refused.
 */
export const languageTag = string(
  'a language tag such as "en" or "pt-BR"',
  /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/,
);

/** Whether the first ten characters are a `YYYY-MM-DD` that exists in the calendar. */
export const isRealDay = (value: string): boolean => {
  const day = value.slice(0, 10);
  return new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) ?? false;
};

const realDay: ReadString = (value) => (isRealDay(value) ? value : undefined);

/** `YYYY-MM-DD`, an existing day, in no time zone. */
export const day = string('a day such as "2013-12-18"', /^\d{4}-\d\d-\d\d$/, realDay);

/** A zone of the [IANA database](https://www.iana.org/time-zones) that this engine knows. */
export const timeZone = string('a time zone such as "Africa/Nairobi"', undefined, (zone) =>
  isTimeZone(zone) ? zone : undefined,
);

/** [longitude, latitude] in degrees, WGS 84, as in [GeoJSON](https://www.rfc-editor.org/rfc/rfc7946#section-3.1.1). */
export const position = pair('[longitude, latitude]', number(-180, 180), number(-90, 90));

/** Pixels, 1 to 100,000. */
const pixels = number(1, 1e5, true);
/** A fraction of width or height, 0 to 1. */
const share = number(0, 1);
const focus = pair('two shares, 0 to 1', share, share);

export const picture = shape(
  { src: pictureAddress, width: pixels, height: pixels },
  {
    alt: text,
    sources: list(shape({ src: pictureAddress, width: pixels }, { type: string('a media type') })),
    focus,
    placeholder: string('a thumbhash in base64'),
    credit: text,
  },
);
