import type { CampaignEvent } from '../../feed/contract.js';
import { addDays, addMonths, type Day, daysBetween, firstDay, precisionOf } from './days.js';
import { type Occurrence, occurrenceOf } from './occurrence.js';

const plainNumber = /^[1-9]\d?$/;
const known = /^(?:FREQ|INTERVAL|BYMONTH|BYMONTHDAY|COUNT|UNTIL|WKST)$/;

type Rule = ReadonlyMap<string, string>;

/** The parts of an RRULE value by name: RFC 5545 §3.3.10. */
export const ruleOf = (recurrence: string): Rule =>
  new Map(recurrence.split(';').map((part) => part.split('=') as [string, string]));

const isPlain = (rule: Rule): boolean => {
  const [month, day] = [rule.get('BYMONTH'), rule.get('BYMONTHDAY')];
  return (
    rule.get('FREQ') === 'YEARLY' &&
    [...rule.keys()].every((name) => known.test(name)) &&
    plainNumber.test(month ?? '1') &&
    plainNumber.test(day ?? '1') &&
    (day === undefined || month !== undefined)
  );
};

/** Whether an event is a day or month of every year, without exceptions: what needs no library. */
export const isPlainYearly = (event: CampaignEvent): boolean =>
  event.recurrence !== undefined &&
  precisionOf(event.start) !== 'time' &&
  !event.exceptDates &&
  !event.extraDates &&
  !event.overrides &&
  isPlain(ruleOf(event.recurrence));

/** `--02-29` exists in a leap year only, and is skipped in the others: RFC 5545 §3.3.10. */
const exists = (moment: string): boolean => {
  const date = new Date(`${firstDay(moment)}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(moment);
};

const compact = (moment: string): string => moment.replaceAll('-', '');

const twoDigits = (number: string): string => number.padStart(2, '0');

const endAfter = ({ start, end }: CampaignEvent, moved: string): string | undefined => {
  if (end === undefined) return undefined;
  if (precisionOf(start) === 'day') return addDays(moved, daysBetween(start, end));
  const [from, to] = [start, end].map(
    (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)),
  );
  return addMonths(moved, (to ?? 0) - (from ?? 0)).slice(0, 7);
};

/** Days or months of each year from `event.start` on that begin no later than `until`. */
const momentsUntil = (event: CampaignEvent, until: Day): string[] => {
  const rule = ruleOf(event.recurrence ?? '');
  const { start } = event;
  const month = twoDigits(rule.get('BYMONTH') ?? start.slice(5, 7));
  const day = twoDigits(rule.get('BYMONTHDAY') ?? start.slice(8, 10));
  const step = Math.max(Number(rule.get('INTERVAL') ?? 1), 1);
  const last = rule.get('UNTIL')?.slice(0, compact(start).length) ?? '9';
  const found: string[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(until.slice(0, 4)); year += step) {
    const moment = `${String(year).padStart(4, '0')}-${month}${start.length > 7 ? `-${day}` : ''}`;
    if (exists(moment) && moment >= start && compact(moment) <= last) found.push(moment);
  }
  return found
    .slice(0, Number(rule.get('COUNT') ?? found.length))
    .filter((moment) => moment <= until);
};

/** The occurrences of a {@link isPlainYearly} event that begin no later than `until`. */
export const yearlyOccurrences = (event: CampaignEvent, until: Day): Occurrence[] =>
  momentsUntil(event, until).map((start) =>
    occurrenceOf(event, { start, end: endAfter(event, start), recurrenceId: start }),
  );
