import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { isOne, numberWords, totalLine } from './result-list.js';

interface Tally {
  readonly total: number;
  /** How many were searched. */
  readonly of: number;
}

/** How many there are, of how many, with the noun: on screen, and told once typing has ended. */
export const resultLine = ({ total, of }: Tally, msg: MsgFn, language: string): string => {
  if (total === of) return totalLine(of, msg, language);
  const [found, all] = [numberWords(total, language), numberWords(of, language)];
  return isOne(of, language)
    ? msg(str`${found} of ${all} organisation`)
    : msg(str`${found} of ${all} organisations`);
};
