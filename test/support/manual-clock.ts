import type { Clock } from '../../src/time/clock.js';

/** A clock that only moves when a test tells it to. */
export interface ManualClock extends Clock {
  /** Moves the clock forward by so many milliseconds, and runs the timers that are due, in order. */
  readonly pass: (milliseconds: number) => void;
}

/** @param start - milliseconds since 1970. */
export const manualClock = (start = Date.UTC(2026, 10, 28, 12)): ManualClock => {
  let time = start;
  const waiting = new Set<{ readonly at: number; readonly callback: () => void }>();
  const next = (until: number) =>
    [...waiting].sort((one, other) => one.at - other.at).find(({ at }) => at <= until);
  return {
    now: () => time,
    after: (milliseconds, callback) => {
      const timer = { at: time + milliseconds, callback };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    pass: (milliseconds) => {
      const end = time + milliseconds;
      for (let timer = next(end); timer; timer = next(end)) {
        waiting.delete(timer);
        time = timer.at;
        timer.callback();
      }
      time = end;
    },
  };
};
