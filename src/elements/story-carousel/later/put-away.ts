import type { ReactiveController } from 'lit';
import type { Carousel } from '../carousel.js';

/**
 * Takes pictures out of their places for as long as the element is out of the page. Chromium (seen in
 * 156) keeps for good a lazy picture with `sizes="auto"` that was removed together with what is
 * around it, and with it the whole element; one that is removed by itself it lets go.
 */
export class PutAway implements ReactiveController {
  readonly #carousel: Carousel;
  /** Each picture with its place. */
  readonly #away = new Map<Element, Element>();

  constructor(carousel: Carousel) {
    this.#carousel = carousel;
    carousel.host.addController(this);
  }

  hostConnected(): void {
    this.#away.forEach((place, picture) => place.append(picture));
    this.#away.clear();
  }

  hostDisconnected(): void {
    for (const picture of this.#carousel.host.renderRoot.querySelectorAll('picture > img')) {
      this.#away.set(picture, picture.parentElement as Element);
      picture.remove();
    }
  }

  /** An element that has left the page is drawn once more. */
  hostUpdated(): void {
    if (!this.#carousel.host.isConnected) this.hostDisconnected();
  }
}
