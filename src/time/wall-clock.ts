import { type Day, dayOfUtc } from './day.js';
import { fixedOffset, ruleZones, zoneFormat } from './time-zone.js';
import { dayLength } from './units.js';

/** What `Intl` says of a zone's clock, in milliseconds ahead of UTC. */
const askedOffset = (instant: number, zone: string | undefined): number => {
  // The parts are asked for as numbers; nothing is read back from a text for people.
  const parts = zoneFormat(zone).formatToParts(instant);
  const part = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
  const clock = [part('hour'), part('minute'), part('second')] as const;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), ...clock);
  return wall - Math.floor(instant / 1000) * 1000;
};

/** By zone, the offset at the beginning of each day of UTC that was asked about. */
const offsets = new Map<string | undefined, Map<number, number>>();
const mostZones = 64;
const mostDays = 20_000;

const daysOf = (zone: string | undefined): Map<number, number> => {
  const known = offsets.get(zone);
  if (known && known.size < mostDays) return known;
  if (offsets.size >= mostZones) offsets.clear();
  const days = new Map<number, number>();
  offsets.set(zone, days);
  return days;
};

/** Asks `Intl` for the beginning and end of a day, and in between only on days when the clock is changed: asking takes long. */
const engineOffset = (instant: number, zone: string | undefined): number => {
  const days = daysOf(zone);
  const at = (day: number): number => {
    const offset = days.get(day) ?? askedOffset(day * dayLength, zone);
    days.set(day, offset);
    return offset;
  };
  const day = Math.floor(instant / dayLength);
  const offset = at(day);
  return at(day + 1) === offset ? offset : askedOffset(instant, zone);
};

/**
 * How far the wall clock of a zone is ahead of UTC at an instant, in milliseconds.
 *
 * @param zone - undefined for that of the reader's machine.
 */
export const offsetAt = (instant: number, zone: string | undefined): number => {
  const fixed = zone === undefined ? undefined : fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  return zone !== undefined && ruleZones?.isZone(zone)
    ? ruleZones.offsetAt(instant, zone)
    : engineOffset(instant, zone);
};

/**
 * What clock and calendar on the wall of a zone say at an instant, as if that were UTC.
 *
 * @param instant - milliseconds since 1970.
 * @returns milliseconds since 1970 UTC of the same wall-clock time, to the second.
 */
export const wallClock = (instant: number, zone: string | undefined): number =>
  Math.floor(instant / 1000) * 1000 + offsetAt(instant, zone);

/** The day on the calendar of a zone at an instant; undefined for the zone of the reader's machine. */
export const dayAt = (instant: number, zone?: string): Day => dayOfUtc(wallClock(instant, zone));

/**
 * The instant at which the wall clock of `zone` says `wall`. A time that comes twice is its first;
 * a time that is skipped is counted by the offset before the gap:
 * [RFC 5545 §3.3.5](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5).
 *
 * @param wall - as {@link wallClock} gives it.
 */
export const instantAt = (wall: number, zone: string): number => {
  const before = wall - offsetAt(wall - dayLength, zone);
  const after = wall - offsetAt(wall + dayLength, zone);
  if (before === after) return before;
  const fits = (instant: number): boolean => wallClock(instant, zone) === wall;
  return fits(before) || !fits(after) ? before : after;
};
