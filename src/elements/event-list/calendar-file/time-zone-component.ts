import { offsetAt } from '../../../time/wall-clock.js';
import { instantStamp } from '../add-to-calendar/stamps.js';

import { dayLength, minuteLength } from '../../../time/units.js';

/** Both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** A change of the clock: when it is, and from and to which offset, in milliseconds. */
interface Transition {
  readonly instant: number;
  readonly from: number;
  readonly to: number;
}

const bisect = (low: number, high: number, zone: string): number => {
  const from = offsetAt(low, zone);
  let [before, after] = [low, high];
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (offsetAt(middle, zone) === from) before = middle;
    else after = middle;
  }
  return after;
};

/** Clocks are never changed twice within less time than this: that of Morocco is, around one month of the year. */
const step = 14 * dayLength;

const transitionsOf = (year: number, zone: string): Transition[] => {
  const found: Transition[] = [];
  const end = Date.UTC(year + 1, 0, 1);
  for (let low = Date.UTC(year, 0, 1); low < end; low += step) {
    const high = Math.min(low + step, end);
    const [from, to] = [offsetAt(low, zone), offsetAt(high, zone)];
    if (from !== to) found.push({ instant: bisect(low, high, zone), from, to });
  }
  return found;
};

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Both ways to name a transition's day: as the nth weekday of its month, and as the last. */
const dayRules = ({ instant, from }: Transition): string[] => {
  const date = new Date(instant + from);
  const [weekday, dayOfMonth] = [weekdays[date.getUTCDay()], date.getUTCDate()];
  const isLast = new Date(instant + from + 7 * dayLength).getUTCMonth() !== date.getUTCMonth();
  const rule = (nth: number): string =>
    `FREQ=YEARLY;BYMONTH=${date.getUTCMonth() + 1};BYDAY=${nth}${weekday}`;
  return [...(isLast ? [rule(-1)] : []), rule(Math.ceil(dayOfMonth / 7))];
};

const timeOfDay = ({ instant, from }: Transition): number => (instant + from) % dayLength;

/** What of a rule can be said of both of two transitions. */
const sharedRules = (rules: readonly string[], one: Transition): string[] =>
  rules.filter((rule) => dayRules(one).includes(rule));

/** Transitions of consecutive years that follow one rule. */
interface Run {
  readonly transitions: readonly Transition[];
  readonly rules: readonly string[];
}

const yearOf = ({ instant, from }: Transition): number => new Date(instant + from).getUTCFullYear();

const follows = (run: Run, one: Transition): boolean => {
  const last = run.transitions.at(-1);
  return (
    last !== undefined &&
    yearOf(one) === yearOf(last) + 1 &&
    timeOfDay(one) === timeOfDay(last) &&
    sharedRules(run.rules, one).length > 0
  );
};

/** Transitions between the same two offsets, year by year, put together as far as one rule says them. */
const runsOf = (transitions: readonly Transition[]): Run[] => {
  const runs: Run[] = [];
  for (const one of transitions) {
    const run = runs.at(-1);
    if (run && follows(run, one))
      runs[runs.length - 1] = {
        transitions: [...run.transitions, one],
        rules: sharedRules(run.rules, one),
      };
    else runs.push({ transitions: [one], rules: dayRules(one) });
  }
  return runs;
};

const offsetText = (milliseconds: number): string => {
  const minutes = Math.round(Math.abs(milliseconds) / minuteLength);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${milliseconds < 0 ? '-' : '+'}${hours}${rest}`;
};

const observance = ({ instant, from, to }: Transition, rule?: string): string[] => {
  const name = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${instantStamp(instant + from).slice(0, -1)}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `END:${name}`,
  ];
};

const runLines = ({ transitions, rules }: Run, lastYear: number): string[] => {
  const [first, last] = [transitions[0], transitions.at(-1)];
  if (!first || !last) return [];
  if (transitions.length === 1) return observance(first);
  // The rule that holds in the last year that is known holds for good.
  const isOpen = yearOf(last) >= lastYear;
  // Some programs compare it with the clock on the wall: it is after the last change by either.
  const until = Math.max(last.instant, last.instant + last.from);
  return observance(first, `${rules[0]}${isOpen ? '' : `;UNTIL=${instantStamp(until)}`}`);
};

const observances = (zone: string, { from, to }: Years): string[] => {
  const start = Date.UTC(from, 0, 1);
  const offset = offsetAt(start, zone);
  const all: Transition[] = [];
  for (let year = from; year <= to; year += 1) all.push(...transitionsOf(year, zone));
  const groups = new Map<string, Transition[]>();
  for (const one of all) {
    const key = `${one.from} ${one.to}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [
    // What holds before the first change.
    ...observance({ instant: start - offset, from: offset, to: offset }),
    ...[...groups.values()].flatMap(runsOf).flatMap((run) => runLines(run, to)),
  ];
};

/**
 * The VTIMEZONE of `zone` for some years, by what the engine knows of it: RFC 5545 §3.6.5. Yearly
 * rules are written as RRULE, which Outlook reads; RDATE it ignores.
 */
export const timeZoneComponent = (zone: string, id: string, years: Years): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${id}`,
  ...observances(zone, years),
  'END:VTIMEZONE',
];
