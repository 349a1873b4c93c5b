import type { After } from '../../../time/clock.js';

/** Milliseconds without a scroll event after which scrolling counts as ended, in engines without `scrollend`. */
const pause = 150;

interface ScrollReactions {
  readonly onScroll: () => void;
  readonly onScrollEnd: () => void;
}

/**
 * Tells when a scroller moves and when it has come to rest: by `scrollend`, or by a pause in older
 * engines (Safari before 26.2). Returns how to stop.
 */
export const observeScroll = (
  scroller: HTMLElement,
  { onScroll, onScrollEnd }: ScrollReactions,
  after: After,
  hasScrollEnd = 'onscrollend' in scroller,
): (() => void) => {
  const listening = new AbortController();
  const { signal } = listening;
  let cancel: (() => void) | undefined;
  const listener = (): void => {
    onScroll();
    if (hasScrollEnd) return;
    cancel?.();
    cancel = after(pause, onScrollEnd);
  };
  scroller.addEventListener('scroll', listener, { signal, passive: true });
  if (hasScrollEnd) scroller.addEventListener('scrollend', onScrollEnd, { signal });
  return () => {
    listening.abort();
    cancel?.();
  };
};

interface Reactions extends ScrollReactions {
  readonly onResize: () => void;
}

/** Observes one scroller at a time. */
export class ScrollObserver {
  scroller: HTMLElement | null = null;
  readonly #reactions: Reactions;
  readonly #after: After;
  #resizes: ResizeObserver | undefined;
  #stopListening: (() => void) | undefined;

  constructor(reactions: Reactions, after: After) {
    this.#reactions = reactions;
    this.#after = after;
  }

  /** Observes this scroller instead of the last one; null: none. */
  observe(scroller: HTMLElement | null): void {
    if (scroller === this.scroller) return;
    this.#stopListening?.();
    this.#resizes?.disconnect();
    this.scroller = scroller;
    if (!scroller) return;
    this.#resizes ??= new ResizeObserver(() => this.#reactions.onResize());
    // A change of direction is noticed too: it changes the height of lines, and so of the row.
    this.#resizes.observe(scroller);
    this.#stopListening = observeScroll(scroller, this.#reactions, this.#after);
  }
}
