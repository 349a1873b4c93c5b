import type { CampaignEvent } from '../../../model/contract.js';
import { instantOf, precisionOf, utcOf } from '../../../time/day.js';
import type { Occurrence } from '../occurrence.js';
import { type Departure, occurrenceOf } from './occurrence.js';
import type { Horizon } from './recurring.js';
import { walkRule } from './rule-walk.js';
import { endFor, ruleOf, type Wall, wallIn } from './wall.js';
import { zoneOf } from '../../../model/event-zone.js';
import { expand as expandYearly, needsLibrary } from './yearly.js';

const day = 86_400_000;

/** How far back the dates of a rule are looked for, in days: enough for the last few of each. */
const lookBack: Readonly<Record<string, number>> = {
  YEARLY: 3700,
  MONTHLY: 740,
  WEEKLY: 420,
  DAILY: 60,
};

/** UNTIL as a wall-clock time: written in UTC it is an instant, as a bare day it is that whole day. */
const untilOf = (event: CampaignEvent, wall: Wall, rule: string | undefined): number => {
  const [, year, month, date, time] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d{6}Z?))?$/.exec(ruleOf(rule ?? '').get('UNTIL') ?? '') ?? [];
  if (year === undefined) return Infinity;
  const written = `${year}-${month}-${date}`;
  if (precisionOf(event.start) !== 'time') return utcOf(written);
  if (time === undefined) return utcOf(written) + day - 1;
  const instant = `${written}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4, 6)}Z`;
  return time.endsWith('Z') ? wall.of(instant) : instantOf(instant);
};

type Overrides = NonNullable<CampaignEvent['overrides']>;

const departureOf = (
  event: CampaignEvent,
  start: string,
  override: Overrides[string] = {},
): Departure => {
  const moved = override.start !== undefined && override.start !== start;
  const from = override.start ?? start;
  return {
    title: override.title,
    place: override.place,
    status: override.status,
    start: from,
    end: override.end ?? endFor(event, from),
    isMoved: moved && instantOf(from) !== instantOf(start),
  };
};

const told = new Set<string>();

/** Says once that a rule was given up; the page goes on. */
const tell = ({ id, recurrence }: CampaignEvent): void => {
  if (told.has(`${id} ${recurrence}`)) return;
  told.add(`${id} ${recurrence}`);
  console.warn(`what-migrants-bring#missing-dates: "${id}", ${recurrence}`);
};

/** The wall-clock times of an event's rule in the horizon, without exceptions. */
const ruleTimes = (event: CampaignEvent, wall: Wall, horizon: Horizon): number[] => {
  const { recurrence, start } = event;
  if (recurrence === undefined) return [wall.of(start)];
  const today = utcOf(horizon.clock.today(event.timeZone));
  const back = lookBack[ruleOf(recurrence).get('FREQ') ?? ''] ?? 30;
  const most =
    horizon.perEvent + Object.keys(event.overrides ?? {}).length + (event.exceptDates?.length ?? 0);
  const times: number[] = [];
  let ahead = 0;
  const done = walkRule({
    rule: recurrence,
    start: wall.of(start),
    isDate: precisionOf(start) !== 'time',
    from: today - back * day,
    until: Math.min(utcOf(horizon.until) + day - 1, untilOf(event, wall, recurrence)),
    visit: (time) => {
      times.push(time);
      if (time > today + day) ahead += 1;
      return ahead <= most;
    },
  });
  if (!done) tell(event);
  return times;
};

/**
 * The occurrences of an event by its rule, its extra dates, its exceptions and its overrides.
 * Wall-clock times stay what they are across changes of the clock; only their instants move.
 */
export const expand = (event: CampaignEvent, horizon: Horizon): Occurrence[] => {
  if (!needsLibrary(event)) return expandYearly(event, horizon);
  const wall = wallIn(event);
  const except = new Set(event.exceptDates?.map(wall.of));
  const overrides = new Map(
    Object.entries(event.overrides ?? {}).map(([date, override]) => [wall.of(date), override]),
  );
  const ruled = ruleTimes(event, wall, horizon);
  const last = ruled.at(-1) ?? Infinity;
  const beyond = [...overrides.keys()].filter((time) => time > last && overrides.get(time)?.start);
  const times = new Set([...ruled, ...(event.extraDates ?? []).map(wall.of), ...beyond]);
  return [...times]
    .filter((time) => !except.has(time))
    .map((time) =>
      occurrenceOf(event, {
        ...departureOf(event, wall.moment(time), overrides.get(time)),
        recurrenceId: wall.id(time),
        zone: zoneOf(event),
      }),
    )
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.first < b.first ? -1 : 1));
};
