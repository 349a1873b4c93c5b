const minute = 60_000;

/** What a list wants to know of the page that it is on. */
export interface PageListener {
  /** A minute has passed, or the reader has come back after any time at all. */
  readonly onTime: () => void;
  readonly onPrint: (isPrinting: boolean) => void;
}

/** Tells what a page goes through while it stays open. Returns how to stop. */
export const watchPage = ({ onTime, onPrint }: PageListener): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Timers sleep when the machine does: coming back to the page counts as well.
  const wait = (): void => {
    clearTimeout(timer);
    if (document.visibilityState !== 'hidden')
      timer = setTimeout(tick, minute - (Date.now() % minute));
  };
  const tick = (): void => {
    onTime();
    wait();
  };
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('visibilitychange', tick, { signal });
  addEventListener('beforeprint', () => onPrint(true), { signal });
  addEventListener('afterprint', () => onPrint(false), { signal });
  wait();
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
};
