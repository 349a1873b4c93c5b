import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { formatter } from '../../../locale/formatters.js';

/** A whole number as a language writes it. */
export const numberText = (value: number, language: string): string =>
  formatter(Intl.NumberFormat, language, {}).format(value);

/** Whether a number takes the singular. */
export const isOne = (value: number, language: string): boolean =>
  formatter(Intl.PluralRules, language, {}).select(value) === 'one';

/** How many there are, with the noun. */
export const totalText = (total: number, msg: MsgFn, language: string): string => {
  const all = numberText(total, language);
  return isOne(total, language) ? msg(str`${all} organisation`) : msg(str`${all} organisations`);
};
