import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayLength } from '../time/units.js';
import type { Environment } from './environment.js';

/** Milliseconds until the next day begins in UTC, at least 1. */
export const untilTomorrow = (now: number): number => dayLength - (now % dayLength);

interface DayEndHost extends ReactiveControllerHost, HTMLElement {
  readonly environment: Environment;
}

/**
 * Draws its element anew when a day of UTC ends while the page is open, and when a reader comes back
 * to the page, since no timer runs while a computer sleeps. Consent to be shown ends with a day.
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
    document.addEventListener('visibilitychange', this.#look, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#stop();
  }

  hostUpdated(): void {
    // An element that has left the page is drawn once more: a timer would keep it for a day.
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
