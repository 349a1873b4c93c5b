/** Occurrences that depart from their event, and what a change does to all that follow: RFC 5545 §3.8.4.4. */
import { dayOfUtc } from '../../../time/day.js';
import { partsOf, parseRule } from '../../../time/recurrence/rrule.js';
import { ruleDates } from '../../../time/recurrence/rule-dates.js';
import { dayLength } from '../../../time/units.js';
import { wallClock } from '../../../time/wall-clock.js';
import { type Component, firstOf, textOf } from './components.js';
import type { EventContext } from './event-context.js';
import { detailsOf, type RawItem } from './event-of.js';
import { asDay, type Moment, momentText } from './moments.js';
import { isWholeDay, spanOf } from './span.js';

export interface Departure {
  readonly uid: string;
  /** The original date, as a feed writes it. */
  readonly original: string;
  readonly sequence: number;
  readonly changes: RawItem;
  /** Whether all later dates change with it. */
  readonly isForAllAfter: boolean;
  readonly component: Component;
}

export const sequenceOf = (component: Component): number =>
  Number(/^\d+/.exec(textOf(component, 'SEQUENCE') ?? '')?.[0] ?? 0);

/** Of an event that is otherwise on whole days, the day alone counts. */
const originalOf = (component: Component, original: Moment): string => {
  const isDays = original.isDay || isWholeDay(component, original);
  return momentText(isDays ? asDay(original) : original);
};

/** Undefined where it is not known which occurrence it speaks of. */
export const departureOf = (component: Component, context: EventContext): Departure | undefined => {
  const original = context.moments.first(component, 'RECURRENCE-ID');
  if (!original) return undefined;
  const range = firstOf(component, 'RECURRENCE-ID')?.parameters.get('RANGE');
  const span = firstOf(component, 'DTSTART') ? spanOf(component, context) : undefined;
  const { timeZone: _zone, floating: _floating, zoneName: _name, ...when } = span ?? {};
  const { topics: _topics, ...details } = detailsOf(component, context);
  return {
    uid: textOf(component, 'UID') ?? '',
    original: originalOf(component, original),
    sequence: sequenceOf(component),
    changes: { ...details, ...when, title: details.title || undefined },
    isForAllAfter: /^THISANDFUTURE$/i.test(range ?? ''),
    component,
  };
};

/** How many dates of a series are followed one by one where no rule says the rest of it. */
const mostDates = 200;
const mostSteps = 100_000;

const isDay = (moment: string): boolean => moment.length === 10;

/** A moment of an event on the clock of its place. */
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

/** Dates of a rule from one on, and how many there are before it. */
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

/** The rest of a series by its rule, where its days stay what they are; else date by date. */
const restOf = (event: RawItem, from: number, shift: number): RawItem => {
  const rule = String(event.recurrence);
  const { before, after } = datesOf(rule, wallOf(event.start, event.timeZone), from);
  if (Math.abs(shift) < dayLength && dayOfUtc(from + shift) === dayOfUtc(from)) {
    const count = partsOf(rule).get('COUNT');
    const left = count === undefined ? count : String(Math.max(Number(count) - before, 1));
    return { recurrence: ruleWith(rule, { COUNT: left }) };
  }
  // A bare day stands for the event's own time on it.
  const moments = after.slice(1).map((wall) => dayOfUtc(wall + shift));
  return { recurrence: undefined, extraDates: moments };
};

/**
 * Parts a series in two at the date from which on it changes: what was before keeps its words and
 * its times, what follows has those of the change.
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
