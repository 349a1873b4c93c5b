import { whenSettled } from './settled.js';

interface Reactions {
  readonly moving: () => void;
  readonly settled: () => void;
  readonly resized: () => void;
}

/** Watches one scroller at a time. */
export class Watch {
  scroller: HTMLElement | null = null;
  readonly #reactions: Reactions;
  #resizes: ResizeObserver | undefined;
  #stopListening: (() => void) | undefined;

  constructor(reactions: Reactions) {
    this.#reactions = reactions;
  }

  /** Turns to another scroller, or to none. */
  turnTo(scroller: HTMLElement | null): void {
    if (scroller === this.scroller) return;
    this.#stopListening?.();
    this.#resizes?.disconnect();
    this.scroller = scroller;
    if (!scroller) return;
    this.#resizes ??= new ResizeObserver(() => this.#reactions.resized());
    // A change of direction shows here too: it changes the height of lines, and so of the row.
    this.#resizes.observe(scroller);
    this.#stopListening = whenSettled(scroller, this.#reactions);
  }
}
