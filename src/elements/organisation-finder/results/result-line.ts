import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { isOne, numberText, totalText } from './number-text.js';

interface Tally {
  readonly total: number;
  /** How many were searched. */
  readonly of: number;
}

/** How many there are, of how many, with the noun: on screen, and told once typing has ended. */
export const resultLine = ({ total, of }: Tally, msg: MsgFn, language: string): string => {
  if (total === of) return totalText(of, msg, language);
  const [found, all] = [numberText(total, language), numberText(of, language)];
  return isOne(of, language)
    ? msg(str`${found} of ${all} organisation`)
    : msg(str`${found} of ${all} organisations`);
};
