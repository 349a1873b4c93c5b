import type { Text } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { type TextLanguages, readText } from '../../../locale/text.js';
import { decimalPlaces } from './number.js';
import { fractionOptions } from './number-style.js';

/**
 * A text in the form that goes with a number. Besides `ru`, a text may hold `ru-x-few`,
 * `ar-x-two`: a language with a [plural category of CLDR](https://cldr.unicode.org/index/cldr-spec/plural-rules)
 * as the private part of its tag (RFC 5646 §2.2.7). A form that is not there falls back to the
 * language alone.
 */
export const inPlural = (text: Text, value: string, textLanguages: TextLanguages): Text => {
  if (typeof text === 'string') return text;
  const options = fractionOptions(decimalPlaces(value));
  const { words, language = '' } = readText(text, textLanguages, (tag) =>
    formatter(Intl.PluralRules, tag, options).select(Number(value)),
  );
  return { [language]: words };
};
