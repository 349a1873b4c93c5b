import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { formatter } from '../../../locale/formatters.js';
import { utcOf } from '../../../time/day.js';
import { parseRule, type RecurrenceRule } from '../../../time/recurrence/rrule.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { type DateStyle, dateFormat } from './dates.js';

interface Words {
  readonly msg: MsgFn;
  readonly style: DateStyle;
}

const listOf = (items: readonly string[], { locale }: DateStyle): string =>
  formatter(Intl.ListFormat, locale, { type: 'conjunction' }).format(items);

/** 7 January 2024 was a Sunday. */
const weekdayName = (weekday: number, { locale }: DateStyle): string =>
  formatter(Intl.DateTimeFormat, locale, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 7 + weekday),
  );

const monthName = (month: number, { locale }: DateStyle): string =>
  formatter(Intl.DateTimeFormat, locale, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, month - 1, 15),
  );

/** Parts of a rule that narrow it in ways for which there are no words. */
const isPlain = (rule: RecurrenceRule, ...said: (keyof RecurrenceRule)[]): boolean =>
  (
    [
      'byDay',
      'byMonthDay',
      'byYearDay',
      'byWeekNo',
      'byMonth',
      'bySetPos',
      'byHour',
      'byMinute',
      'bySecond',
    ] as const
  ).every((part) => said.includes(part) || rule[part] === undefined);

const everyText = (
  { frequency, interval }: RecurrenceRule,
  { msg, style }: Words,
): string | undefined => {
  const count = formatter(Intl.NumberFormat, style.locale, {}).format(interval);
  const isOne = interval === 1;
  switch (frequency) {
    case 'YEARLY':
      return isOne ? msg('every year') : msg(str`every ${count} years`);
    case 'MONTHLY':
      return isOne ? msg('every month') : msg(str`every ${count} months`);
    case 'WEEKLY':
      return isOne ? msg('every week') : msg(str`every ${count} weeks`);
    case 'DAILY':
      return isOne ? msg('every day') : msg(str`every ${count} days`);
    default:
      return undefined;
  }
};

const weeklyText = (rule: RecurrenceRule, words: Words): string | undefined => {
  const { byDay = [], interval } = rule;
  // The one day stands in the date.
  if (byDay.length < 2) return everyText(rule, words);
  const days = listOf(
    byDay.map(({ weekday }) => weekdayName(weekday, words.style)),
    words.style,
  );
  if (interval === 1) return words.msg(str`every week on ${days}`);
  const count = formatter(Intl.NumberFormat, words.style.locale, {}).format(interval);
  return words.msg(str`every ${count} weeks on ${days}`);
};

const monthlyByDayText = (rule: RecurrenceRule, { msg, style }: Words): string | undefined => {
  const { byDay = [], bySetPos = [], interval } = rule;
  const [day, ...others] = byDay;
  if (!day || others.length > 0 || bySetPos.length > 1 || interval !== 1) return undefined;
  const weekday = weekdayName(day.weekday, style);
  switch (day.nth || bySetPos[0]) {
    case 1:
      return msg(str`every month on the first ${weekday}`);
    case 2:
      return msg(str`every month on the second ${weekday}`);
    case 3:
      return msg(str`every month on the third ${weekday}`);
    case 4:
      return msg(str`every month on the fourth ${weekday}`);
    case -1:
      return msg(str`every month on the last ${weekday}`);
    default:
      return undefined;
  }
};

const monthlyText = (rule: RecurrenceRule, words: Words): string | undefined => {
  if (rule.byDay) return rule.byMonthDay ? undefined : monthlyByDayText(rule, words);
  const { byMonthDay = [], bySetPos, interval } = rule;
  if (bySetPos || byMonthDay.length > 1) return undefined;
  if (byMonthDay[0] === -1 && interval === 1) return words.msg('on the last day of every month');
  return everyText(rule, words);
};

/** `September to May`, or each month by name. */
const monthsText = (months: readonly number[], { msg, style }: Words): string => {
  const sorted = [...months].sort((a, b) => a - b);
  const first = sorted.find((month) => !sorted.includes(month === 1 ? 12 : month - 1)) ?? 1;
  const run = sorted.map((_, index) => ((first + index - 1) % 12) + 1);
  const [from, to] = [monthName(first, style), monthName(run.at(-1) ?? first, style)];
  return run.length > 2 && run.every((month) => sorted.includes(month))
    ? msg(str`${from} to ${to}`)
    : listOf(
        sorted.map((month) => monthName(month, style)),
        style,
      );
};

const yearlyText = (rule: RecurrenceRule, words: Words): string | undefined => {
  const { byMonth = [], byMonthDay = [], byDay = [], bySetPos = [] } = rule;
  const isOnce = [byMonth, byMonthDay, byDay, bySetPos].every(({ length }) => length < 2);
  const isEvery = byDay[0]?.nth === 0 && bySetPos.length === 0;
  // A date of every month and every one of a weekday are more than once a year; a date that must be
  // a certain weekday is less.
  const isDate = byMonth.length > 0 && byDay.length === 0;
  if (!isOnce || isEvery || (byMonthDay.length > 0 && !isDate)) return undefined;
  return everyText(rule, words);
};

const ruleText = (rule: RecurrenceRule, words: Words): string | undefined => {
  switch (rule.frequency) {
    case 'YEARLY':
      return isPlain(rule, 'byMonth', 'byMonthDay', 'byDay', 'bySetPos')
        ? yearlyText(rule, words)
        : undefined;
    case 'MONTHLY':
      return isPlain(rule, 'byMonth', 'byMonthDay', 'byDay', 'bySetPos')
        ? monthlyText(rule, words)
        : undefined;
    case 'WEEKLY':
      return isPlain(rule, 'byMonth', 'byDay') ? weeklyText(rule, words) : undefined;
    default:
      return isPlain(rule, 'byMonth') ? everyText(rule, words) : undefined;
  }
};

/** How many dates that follow are told where there are no words for a rule. */
const mostDates = 3;

const nextDatesText = (
  occurrence: Occurrence,
  all: readonly Occurrence[],
  { msg, style }: Words,
): string => {
  const days = all
    .filter(({ series, first }) => series === occurrence.series && first > occurrence.first)
    .slice(0, mostDates)
    .map(({ first }) => dateFormat({ day: 'numeric', month: 'long' }, style).format(utcOf(first)));
  if (days.length === 0) return msg('repeats');
  const dates = listOf(days, style);
  return msg(str`again on ${dates}`);
};

/**
 * How often an event comes: "every month on the first Tuesday (September to May)"; where there are
 * no words for it, the dates that follow. Undefined: it happens once.
 *
 * @param all - what the list shows, in which the dates that follow are looked up.
 */
export const recurrenceText = (
  occurrence: Occurrence,
  all: readonly Occurrence[],
  words: Words,
): string | undefined => {
  const { recurrence } = occurrence.series;
  if (recurrence === undefined) return undefined;
  const rule = parseRule(recurrence);
  const every = rule && ruleText(rule, words);
  if (every === undefined) return nextDatesText(occurrence, all, words);
  if (!rule?.byMonth || rule.frequency === 'YEARLY') return every;
  const months = monthsText(rule.byMonth, words);
  return words.msg(str`${every} (${months})`);
};
