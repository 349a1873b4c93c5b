import type { CampaignEvent } from '../../../model/contract.js';
import type { Occurrence } from '../occurrences/occurrence.js';

/** One date of a series as an event of its own, that recurs no more. */
export const oneDate = ({ event, key }: Occurrence): CampaignEvent => {
  const {
    recurrence: _recurrence,
    exceptDates: _except,
    extraDates: _extra,
    overrides: _overrides,
    ...rest
  } = event;
  return { ...rest, id: key };
};
