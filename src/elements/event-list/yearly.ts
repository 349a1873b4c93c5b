import type { CampaignEvent } from '../../feed/contract.js';
import { addDays, type Day, dayOfUtc, daysBetween, firstDay, precisionOf, utcOf } from './days.js';
import { type Occurrence, occurrenceOf } from './occurrence.js';

/** A day or month of each year and nothing more: what most campaigns know, and what needs no library. */
const plain = /^FREQ=YEARLY(?:;BYMONTH=(\d\d?)(?:;BYMONTHDAY=(\d\d?))?)?$/;

/** Whether an event is a day or month of every year, without end or exceptions. */
export const isPlainYearly = (event: CampaignEvent): boolean =>
  plain.test(event.recurrence ?? '') &&
  precisionOf(event.start) !== 'time' &&
  !event.exceptDates &&
  !event.extraDates &&
  !event.overrides &&
  // Months that end in another: a library's work.
  (precisionOf(event.start) === 'day' || event.end === undefined);

/** 29 February is there in leap years only, and skipped in the others: RFC 5545 §3.3.10. */
const exists = (moment: string): boolean =>
  dayOfUtc(utcOf(firstDay(moment)) || 0).startsWith(moment);

/** The occurrences of an {@link isPlainYearly} event in the years from `from` to `until`. */
export const yearlyOccurrences = (
  event: CampaignEvent,
  from: number,
  until: number,
): Occurrence[] => {
  const { start, end, recurrence = '' } = event;
  const [, month = start.slice(5, 7), day = start.slice(8)] = plain.exec(recurrence) ?? [];
  const rest = [month, day]
    .filter(Boolean)
    .map((part) => `-${part.padStart(2, '0')}`)
    .join('');
  const length = end === undefined ? 0 : daysBetween(start, end);
  const found: Occurrence[] = [];
  for (let year = Math.max(from, Number(start.slice(0, 4))); year <= until; year += 1) {
    const moment: Day = `${year}${rest}`;
    if (!exists(moment) || moment < start) continue;
    const last = length ? addDays(moment, length) : undefined;
    found.push(occurrenceOf(event, { start: moment, end: last, recurrenceId: moment }));
  }
  return found;
};
