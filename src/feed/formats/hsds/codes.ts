/** Codes of countries and languages by what publishers write in their place: names in English, older codes. */

import { own } from '../../../model/unknown.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = letters.flatMap((one) => letters.map((other) => one + other));

const plain = (name: string): string => name.trim().toLowerCase();

const byName = (type: 'region' | 'language'): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const codes = type === 'region' ? pairs : pairs.map(plain);
  return new Map(codes.map((code) => [plain(names.of(code) ?? ''), code]));
};

let countries: ReadonlyMap<string, string> | undefined;
let languages: ReadonlyMap<string, string> | undefined;

const otherCountries: Readonly<Record<string, string>> = {
  uk: 'GB',
  gbr: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  can: 'CA',
};

/** An ISO 3166-1 code; what is not known stays as it is, and is reported by the contract. */
export const countryCode = (written: string | undefined): string | undefined => {
  if (written === undefined) return undefined;
  const name = plain(written);
  const other = own(otherCountries, name);
  if (other) return other;
  if (/^[a-z]{2}$/.test(name)) return name.toUpperCase();
  return (countries ??= byName('region')).get(name) ?? written;
};

/** `spa` is `es`, and `en_GB` is `en-GB`. */
const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? tag;
  } catch {
    return tag;
  }
};

const languageCode = (written: string): string => {
  if (/^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i.test(written)) return canonical(written);
  languages ??= byName('language');
  const [first = ''] = written.split('(');
  return languages.get(plain(written)) ?? languages.get(plain(first)) ?? written;
};

/** BCP 47 tags of `English; Somali`; what is not known stays as it is, and is reported by the contract. */
export const languageCodes = (written: string): readonly string[] =>
  written
    .split(/[;,/]| and /)
    .map((each) => each.trim())
    .filter(Boolean)
    .map(languageCode);
