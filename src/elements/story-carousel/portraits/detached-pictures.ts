import type { ReactiveController } from 'lit';
import type { CarouselElement } from '../host.js';

/**
 * Takes pictures out of their places for as long as the element is out of the page. Chromium (seen in
 * 156) keeps for good a lazy picture with `sizes="auto"` that was removed together with what is
 * around it, and with it the whole element; one that is removed by itself it lets go.
 */
export class DetachedPictures implements ReactiveController {
  readonly #element: CarouselElement;
  /** Each picture with its place. */
  readonly #detached = new Map<Element, Element>();

  constructor(element: CarouselElement) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    this.#detached.forEach((place, picture) => place.append(picture));
    this.#detached.clear();
  }

  hostDisconnected(): void {
    for (const picture of this.#element.renderRoot.querySelectorAll('picture > img')) {
      this.#detached.set(picture, picture.parentElement as Element);
      picture.remove();
    }
  }

  /** An element that has left the page is drawn once more. */
  hostUpdated(): void {
    if (!this.#element.isConnected) this.hostDisconnected();
  }
}
