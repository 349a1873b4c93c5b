import { formatter } from '../../locale/formatters.js';
import { type Day, dayOfUtc } from './days.js';

/** The offset that a name such as `+05:30` stands for, in milliseconds; undefined for a zone with a name. */
export const fixedOffset = (zone: string): number | undefined => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) return undefined;
  const milliseconds = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -milliseconds : milliseconds;
};

const fields = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/**
 * What clock and calendar on the wall of `zone` say at an instant, as if that were UTC.
 *
 * @param instant - milliseconds since 1970.
 * @returns milliseconds since 1970 UTC of the same wall-clock time, to the second.
 */
export const wallClock = (instant: number, zone: string): number => {
  // Offsets as zones are newer in `Intl` than the engines and servers this runs in.
  const offset = fixedOffset(zone);
  if (offset !== undefined) return Math.floor((instant + offset) / 1000) * 1000;
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const clock = {
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  } as const;
  // The parts are asked for as numbers; nothing is read back from a text for people.
  const parts = formatter(Intl.DateTimeFormat, 'en-u-ca-iso8601-nu-latn', {
    ...numeric,
    ...clock,
    timeZone: zone,
  }).formatToParts(instant);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = fields.map((field) =>
    Number(parts.find(({ type }) => type === field)?.value),
  );
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

/** How far the wall clock of `zone` is ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (instant: number, zone: string): number =>
  wallClock(instant, zone) - Math.floor(instant / 1000) * 1000;

/** The day on the calendar of `zone` at an instant. */
export const dayAt = (instant: number, zone: string): Day => dayOfUtc(wallClock(instant, zone));

const dayLength = 86_400_000;

/**
 * The instant at which the wall clock of `zone` says `wall`. A time that comes twice is its first;
 * a time that is skipped is counted by the offset before the gap: RFC 5545 §3.3.5.
 *
 * @param wall - as {@link wallClock} gives it.
 */
export const instantAt = (wall: number, zone: string): number => {
  const before = wall - offsetAt(wall - dayLength, zone);
  const after = wall - offsetAt(wall + dayLength, zone);
  const fits = (instant: number): boolean => wallClock(instant, zone) === wall;
  return fits(before) || !fits(after) ? before : after;
};

/** The zone of the reader's machine, as an IANA name. */
export const readersZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
