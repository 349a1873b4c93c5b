import * as v from 'valibot';

/**
 * Where a document was found: what its relative links are relative to.
 * Undefined when the feed was given as an object and no address is known;
 * relative links then stay as they are.
 */
export type Base = string | undefined;

/**
 * `v.object`, safe on a page whose scripts put enumerable names on `Object.prototype`: valibot
 * walks its entries with `for…in`.
 */
export const shape = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object(Object.assign(Object.create(null), entries) as Entries);

const linkSchemes = /^(?:https?|mailto|tel|webcal):$/;
const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

const resolve = (value: string, base: Base): URL | undefined => {
  try {
    // The stand-in base lets a relative address be judged before its own is known.
    return new URL(value, base ?? 'https://feed.invalid/');
  } catch {
    return undefined;
  }
};

const isLink = (value: string, base: Base): boolean =>
  linkSchemes.test(resolve(value, base)?.protocol ?? '');

const isPictureAddress = (value: string, base: Base): boolean => {
  const url = resolve(value, base);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && localHost.test(url.hostname));
};

const absolute = (base: Base) => (value: string) =>
  base === undefined ? value : new URL(value, base).href;

/** A link to follow: absolute once read; https, http, mailto, tel or webcal. */
export const link = (base: Base) =>
  v.pipe(
    v.string(),
    v.check((value) => isLink(value, base), 'a link (https, http, mailto, tel, webcal)'),
    v.transform(absolute(base)),
  );

/** The address of a picture: https, or http on this very machine. */
export const pictureAddress = (base: Base) =>
  v.pipe(
    v.string(),
    v.check((value) => isPictureAddress(value, base), 'an https address'),
    v.transform(absolute(base)),
  );

/** A string in the feed's language, or one string for each language. Never markup. */
export const text = v.union([v.string(), v.record(v.string(), v.string())]);

export const texts = v.array(text);

/** Longer text: one {@link text} for each paragraph. */
export const paragraphs = texts;

export const id = v.pipe(v.string(), v.nonEmpty());

/** [ISO 3166-1 alpha-2](https://www.iso.org/iso-3166-country-codes.html), as `Intl.DisplayNames` knows regions. */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as "KE"'));

/** A country, or `001` for the world (UN M.49). */
export const countryOrWorld = v.pipe(
  v.string(),
  v.regex(/^(?:[A-Z]{2}|001)$/, 'a country code such as "KE", or "001"'),
);

/** A language tag, [BCP 47](https://www.rfc-editor.org/info/bcp47). */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i, 'a language tag such as "pt-BR"'),
);

const isRealDay = (day: string): boolean => {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day.slice(0, 10));
};

/** `YYYY-MM-DD`: a day of the calendar, in no time zone. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'a day such as "2013-12-18"'),
  v.check(isRealDay, 'a day that exists'),
);

/** An instant with its offset, [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339). */
export const instant = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/,
    'an instant such as "2013-10-03T10:00:00-04:00"',
  ),
  v.check(
    (value) => isRealDay(value) && !Number.isNaN(Date.parse(value)),
    'an instant that exists',
  ),
);

/** `YYYY-MM`: a whole month. */
export const month = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month such as "2013-10"'),
);

/** [longitude, latitude] in degrees, WGS 84, as in [GeoJSON](https://www.rfc-editor.org/rfc/rfc7946#section-3.1.1). */
export const position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

const isTimeZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

/** A zone of the [IANA database](https://www.iana.org/time-zones) that this engine knows. */
export const timeZone = v.pipe(
  v.string(),
  v.check(isTimeZone, 'a time zone such as "Africa/Nairobi"'),
);

/** A fraction of a picture's width or height, 0 to 1. */
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));

export const picture = (base: Base) =>
  shape({
    src: pictureAddress(base),
    width: pixels,
    height: pixels,
    alt: v.optional(text),
    sources: v.optional(
      v.array(shape({ src: pictureAddress(base), width: pixels, type: v.optional(v.string()) })),
    ),
    focus: v.optional(v.tuple([fraction, fraction])),
    placeholder: v.optional(v.string()),
    credit: v.optional(text),
  });

/** A number, or a decimal string where a number would lose digits. Read as a decimal string. */
export const decimal = v.pipe(
  v.union([
    v.pipe(v.number(), v.finite()),
    v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/, 'a decimal such as "232000000" or "3.2"')),
  ]),
  v.transform(String),
);
