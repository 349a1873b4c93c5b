import type { ReactiveController } from 'lit';
import type { LazyPart } from '../../../widget/lazy-part.js';
import type { EventListHost, ListControls, ListPage } from '../host.js';
import { watchPage } from './page-watch.js';

/**
 * A list follows its page: it keeps up with the time, is printed whole, and fetches what acts of
 * the reader need as the reader turns to it, by pointer, finger or focus.
 */
export class ListInPage implements ListPage, ReactiveController {
  readonly #host: EventListHost;
  #stopWatching: (() => void) | undefined;
  #isPrinting = false;

  constructor(host: EventListHost, controls: LazyPart<ListControls>) {
    this.#host = host;
    const fetch = (): void => void controls.load();
    host.renderRoot.addEventListener('pointerover', fetch, { once: true });
    host.renderRoot.addEventListener('focusin', fetch, { once: true });
    // The reader may have been quicker than this code.
    if (host.shadowRoot?.activeElement) fetch();
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  hostConnected(): void {
    this.#stopWatching = watchPage(this.#host.environment.clock, {
      onTime: () => this.#host.requestUpdate(),
      onPrint: (isPrinting) => {
        this.#isPrinting = isPrinting;
        // Drawn before the next listener is called, and so before anything is printed.
        this.#host.requestUpdate();
      },
    });
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#isPrinting = false;
  }
}
