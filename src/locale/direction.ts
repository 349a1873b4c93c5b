import { usableLocale } from './formatters.js';

/** Scripts written from right to left, [ISO 15924](https://www.unicode.org/iso15924/). */
const rightToLeft = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/** The direction of a language: by the script in its tag, else by the language's usual script. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.test(`${new Intl.Locale(usableLocale(language)).maximize().script}`) ? 'rtl' : 'ltr';
