import { isObject, shown } from '../model/unknown.js';
import type { Fault, FindingCode } from './finding.js';

type Raw = Readonly<Record<string, unknown>>;

/** A rule looks at one object or string of a feed, wherever it stands. */
interface Place {
  /** The name of the field, or of the list that it stands in. */
  readonly key: string;
  readonly value: unknown;
  readonly path: string;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
}

type Rule = (place: Place) => Fault | undefined;

const fault = (code: FindingCode, { path, value }: Place, expected?: string): Fault => ({
  code,
  path,
  expected,
  found: shown(value),
});

/** Codes that people write instead of the ISO 3166-1 ones. */
const countriesMeant: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  EN: 'GB',
  SW: 'SE',
  JA: 'JP',
};

const isCountry = (code: string): boolean =>
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;

const country: Rule = (place) => {
  const { key, value } = place;
  if (!/^(country|countries|from|to)$/.test(key) || typeof value !== 'string') return undefined;
  if (!/^[A-Z]{2}$/.test(value)) return undefined;
  const meant = countriesMeant[value];
  return meant || !isCountry(value) ? fault('country-unknown', place, meant) : undefined;
};

/** Language tags by English names, which people write instead. */
const languagesByName = (): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const tags =
    'en fr es ar zh ru de pt it tr uk fa ps ur ku hi bn pa ta so am ti sw vi th pl ro sq sr hr el nl da sv no fi';
  return new Map(tags.split(' ').map((tag) => [(names.of(tag) ?? tag).toLowerCase(), tag]));
};

const isLanguage = (tag: string): boolean => {
  try {
    return (
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined
    );
  } catch {
    return false;
  }
};

const language: Rule = (place) => {
  const { key, value } = place;
  if (!/^(languages?|interpretation)$/.test(key) || typeof value !== 'string') return undefined;
  const meant = languagesByName().get(value.toLowerCase().split(/[\s,(]/)[0] ?? '');
  return meant || !isLanguage(value) ? fault('language-unknown', place, meant) : undefined;
};

/** Fields with dates. */
const dateFields =
  /^(start|end|date|published|verified|consentUntil|updated|retrieved|from|until)$/;
const dateForm: Rule = (place) => {
  const { key, value } = place;
  if (!dateFields.test(key) || typeof value !== 'string') return undefined;
  const [, day = '', month = '', year] =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(value.trim()) ?? [];
  if (!year) return undefined;
  const two = (number: string): string => number.padStart(2, '0');
  // If both numbers may be the month, only the editor knows which is the day.
  const isClear = Number(day) > 12 || day === month;
  return fault(
    'date-form',
    place,
    isClear
      ? `${year}-${two(month)}-${two(day)}`
      : `${year}-${two(month)}-${two(day)} / ${year}-${two(day)}-${two(month)}`,
  );
};

const price: Rule = (place) => {
  const { key, value } = place;
  const isNumber = /^(value|low|high|rate|amount|price)$/.test(key);
  return isNumber && typeof value === 'string' && /^-?[\d\s.]*\d,\d+$/.test(value)
    ? fault('price-comma', place, value.replace(/[\s.]/g, '').replace(',', '.'))
    : undefined;
};

const currency: Rule = (place) => {
  const { key, value } = place;
  if (key !== 'currency' || typeof value !== 'string') return undefined;
  const code = value.toUpperCase();
  const isKnown = (Intl.supportedValuesOf?.('currency') ?? [code]).includes(code);
  return value === code && isKnown
    ? undefined
    : fault('currency-unknown', place, isKnown ? code : undefined);
};

const picture: Rule = (place) => {
  const { key, value, path } = place;
  return key === 'image' && isObject(value) && value.alt === undefined
    ? { code: 'picture-without-alt', path: `${path}.alt`, expected: undefined, found: 'undefined' }
    : undefined;
};

/** A quote of a real person needs consent; one of an invented person does not. */
const quote: Rule = (place) => {
  const { value, path } = place;
  const isStory = /^(?:stories)?\[\d+\]$/.test(path) && isObject(value);
  return isStory &&
    value.quote !== undefined &&
    !value.illustrative &&
    value.consentUntil === undefined
    ? { code: 'quote-without-consent', path: `${path}.consentUntil`, found: 'undefined' }
    : undefined;
};

const consentOver: Rule = (place) =>
  place.key === 'consentUntil' && typeof place.value === 'string' && place.value < place.today
    ? fault('consent-over', place)
    : undefined;

const eventOver: Rule = (place) => {
  const { path, value, today } = place;
  if (!/^(?:events)?\[\d+\]$/.test(path) || !isObject(value) || value.recurrence) return undefined;
  const end = value.end ?? value.start;
  const isOver = typeof end === 'string' && end.slice(0, today.length) < today.slice(0, end.length);
  return isOver ? { code: 'event-over', path: `${path}.end`, found: end } : undefined;
};

const insecure: Rule = (place) =>
  /^(href|src|url|icsUrl|calendarUrl)$/.test(place.key) &&
  typeof place.value === 'string' &&
  /^http:\/\/(?!localhost|127\.)/i.test(place.value)
    ? fault('address-insecure', place, place.value.replace(/^http:/i, 'https:'))
    : undefined;

/**
 * Latitude and longitude in the wrong order, as far as it can be known: the latitude is above 90°.
 */
const swapped: Rule = (place) => {
  const { key, value } = place;
  if (key !== 'position' || !Array.isArray(value) || value.length !== 2) return undefined;
  const [longitude, latitude] = value as unknown[];
  const isOutOfRange = typeof latitude === 'number' && Math.abs(latitude) > 90;
  const isNumber = typeof longitude === 'number' && typeof latitude === 'number';
  return isNumber && isOutOfRange && Math.abs(longitude) <= 90
    ? fault('position-swapped', place, `[${latitude}, ${longitude}]`)
    : undefined;
};

const rules: readonly Rule[] = [
  country,
  language,
  dateForm,
  price,
  currency,
  picture,
  quote,
  consentOver,
  eventOver,
  insecure,
  swapped,
];

/** Values that are valid by the contract, but probably wrong. */
export const implausible = (value: unknown, today: string, path = '', key = ''): Fault[] => {
  const place: Place = { key, value, path, today };
  const here = rules.map((rule) => rule(place)).filter((found) => found !== undefined);
  if (Array.isArray(value)) {
    return [
      ...here,
      ...value.flatMap((one, index) => implausible(one, today, `${path}[${index}]`, key)),
    ];
  }
  if (!isObject(value)) return here;
  const fields = Object.entries(value as Raw).flatMap(([name, within]) =>
    implausible(within, today, path ? `${path}.${name}` : name, name),
  );
  return [...here, ...fields];
};
