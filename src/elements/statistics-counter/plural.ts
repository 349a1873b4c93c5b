import type { Text } from '../../feed/contract.js';
import { formatter } from '../../locale/formatters.js';
import { type Reading, readText } from '../../locale/text.js';

/** `ru` → `ru-x-few`: a language tag with the plural category of `value` as a private part. */
const inCategory = (language: string, value: string): string => {
  const places = Math.min(value.split('.')[1]?.length ?? 0, 20);
  const rules = formatter(Intl.PluralRules, language, { minimumFractionDigits: places });
  return `${language}-x-${rules.select(Number(value))}`;
};

/**
 * A text in the form that goes with a number. Besides `ru`, a text may hold `ru-x-few`,
 * `ar-x-two`: a language with a [plural category of CLDR](https://cldr.unicode.org/index/cldr-spec/plural-rules)
 * as the private part of its tag (RFC 5646 §2.2.7). A form that is not there falls back to the
 * language alone.
 */
export const inPlural = (text: Text, value: string, reading: Reading): Text => {
  if (typeof text === 'string') return text;
  const { language, feedLanguage = '' } = reading;
  const { words, language: tag = '' } = readText(text, {
    language: inCategory(language, value),
    feedLanguage: feedLanguage && inCategory(feedLanguage, value),
  });
  return { [tag.replace(/-x-\w+$/, '')]: words };
};
