import { zonesOfCountry } from '../../../time/time-zone.js';
import { listOf, type Raw, textOf } from '../raw.js';

const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

/** The days of a week that a schedule is for: by RRULE's names, else the day that it begins on. */
const daysOf = (schedule: Raw): string[] => {
  const named = textOf(schedule, 'byday', 'weekday');
  if (named)
    return named
      .toLowerCase()
      .split(/\s*,\s*/)
      .map((day) => day.slice(0, 2));
  const begins = new Date(`${textOf(schedule, 'dtstart')}T00:00Z`).getUTCDay();
  return weekdays.slice(begins, begins + 1);
};

/** Whether it says the same for every week. Opening hours can't say "each second Monday". */
const isWeekly = (schedule: Raw): boolean =>
  (textOf(schedule, 'freq') ?? 'WEEKLY') === 'WEEKLY' &&
  Number(schedule.interval ?? 1) === 1 &&
  !textOf(schedule, 'bymonthday', 'byweekno', 'byyearday') &&
  !schedule.count;

const isInForce = (schedule: Raw, today: string): boolean =>
  (textOf(schedule, 'valid_from') ?? today) <= today &&
  (textOf(schedule, 'valid_to') ?? today) >= today &&
  (textOf(schedule, 'until') ?? today) >= today;

/** `09:00-05:00` is nine on the wall; `09:00Z` is so in London alone, and not in summer: it stays, to be told. */
const timeOf = (written: string | undefined): string | undefined =>
  written?.replace(/^(\d\d:\d\d)(?::\d\d)?(?:[+-]\d\d:?\d\d)?$/, '$1');

/**
 * The opening hours of whoever has schedules. What no week can say stands as it is, for the
 * contract to tell.
 *
 * @param today - `YYYY-MM-DD`: what is over, or yet to come, is left out.
 */
export const hoursOf = (holders: readonly Raw[], today: string): Raw[] | undefined => {
  const hours = holders
    .flatMap((holder) => listOf(holder, 'schedules'))
    .filter((schedule) => textOf(schedule, 'opens_at') && isInForce(schedule, today))
    .map((schedule) => ({
      days: isWeekly(schedule) ? daysOf(schedule) : 'not every week',
      opens: timeOf(textOf(schedule, 'opens_at')),
      closes: timeOf(textOf(schedule, 'closes_at')),
    }));
  const each = new Map(hours.map((one) => [JSON.stringify(one), one]));
  return each.size > 0 ? [...each.values()] : undefined;
};

/**
 * The zone of opening hours: said as an IANA name, else the country's, where it has but one. HSDS
 * gives an offset from UTC, which is wrong for half the year: it is passed over.
 */
export const timeZoneOf = (
  holders: readonly Raw[],
  country: string | undefined,
): string | undefined => {
  const said = holders
    .flatMap((holder) => listOf(holder, 'schedules'))
    .map((schedule) => textOf(schedule, 'timezone'))
    .find((zone) => zone?.includes('/'));
  const zones = (country && zonesOfCountry(country)) || [];
  return said ?? (zones.length === 1 ? zones[0] : undefined);
};
