import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayLength } from '../time/units.js';
import type { Environment } from './environment.js';
import { listen } from './native.js';

/** Milliseconds until the next day begins in UTC, at least 1. */
export const untilTomorrow = (now: number): number => dayLength - (now % dayLength);

interface DayEndHost extends ReactiveControllerHost, HTMLElement {
  readonly environment: Environment;
}

/**
 * Redraws its element when a day in UTC ends while the page is open, since consent to be shown ends
 * with a day. Also when a reader comes back to the page: no timer runs while a computer sleeps.
 */
export class DayEndController implements ReactiveController {
  readonly #host: DayEndHost;
  readonly #isNeeded: () => boolean;
  #listening: AbortController | undefined;
  #cancel: (() => void) | undefined;

  /** @param isNeeded - whether anything that the element shows depends on the day. */
  constructor(host: DayEndHost, isNeeded: () => boolean) {
    this.#host = host;
    this.#isNeeded = isNeeded;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    listen('visibilitychange', this.#look, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#stop();
  }

  hostUpdated(): void {
    // A removed element may be drawn once more. No timer then: it would keep the element in memory for a day.
    if (!this.#host.isConnected || this.#cancel || !this.#isNeeded()) return;
    const { now, after } = this.#host.environment.clock;
    this.#cancel = after(untilTomorrow(now()), this.#look);
  }

  readonly #look = (): void => {
    this.#stop();
    if (this.#isNeeded()) this.#host.requestUpdate();
  };

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
