import type { MsgFn } from '@lit/localize/internal/types.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Statistic } from '../../../model/contract.js';
import { aroundSlot, slots } from './slots.js';

const [number] = slots;

/** The words of a qualifier before and after the number. */
export const qualifierOf = (
  qualifier: Statistic['qualifier'],
  msg: MsgFn,
): readonly string[] | undefined => {
  switch (qualifier) {
    case 'about':
      return aroundSlot(msg(str`about ${number}`));
    case 'over':
      return aroundSlot(msg(str`more than ${number}`));
    case 'under':
      return aroundSlot(msg(str`less than ${number}`));
    case 'estimated':
      return aroundSlot(msg(str`an estimated ${number}`));
    case undefined:
      return undefined;
  }
};
