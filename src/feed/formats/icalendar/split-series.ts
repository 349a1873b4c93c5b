/**
 * Changes of a date and all that follow: RANGE=THISANDFUTURE of [RFC 5545
 * §3.2.13](https://www.rfc-editor.org/rfc/rfc5545#section-3.2.13).
 */
import { dayOfUtc } from '../../../time/day.js';
import { partsOf, parseRule } from '../../../time/recurrence/rrule.js';
import { ruleDates } from '../../../time/recurrence/rule-dates.js';
import type { Steps } from '../../../time/recurrence/rule-periods.js';
import { dayLength } from '../../../time/units.js';
import { instantAt, wallClock } from '../../../time/wall-clock.js';
import type { Departure } from './changes.js';
import type { RawItem } from './event-of.js';

/** Most dates that are listed one by one when the rest of a series has no rule. */
const mostDates = 200;
const mostSteps = 100_000;

const isDay = (moment: string): boolean => moment.length === 10;

/** Local time of a moment in the event's zone. */
const wallOf = (moment: unknown, zone: unknown): number => {
  const text = String(moment);
  return isDay(text)
    ? +new Date(`${text}T00:00Z`)
    : wallClock(+new Date(text), typeof zone === 'string' ? zone : 'UTC');
};

const untilText = (wall: number, day: boolean): string => {
  const stamp = new Date(wall).toISOString().replace(/[-:]|\.\d+Z/g, '');
  return day ? stamp.slice(0, 8) : stamp;
};

const ruleWith = (rule: string, changes: Readonly<Record<string, string | undefined>>): string => {
  const parts = new Map([...partsOf(rule)].filter(([name]) => !(name in changes)));
  const added = Object.entries(changes).filter(([, value]) => value !== undefined);
  return [...parts, ...added].map(([name, value]) => `${name}=${value}`).join(';');
};

/**
 * Whether a series has a date by its rule, its start or its extra dates.
 *
 * @param steps - of following rules; shared by all questions about one file.
 */
export const hasDate = (event: RawItem, original: string, steps: Steps): boolean => {
  if (steps.left <= 0) return false;
  steps.left -= 1;
  const wall = wallOf(original, event.timeZone);
  const start = wallOf(event.start, event.timeZone);
  if (wall === start) return true;
  if ((event.extraDates as string[] | undefined)?.includes(original)) return true;
  if (typeof event.recurrence !== 'string' || wall < start) return false;
  const rule = parseRule(event.recurrence);
  if (!rule) return false;
  const [found] = ruleDates(rule, { start, from: wall, until: wall, steps });
  return found === wall;
};

/** Dates of a rule from `from` on, and how many come before. */
const datesOf = (rule: string, start: number, from: number) => {
  const parsed = parseRule(rule);
  const all = parsed
    ? ruleDates(parsed, { start, from: start, until: Infinity, steps: { left: mostSteps } })
    : [];
  const after: number[] = [];
  let before = 0;
  for (const wall of all) {
    if (wall < from) before += 1;
    else if (after.length < mostDates) after.push(wall);
    else break;
  }
  return { before, after };
};

/** The rest of a series: by its rule if the days stay the same, else date by date. */
const restOf = (event: RawItem, from: number, shift: number): RawItem => {
  const rule = String(event.recurrence);
  const { before, after } = datesOf(rule, wallOf(event.start, event.timeZone), from);
  if (Math.abs(shift) < dayLength && dayOfUtc(from + shift) === dayOfUtc(from)) {
    const count = partsOf(rule).get('COUNT');
    const left = count === undefined ? count : String(Math.max(Number(count) - before, 1));
    return { recurrence: ruleWith(rule, { COUNT: left }) };
  }
  // A day without a time means the event's usual time.
  const moments = after.slice(1).map((wall) => dayOfUtc(wall + shift));
  return { recurrence: undefined, extraDates: moments };
};

/** Exceptions, extra dates and changed occurrences of a part of a series. */
const partOf = (
  event: RawItem,
  isIn: (wall: number) => boolean,
  keyOf: (date: string) => string,
): RawItem => {
  const within = (date: string): boolean => isIn(wallOf(date, event.timeZone));
  const dates = (list: unknown) => (list as string[] | undefined)?.filter(within).map(keyOf);
  const overrides = Object.entries((event.overrides ?? {}) as RawItem);
  return {
    exceptDates: dates(event.exceptDates),
    extraDates: dates(event.extraDates),
    overrides: Object.fromEntries(
      overrides.filter(([date]) => within(date)).map(([date, one]) => [keyOf(date), one]),
    ),
  };
};

/** What a date of the old times is by the new ones; one that is told by the new times stays. */
const shiftedDate =
  (event: RawItem, shift: number) =>
  (date: string): string => {
    const steps = { left: mostSteps };
    if (shift === 0 || !hasDate(event, date, steps)) return date;
    const zone = typeof event.timeZone === 'string' ? event.timeZone : 'UTC';
    const wall = wallOf(date, zone) + shift;
    return isDay(date) ? dayOfUtc(wall) : new Date(instantAt(wall, zone)).toISOString();
  };

/** What a change says nothing of stays as it was. */
const said = (changes: RawItem): RawItem =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

/** The end that goes with a changed start: as long after it as before. */
const endAfter = ({ start, end }: RawItem, changed: string): string | undefined => {
  if (typeof end !== 'string' || isDay(end) || isDay(changed)) return undefined;
  return new Date(+new Date(changed) + +new Date(end) - +new Date(String(start))).toISOString();
};

/**
 * Splits a series at the date from which it changes: earlier occurrences keep their text and times,
 * later ones have those of the change.
 */
export const splitSeries = (
  event: RawItem,
  { original, changes }: Departure,
): readonly [RawItem, RawItem] => {
  const { start = original, ...rest } = said(changes);
  const [from, to] = [original, start].map((moment) => wallOf(moment, event.timeZone)) as [
    number,
    number,
  ];
  const rule = String(event.recurrence);
  const last = untilText(from - 1000, isDay(String(event.start)));
  const shift = to - from;
  const after = partOf(event, (wall) => wall >= from, shiftedDate(event, shift));
  const { extraDates: more, ...follow } = restOf(event, from, shift);
  return [
    {
      ...event,
      ...partOf(event, (wall) => wall < from, String),
      recurrence: ruleWith(rule, { COUNT: undefined, UNTIL: last }),
    },
    {
      ...event,
      ...after,
      ...follow,
      extraDates: more ?? after.extraDates,
      end: endAfter(event, String(start)) ?? event.end,
      ...rest,
      id: `${String(event.id)} from ${original}`,
      start,
    },
  ];
};
