import type { CampaignEvent } from '../../../model/contract.js';
import { type Day, instantOf, lastDay, utcOf } from '../../../time/day.js';
import { type RecurrenceRule, parseRule } from '../../../time/recurrence/rrule.js';
import { ruleDates } from '../../../time/recurrence/rule-dates.js';
import { dayLength } from '../../../time/units.js';
import type { EventClock } from './event-clock.js';
import { type Occurrence, occurrenceOf, type Override } from './occurrence.js';
import { recurrenceUntil } from './recurrence-until.js';
import { endFor, type WallTimes, wallTimesOf } from './wall-times.js';

/** Which part of an event's recurrence is asked for. */
export interface Horizon {
  readonly clock: EventClock;
  /** The last day on which occurrences need be found; where there are none up to it, the next one after it is. */
  readonly until: Day;
  /** How many occurrences before and after now are enough. */
  readonly perEvent: number;
  /** Whether what is over is wanted too. */
  readonly isPastWanted: boolean;
  /** Counts days and times of rules that have been looked at, where that is of interest. */
  readonly work?: { steps: number } | undefined;
  /** Called where a rule can't be followed to its end. */
  readonly onIncomplete: (event: CampaignEvent) => void;
}

/** How many days and times of a rule are looked at before it is given up. */
const mostSteps = 100_000;
/** How far the next date is looked for, in days: 29 February falls on a Sunday every 28 years, or 40 around 2100. */
const longestWait = 41 * 366;

/** How far back to look for the last dates of a rule, in days. */
const lookBack = (frequency: RecurrenceRule['frequency']): number =>
  (({ YEARLY: 3700, MONTHLY: 740, WEEKLY: 420, DAILY: 60 }) as Record<string, number>)[frequency] ??
  2;

/** Whether an event may happen more than once, or not when it says. */
export const isRecurring = (event: CampaignEvent): boolean =>
  Boolean(event.recurrence ?? event.extraDates ?? event.exceptDates ?? event.overrides);

/** Everything that finding the dates of one event goes by. */
interface Search {
  readonly event: CampaignEvent;
  readonly walls: WallTimes;
  readonly horizon: Horizon;
  /** The beginning of today where the event is. */
  readonly today: number;
  /** How many dates may be taken away or moved, and how many are enough. */
  readonly most: number;
}

/** From the first day of an event to the end of its last, in milliseconds. */
const lengthOf = ({ start, end = start }: CampaignEvent, walls: WallTimes): number =>
  Math.max(walls.of(lastDay(end)) - walls.of(start), 0) + dayLength;

/** The last dates before today and the first ones after it, by the rule alone. */
const datesFrom = (rule: RecurrenceRule, from: number, search: Search): number[] => {
  const { event, walls, horizon, today, most } = search;
  const steps = { left: mostSteps };
  const until = Math.min(
    recurrenceUntil(event, walls, rule.until),
    today + longestWait * dayLength,
  );
  const [before, ahead]: [number[], number[]] = [[], []];
  const latest = utcOf(horizon.until) + dayLength - 1;
  for (const wall of ruleDates(rule, { start: walls.of(event.start), from, until, steps })) {
    if (ahead.length > 0 && wall > latest) break;
    (wall < today ? before : ahead).push(wall);
    if (before.length > 2 * most) before.splice(0, most);
    if (ahead.length > most) break;
  }
  if (horizon.work) horizon.work.steps += mostSteps - steps.left;
  // One that goes on for ever and has no date in all that time is a mistake.
  const isEndless = rule.count === undefined && rule.until === undefined;
  const isMissing = ahead.length === 0 && isEndless;
  if (steps.left < 0 || isMissing) horizon.onIncomplete(event);
  return isMissing && before.length === 0
    ? [walls.of(event.start)]
    : [...before.slice(-most), ...ahead];
};

const ruleDatesOf = (search: Search): number[] => {
  const { event, walls, horizon, today } = search;
  const start = walls.of(event.start);
  if (event.recurrence === undefined) return [start];
  const rule = parseRule(event.recurrence);
  if (!rule) {
    horizon.onIncomplete(event);
    return [start];
  }
  const ongoing = today - lengthOf(event, walls);
  if (!horizon.isPastWanted) return datesFrom(rule, ongoing, search);
  const found = datesFrom(rule, today - lookBack(rule.frequency) * dayLength, search);
  return found.some((wall) => wall < today) ? found : datesFrom(rule, start, search);
};

/** An event as it is at one date of its recurrence. */
const occurrenceAt = (
  { event, walls }: Search,
  wall: number,
  override: Override = {},
): Occurrence => {
  const moment = walls.moment(wall);
  const start = override.start ?? moment;
  const end = override.end ?? endFor(event, start);
  const { end: _end, ...rest } = event;
  const isMoved = override.start !== undefined && instantOf(start) !== instantOf(moment);
  return occurrenceOf(
    { ...rest, ...override, start, ...(end !== undefined && { end }) },
    { series: event, recurrenceId: walls.id(wall), isMoved },
  );
};

/** Whether an override stands in the list although no rule has its date: it takes place all the same. */
const standsAlone = ({ start, status }: Override): boolean =>
  start !== undefined && status !== 'cancelled';

/**
 * The occurrences of an event by its rule, its extra dates, its exceptions and its overrides, in
 * order. Wall-clock times stay what they are across changes of the clock; only their instants move.
 */
export const expandRecurrence = (event: CampaignEvent, horizon: Horizon): Occurrence[] => {
  if (!isRecurring(event)) return [occurrenceOf(event)];
  const walls = wallTimesOf(event);
  const except = new Set(event.exceptDates?.map(walls.of));
  const overrides = new Map(
    Object.entries(event.overrides ?? {}).map(([date, one]) => [walls.of(date), one]),
  );
  const search = {
    event,
    walls,
    horizon,
    today: utcOf(horizon.clock.today(event.timeZone)),
    most: horizon.perEvent + except.size + overrides.size,
  };
  const alone = [...overrides].filter(([, one]) => standsAlone(one)).map(([wall]) => wall);
  const dates = new Set([
    ...ruleDatesOf(search),
    ...(event.extraDates ?? []).map(walls.of),
    ...alone,
  ]);
  return [...dates]
    .filter((wall) => !except.has(wall))
    .map((wall) => occurrenceAt(search, wall, overrides.get(wall)))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.first < b.first ? -1 : 1));
};
