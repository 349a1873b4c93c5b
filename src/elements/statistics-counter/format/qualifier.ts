import type { MsgFn } from '@lit/localize/internal/types.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Statistic } from '../../../model/contract.js';
import { aroundGap, gap } from './gap.js';

/** The words of a qualifier before and after the number. */
export const qualifierOf = (
  qualifier: Statistic['qualifier'],
  msg: MsgFn,
): readonly string[] | undefined => {
  switch (qualifier) {
    case 'about':
      return aroundGap(msg(str`about ${gap}`));
    case 'over':
      return aroundGap(msg(str`more than ${gap}`));
    case 'under':
      return aroundGap(msg(str`less than ${gap}`));
    case 'estimated':
      return aroundGap(msg(str`an estimated ${gap}`));
    case undefined:
      return undefined;
  }
};
