import type { FinderHost } from './host.js';

/**
 * Where the button that had the focus is drawn no more, gives the focus to the next chosen filter,
 * else to the line of results: otherwise it would fall to the page.
 */
export class FocusKeeper {
  readonly #host: FinderHost;
  #before: HTMLElement | undefined;
  #place = -1;

  constructor(host: FinderHost) {
    this.#host = host;
  }

  get #chosen(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.chosen')];
  }

  /** Remembers what has the focus, before an act of the reader changes what is drawn. */
  remember(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#before = focused instanceof HTMLElement ? focused : undefined;
    this.#place = this.#before ? this.#chosen.indexOf(this.#before) : -1;
  }

  /** Gives the focus on, where what had it is gone. */
  follow(): void {
    const { shadowRoot } = this.#host;
    if (!this.#before || this.#before.isConnected) return;
    this.#before = undefined;
    if (!shadowRoot || shadowRoot.activeElement) return;
    const line = shadowRoot.querySelector<HTMLElement>('[part="result-line"]');
    if (line) line.tabIndex = -1;
    (this.#chosen.at(Math.min(this.#place, this.#chosen.length - 1)) ?? line)?.focus({
      preventScroll: true,
    });
  }
}
