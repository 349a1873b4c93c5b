import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { formatter } from '../../../locale/formatters.js';
import type { TextLanguages } from '../../../locale/text.js';
import { countryLabel, languageLabel, topicLabel } from '../../../locale/names.js';
import type { FacetName } from '../occurrences/facets.js';

/** What a facet is called. */
export const facetLabel = (facet: FacetName, msg: MsgFn): string => {
  switch (facet) {
    case 'topics':
      return msg('Topic');
    case 'attendance':
      return msg('How to attend');
    case 'countries':
      return msg('Country');
    case 'languages':
      return msg('Language');
  }
};

/** What one value of a facet is called. */
export const optionLabel = (
  facet: FacetName,
  value: string,
  { msg, textLanguages }: { readonly msg: MsgFn; readonly textLanguages: TextLanguages },
): string => {
  if (facet === 'countries') return countryLabel(value, textLanguages);
  if (facet === 'languages') return languageLabel(value, textLanguages);
  if (facet === 'topics') return topicLabel(value, textLanguages);
  return value === 'online' ? msg('Online') : msg('In person');
};

/** "1 event" and "3 events", by the plural rules of the language that messages are in. */
export const countText = (count: number, msg: MsgFn, language: string): string => {
  const number = formatter(Intl.NumberFormat, language, {}).format(count);
  const category = formatter(Intl.PluralRules, language, {}).select(count);
  return category === 'one' ? msg(str`${number} event`) : msg(str`${number} events`);
};
