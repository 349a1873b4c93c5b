import { formatter } from '../locale/formatters.js';
import type { CampaignEvent } from '../model/contract.js';

/**
 * What clock and calendar on the wall of `zone` say at an instant, as if that were UTC.
 *
 * @param instant - milliseconds since 1970.
 * @returns milliseconds since 1970 UTC of the same wall-clock time, to the second.
 */
export const wallClock = (instant: number, zone: string): number => {
  // The parts are asked for as numbers; nothing is read back from a text for people.
  const parts = formatter(Intl.DateTimeFormat, 'en-u-ca-iso8601-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
    timeZone: zone,
  }).formatToParts(instant);
  const part = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
  const clock = [part('hour'), part('minute'), part('second')] as const;
  return Date.UTC(part('year'), part('month') - 1, part('day'), ...clock);
};

/** How far the wall clock of `zone` is ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (instant: number, zone: string): number =>
  wallClock(instant, zone) - Math.floor(instant / 1000) * 1000;

/**
 * A zone that is always at the offset which an RFC 3339 instant ends in. Full hours have names of
 * their own (their signs are the other way round); other offsets are newer in `Intl`.
 */
export const zoneOfOffset = (instant: string): string => {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(instant) ?? [];
  if (!Number(hours) && !Number(minutes)) return 'UTC';
  return minutes === '00'
    ? `Etc/GMT${sign === '-' ? '+' : '-'}${Number(hours)}`
    : `${sign}${hours}:${minutes}`;
};

/** The zone an event is told in: its own, else the offset its start is written with; undefined for days. */
export const zoneOf = ({ start, timeZone }: CampaignEvent): string | undefined =>
  timeZone ?? (start.length > 10 ? zoneOfOffset(start) : undefined);
