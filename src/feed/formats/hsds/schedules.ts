import { addDays, type Day } from '../../../time/day.js';
import { zonesOfCountry } from '../../../time/time-zone.js';
import { listOf, type Raw, textOf, uniqueObjects } from '../raw.js';

const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

const dayOf = (raw: Raw, ...keys: string[]): Day | undefined => textOf(raw, ...keys)?.slice(0, 10);

/** The weekdays of a schedule, each with its position in the month: `2MO`, `Monday`, `TH`. */
const namedDays = (schedule: Raw): { readonly day: string; readonly nth: number | undefined }[] => {
  const named = textOf(schedule, 'byday', 'weekday');
  if (named === undefined) {
    const begins = new Date(`${dayOf(schedule, 'dtstart')}T00:00Z`).getUTCDay();
    return weekdays.slice(begins, begins + 1).map((day) => ({ day, nth: undefined }));
  }
  return named.split(/[\s,;]+/).map((each) => {
    const [, ordinal, day = ''] = /^([+-]?\d)?(\D{2})/.exec(each.toLowerCase()) ?? [];
    return {
      day: weekdays.includes(day) ? day : 'unknown',
      nth: ordinal ? Number(ordinal) : undefined,
    };
  });
};

/**
 * Whether a schedule is weekly or monthly: opening hours of the contract cannot express every
 * second week.
 */
const isRegular = (schedule: Raw): boolean =>
  /^(?:week|month|$)/i.test(textOf(schedule, 'freq') ?? '') &&
  Number(schedule['interval'] ?? 1) === 1 &&
  !['bymonthday', 'byweekno', 'byyearday', 'count'].some((key) => Boolean(schedule[key]));

/**
 * `HH:MM` of a local time: 09:00 for `9:00 am` and for `09:00-05:00`. `09:00Z` would be local only
 * in winter in London: it stays and is reported.
 */
const timeOf = (written: string | undefined): string | undefined => {
  const [, hour = '', minute = '', half] =
    /^(\d{1,2}):(\d\d)(?::\d\d)?(?:[+-]\d\d:?\d\d|\s*([ap])\.?m\.?)?$/i.exec(written ?? '') ?? [];
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
