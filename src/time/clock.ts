/** Calls back after so many milliseconds, unless the function it returns is called before. */
export type After = (milliseconds: number, callback: () => void) => () => void;

/** What time it is, and a way to wait: handed in, so that a test can stand in any moment. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly after: After;
}

/** The clock of the reader's machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
