import type { FinderHost, PanelName } from '../host.js';

const narrow = '(max-width: 559px)';

/**
 * Whether a filter opens over the page: where a list of choices in place would push the results
 * off a small screen. Not in a frame, which may be as high as all it holds: its foot is out of sight.
 */
const opensOverPage = (around: Pick<Window, 'matchMedia' | 'self' | 'top'>): boolean =>
  around.self === around.top && around.matchMedia(narrow).matches;

/** Which panel is open under the filters, and whether it lies over the page. */
export class OpenPanel {
  readonly #host: FinderHost;
  name: PanelName | undefined;
  isOverPage = false;

  constructor(host: FinderHost) {
    this.#host = host;
  }

  /** Opens a panel, or closes it. The chip of one that closes gets the focus back. */
  readonly toggle = (panel: PanelName): void => {
    const isOpen = this.name === panel;
    if (isOpen) this.#chipOf(panel)?.focus();
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
