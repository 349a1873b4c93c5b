import { zoneFormat } from './time-zone.js';
import { dayLength } from './units.js';

/**
 * What clock and calendar on the wall of `zone` say at an instant, as if that were UTC.
 *
 * @param instant - milliseconds since 1970.
 * @returns milliseconds since 1970 UTC of the same wall-clock time, to the second.
 */
export const wallClock = (instant: number, zone: string): number => {
  // The parts are asked for as numbers; nothing is read back from a text for people.
  const parts = zoneFormat(zone).formatToParts(instant);
  const part = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
  const clock = [part('hour'), part('minute'), part('second')] as const;
  return Date.UTC(part('year'), part('month') - 1, part('day'), ...clock);
};

/** How far the wall clock of `zone` is ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (instant: number, zone: string): number =>
  wallClock(instant, zone) - Math.floor(instant / 1000) * 1000;

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
  const fits = (instant: number): boolean => wallClock(instant, zone) === wall;
  return fits(before) || !fits(after) ? before : after;
};
