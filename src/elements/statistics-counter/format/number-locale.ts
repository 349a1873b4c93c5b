import { formatLocale, likelyLocale } from '../../../locale/negotiation.js';
import type { TextLanguages } from '../../../locale/text.js';

/** What numbers beside words in `language` are formatted by; where a feed has no tag of a language, as the element's own. */
export const numberLocale = (
  language: string,
  { language: own, languages = [own] }: Pick<TextLanguages, 'language' | 'languages'>,
): string => (likelyLocale(language) ? formatLocale(language, languages) : own);
