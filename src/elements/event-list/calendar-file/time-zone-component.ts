import { offsetAt } from '../../../time/wall-clock.js';
import { instantStamp } from '../add-to-calendar/stamps.js';

import { dayLength, minuteLength } from '../../../time/units.js';

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

const transitionsOf = (year: number, zone: string): Transition[] => {
  const found: Transition[] = [];
  const end = Date.UTC(year + 1, 0, 1);
  for (let low = Date.UTC(year, 0, 1); low < end; low += dayLength) {
    const [from, to] = [offsetAt(low, zone), offsetAt(low + dayLength, zone)];
    if (from !== to) found.push({ instant: bisect(low, low + dayLength, zone), from, to });
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

/** The rule that the transitions at one place of several years have in common, if there is one. */
const commonRule = ([first, ...others]: readonly Transition[]): string | undefined =>
  first &&
  dayRules(first).find((rule) =>
    others.every((one) => dayRules(one).includes(rule) && timeOfDay(one) === timeOfDay(first)),
  );

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

const observances = (zone: string, from: number): string[] => {
  const year = new Date(from).getUTCFullYear() - 1;
  const years = [0, 1, 2, 3, 4, 5].map((more) => transitionsOf(year + more, zone));
  const first = years[0] ?? [];
  if (years.every(({ length }) => length === 0)) {
    const offset = offsetAt(from, zone);
    return observance({ instant: Date.UTC(1970, 0, 1) - offset, from: offset, to: offset });
  }
  const rules = first.map((_, place) =>
    years.every(({ length }) => length === first.length)
      ? commonRule(years.flatMap((transitions) => transitions[place] ?? []))
      : undefined,
  );
  // Where a zone follows no yearly rule (the moon, say), each change stands for itself.
  return first.length > 0 && rules.every((rule) => rule !== undefined)
    ? first.flatMap((transition, place) => observance(transition, rules[place]))
    : years.flat().flatMap((transition) => observance(transition));
};

/**
 * The VTIMEZONE of `zone` for times from `from` on, by what the engine knows of it: RFC 5545
 * §3.6.5. Yearly rules are written as RRULE, which Outlook reads; RDATE it ignores.
 */
export const timeZoneComponent = (zone: string, id: string, from: number): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${id}`,
  ...observances(zone, from),
  'END:VTIMEZONE',
];
