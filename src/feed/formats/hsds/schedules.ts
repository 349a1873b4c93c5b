import { weekdaysNamed } from '../../../model/weekday-names.js';
import { addDays, type Day } from '../../../time/day.js';
import { zonesOfCountry } from '../../../time/time-zone.js';
import { listOf, type Raw, textOf, uniqueObjects } from '../raw.js';

/** As `getUTCDay` counts them. */
const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

const dayOf = (raw: Raw, ...keys: string[]): Day | undefined => textOf(raw, ...keys)?.slice(0, 10);

const daysNamed = (name: string): readonly string[] => {
  if (/^(?:daily|everyday)$/.test(name)) return weekdays;
  const named = weekdaysNamed(name);
  return named.length > 0 ? named : ['unknown'];
};

const isDaily = (schedule: Raw): boolean => /^(?:day|daily)$/i.test(textOf(schedule, 'freq') ?? '');

/** A text, or a list of texts, or one as JSON writes it. */
const namesOf = (schedule: Raw): string | undefined => {
  const { byday } = schedule;
  const named = Array.isArray(byday) ? byday.join() : textOf(schedule, 'byday', 'weekday');
  return named === undefined && isDaily(schedule) ? 'daily' : named;
};

const isMonthly = (schedule: Raw): boolean => /^month/i.test(textOf(schedule, 'freq') ?? '');

interface NamedDay {
  readonly day: string;
  readonly nth: number | undefined;
}

/** "TH" with BYSETPOS 2 is the second Thursday of a month. */
const placed = (days: readonly NamedDay[], schedule: Raw): NamedDay[] => {
  const nth = Number(schedule['bysetpos'] ?? NaN);
  return days.map((each) => ({ ...each, nth: Number.isInteger(nth) ? nth : each.nth }));
};

/** The weekdays of a schedule, each with its position in the month: `2MO`, `Monday`, `TH`. */
const namedDays = (schedule: Raw): NamedDay[] => {
  const named = namesOf(schedule);
  if (named === undefined) {
    const begins = new Date(`${dayOf(schedule, 'dtstart')}T00:00Z`).getUTCDay();
    return weekdays.slice(begins, begins + 1).map((day) => ({ day, nth: undefined }));
  }
  const all = named
    .toLowerCase()
    .replace(/["'[\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ to /g, '-')
    .replace(/ ?([-–]) ?/g, '$1')
    .split(/[\s,;/&]+|\band\b/)
    .filter(Boolean)
    .flatMap((each) => {
      const [, ordinal, name = ''] = /^([+-]?\d)?(.*)$/.exec(each) ?? [];
      const nth = ordinal ? Number(ordinal) : undefined;
      return daysNamed(name).map((day) => ({ day, nth }));
    });
  return isMonthly(schedule) && all.length === 1 ? placed(all, schedule) : all;
};

/**
 * Whether a schedule is weekly or monthly: opening hours of the contract cannot express every
 * second week.
 */
const isRegular = (schedule: Raw): boolean =>
  /^(?:week|month|day$|daily$|$)/i.test(textOf(schedule, 'freq') ?? '') &&
  Number(schedule['interval'] ?? 1) === 1 &&
  !['bymonthday', 'byweekno', 'byyearday', 'count'].some((key) => Boolean(schedule[key]));

/** The days on which databases keep times that have no day; the Z that some add means nothing. */
const dayless = /^(?:0001|1899|1900|1970|2000)-\d\d-\d\dT(\d\d:\d\d)(?::\d\d)?(?:\.\d+)?Z?$/;

/**
 * `HH:MM` of a local time: 09:00 for `9:00 am`, `9am`, `0900` and `09:00-05:00`. `09:00Z` would be
 * local only in winter in London: it stays and is reported.
 */
const timeOf = (written: string | undefined): string | undefined => {
  if (/^noon$/i.test(written ?? '')) return '12:00';
  const time = written?.replace(dayless, '$1') ?? '';
  const [, hour = '', minute = '00', half] =
    /^(\d{1,2})(?:[:.]?(\d\d))?(?::\d\d)?(?:\.0+)?(?:[+-]\d\d:?\d\d|\s*([ap])\.?m\.?)?$/i.exec(
      time,
    ) ?? [];
  if (!hour) return written;
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute}`;
};

const linesOf = (schedule: Raw): Raw[] => {
  const rest = {
    opens: timeOf(textOf(schedule, 'opens_at')),
    closes: timeOf(textOf(schedule, 'closes_at')),
    from: dayOf(schedule, 'valid_from'),
    until: dayOf(schedule, 'valid_to', 'until'),
    note: textOf(schedule, 'notes', 'description'),
  };
  const days = namedDays(schedule);
  if (!isRegular(schedule) || days.length === 0) {
    const isEmpty = !rest.opens && !rest.note;
    return isEmpty ? [] : [{ ...rest, days: ['unknown'] }];
  }
  const ordinals = [...new Set(days.map(({ nth }) => nth))];
  return ordinals.map((nth) => ({
    ...rest,
    days: days.filter((each) => each.nth === nth).map(({ day }) => day),
    nth,
  }));
};

/** The opening hours of schedules. What they cannot express becomes a line of unknown day. */
export const hoursOf = (holders: readonly Raw[]): Raw[] | undefined =>
  uniqueObjects(
    holders.flatMap((holder) =>
      listOf(holder, 'schedules', 'regular_schedules', 'regular_schedule').flatMap(linesOf),
    ),
  );

/** In days. Longer closures are a status of the organisation. */
const longestHoliday = 31;

/** Exceptions to the weekly hours. */
export const exceptionsOf = (holders: readonly Raw[]): Raw[] | undefined =>
  uniqueObjects(
    holders
      .flatMap((holder) => listOf(holder, 'holiday_schedules', 'holiday_schedule'))
      .flatMap((holiday) => {
        const [first, last] = [
          dayOf(holiday, 'start_date'),
          dayOf(holiday, 'end_date', 'start_date'),
        ];
        const isClosed = /^(?:true|1|yes|y)$/i.test(String(holiday['closed']));
        const days: Raw[] = [];
        for (
          let day = first;
          day && last && day <= last && days.length < longestHoliday;
          day = addDays(day, 1)
        ) {
          days.push({
            date: day,
            closed: isClosed || undefined,
            opens: isClosed ? undefined : timeOf(textOf(holiday, 'opens_at', 'open_at')),
            closes: isClosed ? undefined : timeOf(textOf(holiday, 'closes_at')),
          });
        }
        return days;
      }),
  );

/**
 * The IANA zone of opening hours: as given, else that of the country if it has only one. HSDS's UTC
 * offset is ignored: it is wrong for half of the year.
 */
export const timeZoneOf = (
  holders: readonly Raw[],
  country: string | undefined,
): string | undefined => {
  const said = holders
    .flatMap((holder) => listOf(holder, 'schedules', 'regular_schedules', 'regular_schedule'))
    .map((schedule) => textOf(schedule, 'timezone'))
    .find((zone) => zone?.includes('/'));
  const zones = (country && zonesOfCountry(country)) || [];
  return said ?? (zones.length === 1 ? zones[0] : undefined);
};
