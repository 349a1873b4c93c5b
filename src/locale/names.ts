import { formatter } from './formatters.js';
import { bestLanguage } from './negotiation.js';
import { type Labels, readText, type TextLanguages } from './text.js';

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

/** What the feed calls a code in the reader's language, or the nearest to it; undefined where it does not say. */
const labelOf = (kind: keyof Labels, code: string, textLanguages: TextLanguages) => {
  const labels = textLanguages.labels?.[kind];
  return labels && Object.hasOwn(labels, code)
    ? readText(labels[code] ?? '', textLanguages)
    : undefined;
};

/** A topic, region or service as the feed calls it; undefined where it does not say. */
export const labelled = (
  kind: 'topics' | 'regions' | 'services',
  code: string,
  textLanguages: TextLanguages,
): string | undefined => labelOf(kind, code, textLanguages)?.words || undefined;

/** A topic as the feed calls it, else its code in words. */
export const topicLabel = (topic: string, textLanguages: TextLanguages): string =>
  labelled('topics', topic, textLanguages) ?? topic.replaceAll('-', ' ');

/** A region as the feed calls it, else its code. */
export const regionLabel = (region: string, textLanguages: TextLanguages): string =>
  labelled('regions', region, textLanguages) ?? region;

/** A label in another language than the reader's is no better than the engine's name. */
const inOwnLanguage = (
  kind: 'countries' | 'languages',
  code: string,
  textLanguages: TextLanguages,
): string | undefined => {
  const { words, language = '' } = labelOf(kind, code, textLanguages) ?? {};
  return bestLanguage([language], [textLanguages.language]) && words;
};

/** A country as the feed calls it in the reader's language, else as the reader's engine does. */
export const countryLabel = (code: string, textLanguages: TextLanguages): string =>
  inOwnLanguage('countries', code, textLanguages) || countryName(code, textLanguages.language);

/** A language as the feed calls it in the reader's language, else as the reader's engine does. */
export const languageLabel = (tag: string, textLanguages: TextLanguages): string =>
  inOwnLanguage('languages', tag, textLanguages) || languageName(tag, textLanguages.language);
