/** Codes of countries and languages by the names that people write. */
import { own } from '../../model/unknown.js';

/** Languages in which names of countries and languages are understood. */
const spoken = ['en', 'fr', 'es', 'ar', 'zh', 'ru', 'de', 'pt', 'it', 'tr', 'uk', 'fa'];

/** Names are compared without case, accents, punctuation and white space. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

type Kind = 'region' | 'language';

const nameOf = (code: string, type: Kind, locale = 'en'): string | undefined => {
  try {
    return new Intl.DisplayNames(locale, { type, fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
};

/** Codes by their names in the languages spoken here, and for languages in themselves. */
const byNames = (type: Kind, codes: readonly string[]): Map<string, string> => {
  const names = new Map<string, string>();
  const own = type === 'language' ? codes.map((code) => [code, [code]] as const) : [];
  const inOthers = codes.map((code) => [code, spoken] as const);
  for (const [code, locales] of [...own, ...inOthers]) {
    for (const locale of locales) {
      const name = plainName(nameOf(code, type, locale) ?? '');
      if (name && !names.has(name)) names.set(name, code);
    }
  }
  return names;
};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = letters.flatMap((one) => letters.map((other) => one + other));

/** Codes that people write instead of those of ISO 3166-1. */
const countriesMeant: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  EN: 'GB',
  SW: 'SE',
  JA: 'JP',
  USA: 'US',
  UAE: 'AE',
};

/** Codes that people write instead of those of languages: mostly those of a country. */
const languagesMeant: Readonly<Record<string, string>> = {
  ua: 'uk',
  cn: 'zh',
  jp: 'ja',
  gr: 'el',
  cz: 'cs',
  dk: 'da',
  gb: 'en',
  us: 'en',
  ir: 'fa',
  farsi: 'fa',
  dari: 'fa-AF',
  mandarin: 'zh',
  kurmanji: 'ku',
  sorani: 'ckb',
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  ara: 'ar',
  rus: 'ru',
  zho: 'zh',
  chi: 'zh',
  deu: 'de',
  ger: 'de',
};

/** Whether ISO 3166-1 has this code of two capital letters. */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !/^(EU|EZ|UN|QO|XA|XB|ZZ)$/.test(code) &&
  // WebKitGTK calls UK a code of its own.
  !Object.hasOwn(countriesMeant, code) &&
  // One that was replaced, such as DD.
  new Intl.Locale(`und-${code}`).region === code &&
  nameOf(code, 'region') !== undefined;

export const isLanguage = (tag: string): boolean =>
  /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/.test(tag) && nameOf(tag, 'language') !== undefined;

let countryNames: Map<string, string> | undefined;

/** The country that a code or a name means; undefined if it is not known. */
export const countryMeant = (text: string): string | undefined => {
  const code = text.trim().toUpperCase();
  if (isCountry(code)) return code;
  countryNames ??= byNames('region', pairs.filter(isCountry));
  return countriesMeant[code] ?? countryNames.get(plainName(text));
};

let languageNames: Map<string, string> | undefined;

/** The language that a tag or a name means; undefined if it is not known. */
export const languageMeant = (text: string): string | undefined => {
  const tag = text.trim().replaceAll('_', '-');
  const code = tag.toLowerCase();
  if (Object.hasOwn(languagesMeant, code)) return languagesMeant[code];
  if (isLanguage(tag) && tag.length < 8) return tag;
  languageNames ??= byNames(
    'language',
    pairs.map((pair) => pair.toLowerCase()).filter((pair) => nameOf(pair, 'language')),
  );
  const [first = ''] = text.trim().split(/\s*[,(/]|\s+/);
  return (
    languageNames.get(plainName(text)) ??
    languageNames.get(plainName(first)) ??
    own(languagesMeant, plainName(first)) ??
    (isLanguage(tag) ? tag : undefined)
  );
};
