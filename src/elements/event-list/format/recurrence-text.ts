import type { MsgFn } from '@lit/localize/internal/types.js';
import type { CampaignEvent } from '../../../model/contract.js';

/** "every year", where the rule is as plain as that; "repeats" where it is not. Undefined: it happens once. */
export const recurrenceText = (
  { recurrence }: Pick<CampaignEvent, 'recurrence'>,
  msg: MsgFn,
): string | undefined => {
  if (!recurrence) return undefined;
  const [, frequency] = /INTERVAL=/.test(recurrence) ? [] : (/FREQ=(\w+)/.exec(recurrence) ?? []);
  switch (frequency) {
    case 'YEARLY':
      return msg('every year');
    case 'MONTHLY':
      return msg('every month');
    case 'WEEKLY':
      return msg('every week');
    case 'DAILY':
      return msg('every day');
    default:
      return msg('repeats');
  }
};
