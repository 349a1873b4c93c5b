import { SelectEvent } from '../events/select-event.js';
import type { FinderHost } from '../host.js';

/** How many pages of results are shown, and which results have their details open. */
export class ShownResults {
  readonly #host: FinderHost;
  readonly #opened = new Set<string>();
  pages = 1;

  constructor(host: FinderHost) {
    this.#host = host;
  }

  readonly isOpen = (id: string): boolean => this.#opened.has(id);

  get isAnyOpen(): boolean {
    return this.#opened.size > 0;
  }

  showMore(): void {
    this.pages += 1;
  }

  /** Opens an organisation's details, or closes them. */
  toggle(id: string): void {
    if (this.#opened.delete(id)) return;
    this.#opened.add(id);
    this.#host.dispatchEvent(new SelectEvent({ id }));
  }

  /** Opens an organisation's details and brings the focus to them, by its place in the list. */
  async goTo(id: string, index: number): Promise<void> {
    if (!this.isOpen(id)) this.toggle(id);
    const pageLength = Math.ceil(this.#openers.length / this.pages);
    if (index >= this.#openers.length) this.pages = Math.ceil((index + 1) / pageLength);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#openers[index]?.focus();
  }

  /** Opens the details of an organisation that the page's address links to, and brings them into view. */
  async goToLinked(id: string): Promise<void> {
    if (!this.isOpen(id)) this.toggle(id);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#openers[0]?.closest('.row')?.scrollIntoView({ block: 'nearest' });
  }

  get #openers(): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll<HTMLElement>('.row .opener');
  }
}
