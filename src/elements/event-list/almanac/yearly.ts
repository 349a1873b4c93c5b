import type { CampaignEvent } from '../../../model/contract.js';
import { addDays, dayOfUtc, firstDay, utcOf } from '../../../time/day.js';
import type { Occurrence } from '../occurrence.js';
import { daysBetween } from '../../../time/day.js';
import { occurrenceOf } from './occurrence.js';
import { type Horizon, isRecurring } from './recurring.js';
import { zoneOf } from '../../../model/event-zone.js';

/** A day or month of each year and nothing more: what most campaigns know, and what needs no library. */
const plainYearly = /^FREQ=YEARLY(?:;BYMONTH=(\d+)(?:;BYMONTHDAY=(\d+))?)?$/;

/** Whether the dates of an event take a library to find: where it recurs, all but days and months of every year. */
export const needsLibrary = (event: CampaignEvent): boolean =>
  isRecurring(event) &&
  (event.start.length > 10 ||
    !plainYearly.test(event.recurrence ?? '') ||
    Boolean(event.exceptDates ?? event.extraDates ?? event.overrides) ||
    (event.start.length < 10 && event.end !== undefined));

/** February comes with a 29th once in eight years at the rarest. */
const longestWait = 9;

/**
 * The occurrences of an event that is a day or month of every year, in the years around now.
 * 29 February is there in leap years only: RFC 5545 §3.3.10.
 */
export const expand = (event: CampaignEvent, { clock }: Horizon): Occurrence[] => {
  if (!isRecurring(event)) return [occurrenceOf(event, { zone: zoneOf(event) })];
  const year = Number(clock.today(event.timeZone).slice(0, 4));
  const { start, end = start, recurrence = '' } = event;
  const [, month = start.slice(5, 7), day = start.slice(8)] = plainYearly.exec(recurrence) ?? [];
  const rest = [month, day].map((part) => part && `-${part.padStart(2, '0')}`).join('');
  const found: Occurrence[] = [];
  for (let one = year - longestWait; one <= year + longestWait; one += 1) {
    const moment = one + rest;
    const isThere = dayOfUtc(utcOf(firstDay(moment)) || 0).startsWith(moment);
    const last = end > start ? addDays(moment, daysBetween(start, end)) : undefined;
    if (isThere && moment >= start)
      found.push(occurrenceOf(event, { start: moment, end: last, recurrenceId: moment }));
  }
  return found;
};
