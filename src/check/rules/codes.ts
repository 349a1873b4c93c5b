/** Countries, languages, currencies, zones: codes that are of the right form, and mean nothing. */
import { isServiceKind, serviceKind } from '../../model/service-kinds.js';
import { isNearName } from '../../model/near-name.js';
import { countryMeant, isCountry, isLanguage, languageMeant } from '../meant/codes.js';
import { zoneMeant } from '../meant/words.js';
import { partsOf } from '../meant/lists.js';
import { fault, type Rule, textFields } from './rule.js';

const country: Rule = (place) => {
  const { key, value } = place;
  if (!/^(country|countries|from|to)$/.test(key) || typeof value !== 'string') return undefined;
  return /^[A-Z]{2}$/.test(value) && !isCountry(value)
    ? fault('country-unknown', place, countryMeant(value))
    : undefined;
};

const language: Rule = (place) => {
  const { key, value, path } = place;
  // `labels` has words by code: what "language" is called, as a topic.
  if (/\blabels\./.test(path)) return undefined;
  if (!/^(languages?|interpretation)$/.test(key) || typeof value !== 'string') return undefined;
  // A list in one text is told as such.
  if (key !== 'language' && Array.isArray(place.parent[key]) === false) return undefined;
  const meant = languageMeant(value);
  const isSame = meant?.toLowerCase() === value.toLowerCase();
  return isSame || (meant === undefined && isLanguage(value))
    ? undefined
    : fault('language-unknown', place, meant);
};

/** The keys of a text are tags of languages: `eng`, `en_GB` and `French` reach nobody. */
const textLanguage: Rule = (place) => {
  const { key, value, parent, path } = place;
  const around = path.endsWith(`.${key}`) ? path.slice(0, -key.length - 1) : '';
  const [, field = ''] = /(?<![A-Za-z])([A-Za-z]+)(?:\[\d+\])?$/.exec(around) ?? [];
  if (typeof value !== 'string' || !textFields.test(field)) return undefined;
  if (!Object.values(parent).every((one) => typeof one === 'string')) return undefined;
  const meant = languageMeant(key);
  const isTag = meant === undefined ? isLanguage(key) : meant.toLowerCase() === key.toLowerCase();
  return isTag ? undefined : fault('language-unknown', place, meant);
};

/** `["work, music"]`: one topic with a comma in its name. */
const joined: Rule = (place) => {
  const { key, value, path } = place;
  const isList = /^(topics|services|regions|languages|countries)$/.test(key) && path.endsWith(']');
  return isList && typeof value === 'string' && value.includes(',')
    ? fault('written-otherwise', place, JSON.stringify(partsOf(value)).slice(1, -1))
    : undefined;
};

const currency: Rule = (place) => {
  const { key, value } = place;
  if (key !== 'currency' || typeof value !== 'string') return undefined;
  const signs: Readonly<Record<string, string>> = {
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    DOLLARS: 'USD',
    EUROS: 'EUR',
    EURO: 'EUR',
    POUNDS: 'GBP',
    US$: 'USD',
  };
  const code = signs[value.toUpperCase()] ?? value.toUpperCase();
  const isKnown = (Intl.supportedValuesOf?.('currency') ?? [code]).includes(code);
  return value === code && isKnown
    ? undefined
    : fault('currency-unknown', place, isKnown ? code : undefined);
};

/** `EST` never changes its clocks, and New York does. */
const zone: Rule = (place) => {
  const { key, value } = place;
  return key === 'timeZone' && typeof value === 'string' && /^[A-Z]{3,4}$/.test(value)
    ? fault('written-otherwise', place, zoneMeant(value))
    : undefined;
};

const kinds =
  'arrival legal language housing health mental-health employment education family finance community documents protection emergency'.split(
    ' ',
  );
const service: Rule = (place) => {
  const { key, value } = place;
  if (key !== 'services' || typeof value !== 'string' || isServiceKind(serviceKind(value))) {
    return undefined;
  }
  const meant = kinds.find((kind) => isNearName(value, kind));
  return meant ? fault('written-otherwise', place, JSON.stringify(meant)) : undefined;
};

export const codeRules: readonly Rule[] = [
  country,
  language,
  textLanguage,
  joined,
  currency,
  zone,
  service,
];
