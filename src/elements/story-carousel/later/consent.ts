import type { ReactiveController } from 'lit';
import type { Carousel } from '../carousel.js';

const day = 86_400_000;

/** Milliseconds until the next day begins in UTC, at least 1. */
export const untilTomorrow = (now: number): number => day - (now % day);

/**
 * Looks again at whose consent has run out when a day ends while the page is open, and when a reader
 * comes back to the page: no timer runs while a computer sleeps.
 */
export class Consent implements ReactiveController {
  readonly #carousel: Carousel;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(carousel: Carousel) {
    this.#carousel = carousel;
    carousel.host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    document.addEventListener('visibilitychange', () => this.#look(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    // An element that has left the page is drawn once more: a timer would keep it for a day.
    const { isConnected } = this.#carousel.host;
    if (!isConnected || this.#timer !== undefined || !this.#hasEnds) return;
    this.#timer = setTimeout(() => this.#look(), untilTomorrow(Date.now()));
  }

  /** Whether anyone's consent ends at all. */
  get #hasEnds(): boolean {
    return this.#carousel.stories().some(({ consentUntil }) => consentUntil !== undefined);
  }

  #look(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#hasEnds) this.#carousel.host.requestUpdate();
  }
}
