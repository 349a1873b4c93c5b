import type { ReactiveController } from 'lit';
import type { Carousel } from '../carousel.js';

/** Calls back when the page has nothing better to do; Safari has no way to ask, so soon. */
const whenIdle = (callback: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 500 });
  else setTimeout(callback, 30);
};

/** Draws the stories after the first ones, a few at a time, so that a long feed never holds up the page. */
export class Drawing implements ReactiveController {
  readonly #carousel: Carousel;
  #isWaiting = false;
  #listening: AbortController | undefined;

  constructor(carousel: Carousel) {
    this.#carousel = carousel;
    carousel.host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    addEventListener('beforeprint', () => this.#draw(Infinity), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  hostUpdated(): void {
    const { slides, stories } = this.#carousel;
    if (this.#isWaiting || slides.count >= stories().length) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      if (this.#carousel.host.isConnected) this.#draw(slides.count);
    });
  }

  #draw(index: number): void {
    void this.#carousel.slides.drawTo(Math.min(index, this.#carousel.stories().length - 1));
  }
}
