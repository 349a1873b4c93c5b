import { formatter } from './formatters.js';

const name = (type: Intl.DisplayNamesType, code: string, locale: string): string => {
  try {
    return formatter(Intl.DisplayNames, locale, { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** The name of a country (ISO 3166-1 alpha-2, or UN M.49 for a region) in a language; the code itself when there is none. */
export const countryName = (code: string, locale: string): string => name('region', code, locale);

/** The name of a language (BCP 47) in a language; the tag itself when there is none. */
export const languageName = (tag: string, locale: string): string => name('language', tag, locale);
