import type { MsgFn } from '@lit/localize/internal/types.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatter } from '../../locale/formatters.js';

interface Place {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** "3 of 8", in the numerals of a language. */
export const placeOf = ({ index, count }: Place, language: string, msg: MsgFn): string => {
  const numbers = formatter(Intl.NumberFormat, language, {});
  return msg(str`${numbers.format(index + 1)} of ${numbers.format(count)}`);
};
