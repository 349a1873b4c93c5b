const day = 86_400_000;

/** What the wall clock of a zone says at an instant, as if that were UTC: both in milliseconds since 1970. */
const wallClockIn = (zone: string): ((instant: number) => number) => {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return (instant) => {
    const parts = format.formatToParts(instant);
    const part = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
    const clock = [part('hour'), part('minute'), part('second')] as const;
    return Date.UTC(part('year'), part('month') - 1, part('day'), ...clock);
  };
};

/**
 * Finds the instant at which the wall clock of an IANA zone says something. A time that comes twice
 * is its first; one that is skipped is counted by the offset before the gap: RFC 5545 §3.3.5.
 */
export const instantsIn = (zone: string): ((wall: number) => number) => {
  const wallClock = wallClockIn(zone);
  return (wall) => {
    const by = (instant: number): number => wall - (wallClock(instant) - instant);
    const [before, after] = [by(wall - day), by(wall + day)];
    return wallClock(before) === wall || wallClock(after) !== wall ? before : after;
  };
};
