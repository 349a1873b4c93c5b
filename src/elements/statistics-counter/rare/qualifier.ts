import type { MsgFn } from '@lit/localize/internal/types.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Statistic } from '../../../model/contract.js';
import { aroundGap, gap } from '../around-gap.js';

/** The words of a qualifier before and after the number. */
export const qualifierOf = (
  qualifier: Statistic['qualifier'],
  msg: MsgFn,
): readonly string[] | undefined => {
  const phrases = {
    about: msg(str`about ${gap}`),
    over: msg(str`more than ${gap}`),
    under: msg(str`less than ${gap}`),
    estimated: msg(str`an estimated ${gap}`),
  };
  return qualifier && aroundGap(phrases[qualifier]);
};
