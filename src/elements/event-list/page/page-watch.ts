import type { Clock } from '../../../time/clock.js';
import { minuteLength } from '../../../time/units.js';
import { listen, native } from '../../../widget/native.js';

export interface PageListener {
  /** A minute has passed, or the reader has come back after any time at all. */
  readonly onTime: () => void;
  readonly onPrint: (isPrinting: boolean) => void;
}

/** Tells what a page goes through while it stays open. Returns how to stop. */
export const watchPage = (
  { now, after }: Clock,
  { onTime, onPrint }: PageListener,
): (() => void) => {
  let cancel: (() => void) | undefined;
  // No timer runs while a computer sleeps: coming back to the page counts as well.
  const wait = (): void => {
    cancel?.();
    if (!native(document, 'hidden')) cancel = after(minuteLength - (now() % minuteLength), tick);
  };
  const tick = (): void => {
    onTime();
    wait();
  };
  const listening = new AbortController();
  const { signal } = listening;
  listen('visibilitychange', tick, { signal });
  addEventListener('beforeprint', () => onPrint(true), { signal });
  addEventListener('afterprint', () => onPrint(false), { signal });
  wait();
  return () => {
    listening.abort();
    cancel?.();
  };
};
