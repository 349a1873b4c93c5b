import { shape } from './object-schema.js';
import { isPrivateHost } from './private-host.js';
import { type Base, list, mended, number, pair, type ReadString, string, text } from './schema.js';

const localHost = /^(localhost|127\.0\.0\.1|\[::1\])$/;

const resolve = (value: string, base?: string): URL | undefined => {
  try {
    // The stand-in base lets a relative address be judged before its own is known.
    return new URL(value, base ?? 'https://feed.invalid/');
  } catch {
    return undefined;
  }
};

/** Meant for another host, and would lead to a file of the feed's own. */
const withoutScheme =
  /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|int|edu|gov|info|eu)(?:[/:?#]|$))/i;

/** `https://bank.example@elsewhere.example/` reads as another address than it is. */
const hasUserinfo = ({ username, password }: URL): boolean => Boolean(username || password);

/** Whether a feed found at `base` may send its readers to the host of `url`. */
const isReachable = ({ hostname }: URL, base: Base): boolean =>
  !isPrivateHost(hostname) || (base !== undefined && isPrivateHost(resolve(base)?.hostname ?? ''));

/** Reads an address that `isFit`: absolute where its base is known. */
const address =
  (isFit: (url: URL) => boolean): ReadString =>
  (value, base) => {
    if (withoutScheme.test(value)) return undefined;
    const url = resolve(value, base);
    if (!url || hasUserinfo(url) || !isFit(url)) return undefined;
    if (/^(https?|webcal):$/.test(url.protocol) && !isReachable(url, base)) return undefined;
    return base === undefined ? value : url.href;
  };

/** A number to call, and no code that a telephone would obey: those hold `*` or `#`. */
const isTelephone = ({ protocol, pathname, search, hash }: URL): boolean =>
  protocol === 'tel:' &&
  search + hash === '' &&
  /^\+?[\d().-]+(;[\w=.-]+)*$/.test(pathname.replaceAll('%20', ''));

/** A page to read. Absolute once read, as all links. */
export const webLink = string(
  'a web address (https or http)',
  undefined,
  address(({ protocol }) => /^https?:$/.test(protocol)),
);

/** A calendar to load or to subscribe to. */
export const calendarLink = string(
  'the address of a calendar (https, http or webcal)',
  undefined,
  address(({ protocol }) => /^(https?|webcal):$/.test(protocol)),
);

/** A way to reach somebody: a page, an e-mail to write, a number to call. */
export const contactLink = string(
  'a link (https, http, mailto or tel)',
  undefined,
  address((url) => /^(https?|mailto):$/.test(url.protocol) || isTelephone(url)),
);

const filledIn = address(({ protocol }) => /^(https?|mailto):$/.test(protocol));

/** A template, not an address yet: `{id}` stands for the organisation's id. */
export const correctionLink = string(
  'a link with {id}',
  /^(https?|mailto):.*\{id\}/,
  (value, base) => filledIn(value.replaceAll('{id}', 'id'), base) && value,
);

/** The address of a picture: https, or http on this very machine. */
export const pictureAddress = string(
  'an https address',
  undefined,
  address(
    ({ protocol, hostname }) =>
      protocol === 'https:' || (protocol === 'http:' && localHost.test(hostname)),
  ),
);

export const email = mended(
  string('an e-mail address', /^[^\s@<>"?&]+@[^\s@<>"?&]+$/),
  'an e-mail address, without "mailto:"',
  (value) => value.trim().replace(/^mailto:/i, ''),
);

/** Longer text: one text for each paragraph. */
export const paragraphs = list(text);

export const id = string('an id');

/** [ISO 3166-1 alpha-2](https://www.iso.org/iso-3166-country-codes.html). */
export const country = string('a country code such as "KE"', /^[A-Z]{2}$/);

/** A language tag, [BCP 47](https://www.rfc-editor.org/info/bcp47): it begins with a code of two or three letters, so that a name ("English") is none. */
export const languageTag = string(
  'a language tag such as "en" or "pt-BR"',
  /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/,
);

/** Whether a string begins with `YYYY-MM-DD` of a day that the calendar has. */
export const isRealDay = (value: string): boolean => {
  const day = value.slice(0, 10);
  return new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) ?? false;
};

const realDay: ReadString = (value) => (isRealDay(value) ? value : undefined);

/** `YYYY-MM-DD`: a day of the calendar, in no time zone. */
export const day = string('a day such as "2013-12-18"', /^\d{4}-\d\d-\d\d$/, realDay);

/** Whole pixels. */
const pixels = number(1, 1e5, true);
/** Shares of a picture's width and height. */
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
