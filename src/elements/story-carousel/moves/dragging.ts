import type { ReactiveController } from 'lit';
import type { StoryCarousel } from '../story-carousel.js';

/** Keeps the row draggable while `drag` says so; what that takes is fetched then. */
export class Dragging implements ReactiveController {
  readonly #host: StoryCarousel;
  #scroller: HTMLElement | null = null;
  #stop: (() => void) | undefined;

  constructor(host: StoryCarousel) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#attach(null);
  }

  hostUpdated(): void {
    const { drag, renderRoot } = this.#host;
    this.#attach(drag ? renderRoot.querySelector<HTMLElement>('.scroller') : null);
  }

  #attach(scroller: HTMLElement | null): void {
    if (scroller === this.#scroller) return;
    this.#stop?.();
    this.#stop = undefined;
    this.#scroller = scroller;
    if (scroller) void this.#let(scroller);
  }

  async #let(scroller: HTMLElement): Promise<void> {
    try {
      const { letDrag } = await import('./drag.js');
      if (scroller === this.#scroller) this.#stop = letDrag(scroller);
    } catch {
      // It then scrolls as any row does.
    }
  }
}
