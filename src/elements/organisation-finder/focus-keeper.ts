import type { FinderHost } from './host.js';

/**
 * Where what had the focus is drawn no more, gives the focus on: to the next chosen filter, to the
 * first of the results that "Show more" brought, else to the line of results. It would fall to the
 * page otherwise ([WCAG 2.2 SC 2.4.3](https://www.w3.org/TR/WCAG22/#focus-order)).
 */
export class FocusKeeper {
  readonly #host: FinderHost;
  #before: HTMLElement | undefined;
  #place = -1;

  constructor(host: FinderHost) {
    this.#host = host;
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  /** Remembers what has the focus, before the element is drawn anew. */
  remember(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#before = focused instanceof HTMLElement ? focused : undefined;
    const isMore = this.#before?.matches('.more');
    this.#place = isMore
      ? this.#all('.opener').length
      : this.#all('.chosen').indexOf(focused as HTMLElement);
  }

  /** Gives the focus on, where what had it is gone. */
  follow(): void {
    const gone = this.#before;
    if (!gone || gone.isConnected || this.#host.shadowRoot?.activeElement) return;
    this.#before = undefined;
    this.#next(gone)?.focus({ preventScroll: true });
  }

  #next(gone: HTMLElement): HTMLElement | undefined {
    const chosen = this.#all('.chosen');
    const next = gone.matches('.more')
      ? this.#all('.opener')[this.#place]
      : this.#place < 0
        ? undefined
        : chosen[Math.min(this.#place, chosen.length - 1)];
    const line = this.#all('[part="result-line"]')[0];
    if (line) line.tabIndex = -1;
    return next ?? line;
  }
}
