import type { FinderHost, PanelName } from '../host.js';
import { opensOverPage } from './filter-dialog.js';

/** Which panel is open under the filters, and whether it lies over the page. */
export class OpenPanel {
  readonly #host: FinderHost;
  name: PanelName | undefined;
  isOverPage = false;

  constructor(host: FinderHost) {
    this.#host = host;
  }

  /** Opens a panel, or closes it. The chip of a dialog that closes gets the focus back. */
  readonly toggle = (panel: PanelName): void => {
    const isOpen = this.name === panel;
    if (isOpen && this.isOverPage) this.#chipOf(panel)?.focus();
    this.name = isOpen ? undefined : panel;
    this.isOverPage = !isOpen && opensOverPage(window);
    this.#host.requestUpdate();
  };

  /** Closes a dialog whose element leaves the page: the browser closes it without an event. */
  stop(): void {
    if (this.name && this.isOverPage) this.toggle(this.name);
  }

  #chipOf(panel: PanelName): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`[data-facet="${panel}"]`);
  }
}
