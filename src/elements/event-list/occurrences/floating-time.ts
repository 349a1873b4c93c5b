import type { CampaignEvent } from '../../../model/contract.js';
import { instantOf, precisionOf } from '../../../time/day.js';
import { instantAt, wallClock } from '../../../time/wall-clock.js';

const shifted = (moment: string, from: string, to: string): string =>
  precisionOf(moment) === 'time'
    ? new Date(instantAt(wallClock(instantOf(moment), from), to)).toISOString()
    : moment;

/**
 * An event that is at the same time on every reader's clock, told by that of `zone`; any other as
 * it is: [RFC 5545 §3.3.5](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5), form 1.
 */
export const inReadersZone = (event: CampaignEvent, zone: string): CampaignEvent => {
  const { timeZone, floating, start, end, exceptDates, extraDates, overrides } = event;
  if (!floating || timeZone === undefined || timeZone === zone) return event;
  const move = (moment: string): string => shifted(moment, timeZone, zone);
  const moveAll = (one: { readonly start?: string; readonly end?: string }) => ({
    ...one,
    ...(one.start !== undefined && { start: move(one.start) }),
    ...(one.end !== undefined && { end: move(one.end) }),
  });
  return {
    ...event,
    timeZone: zone,
    start: move(start),
    ...(end !== undefined && { end: move(end) }),
    ...(exceptDates && { exceptDates: exceptDates.map(move) }),
    ...(extraDates && { extraDates: extraDates.map(move) }),
    ...(overrides && {
      overrides: Object.fromEntries(
        Object.entries(overrides).map(([date, one]) => [move(date), moveAll(one)]),
      ),
    }),
  };
};
