/**
 * Changed occurrences of recurring events, and changes of all later ones: [RFC 5545
 * §3.8.4.4](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.4.4).
 */
import { dayOfUtc } from '../../../time/day.js';
import { partsOf, parseRule } from '../../../time/recurrence/rrule.js';
import { ruleDates } from '../../../time/recurrence/rule-dates.js';
import type { Steps } from '../../../time/recurrence/rule-periods.js';
import { dayLength } from '../../../time/units.js';
import { wallClock } from '../../../time/wall-clock.js';
import { type Component, firstOf, textOf } from './components.js';
import type { EventContext } from './event-context.js';
import { detailsOf, type RawItem } from './event-of.js';
import { asDay, type Moment, momentText } from './moments.js';
import { isWholeDay, spanOf } from './span.js';
import { type Version, versionOf } from './versions.js';

export interface Departure {
  readonly uid: string | undefined;
  /** The date that the rule gives for this occurrence, in the form of a feed. */
  readonly original: string;
  readonly version: Version;
  readonly changes: RawItem;
  /** RANGE=THISANDFUTURE: all later occurrences change with it. */
  readonly isForAllAfter: boolean;
  readonly component: Component;
}

/** If the event is on whole days, only the day of the original date counts. */
const originalOf = (component: Component, original: Moment): string => {
  const isDays = original.isDay || isWholeDay(component, original);
  return momentText(isDays ? asDay(original) : original);
};

/** Undefined if it has no readable RECURRENCE-ID. */
export const departureOf = (component: Component, context: EventContext): Departure | undefined => {
  const original = context.moments.first(component, 'RECURRENCE-ID');
  if (!original) return undefined;
  const range = firstOf(component, 'RECURRENCE-ID')?.parameters.get('RANGE');
  const span = firstOf(component, 'DTSTART') ? spanOf(component, context) : undefined;
  const { timeZone: _zone, floating: _floating, zoneName: _name, ...when } = span ?? {};
  const { topics: _topics, ...details } = detailsOf(component, context);
  return {
    uid: textOf(component, 'UID'),
    original: originalOf(component, original),
    version: versionOf(component),
    changes: { ...details, ...when, title: details.title || undefined },
    isForAllAfter: /^THISANDFUTURE$/i.test(range ?? ''),
    component,
  };
};

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

/**
 * Splits a series at the date from which it changes: earlier occurrences keep their text and times,
 * later ones have those of the change.
 */
export const splitSeries = (
  event: RawItem,
  { original, changes }: Departure,
): readonly [RawItem, RawItem] => {
  const { start = original, ...rest } = changes;
  const [from, to] = [original, start].map((moment) => wallOf(moment, event.timeZone)) as [
    number,
    number,
  ];
  const rule = String(event.recurrence);
  const last = untilText(from - 1000, isDay(String(event.start)));
  return [
    { ...event, recurrence: ruleWith(rule, { COUNT: undefined, UNTIL: last }) },
    {
      ...event,
      ...restOf(event, from, to - from),
      ...rest,
      id: `${String(event.id)} from ${original}`,
      start,
    },
  ];
};
