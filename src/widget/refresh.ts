import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { minuteLength } from '../time/units.js';
import type { FeedHost } from './feed-controller.js';
import { addStyles } from './sheets.js';
import { controls } from './styles/controls.styles.js';

interface RefreshHost extends FeedHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What loads the feed, and tells when it has done so. */
interface Loading {
  readonly state: { readonly name: string };
  /** Called after each load, whatever came of it. */
  onLoaded: (() => void) | undefined;
  fetchWhenNear(fresh: boolean): void;
}

/**
 * Loads a feed anew every `refresh` minutes while its element is near to being seen, until the reader
 * pauses that ([WCAG 2.2 SC 2.2.2](https://www.w3.org/TR/WCAG22/#pause-stop-hide)).
 */
export class Refresh implements ReactiveController {
  readonly #host: RefreshHost;
  readonly #loading: Loading;
  #cancel: (() => void) | undefined;
  #isPaused = false;

  constructor(host: RefreshHost, loading: Loading) {
    this.#host = host;
    this.#loading = loading;
    loading.onLoaded = () => this.#schedule();
    addStyles(host.renderRoot, controls);
    host.addController(this);
  }

  hostConnected(): void {
    this.#schedule();
  }

  hostDisconnected(): void {
    this.#cancel?.();
  }

  /** The button that stops what comes by itself, and lets it come again. */
  button(msg: MsgFn): TemplateResult | typeof nothing {
    if (this.#isFirst) return nothing;
    return html`<p>
      <button class="button" part="pause-refresh" type="button" @click=${this.#toggle}>
        ${this.#isPaused ? msg('Resume updates') : msg('Pause updates')}
      </button>
    </p>`;
  }

  /** Whether the feed has not been loaded once. */
  get #isFirst(): boolean {
    return this.#loading.state.name === 'loading';
  }

  readonly #toggle = (): void => {
    this.#isPaused = !this.#isPaused;
    this.#schedule();
    this.#host.requestUpdate();
  };

  #schedule(): void {
    this.#cancel?.();
    const { refresh, environment } = this.#host;
    if (!(refresh > 0) || this.#isPaused || this.#isFirst) return;
    this.#cancel = environment.clock.after(Math.max(refresh, 1) * minuteLength, () =>
      this.#loading.fetchWhenNear(true),
    );
  }
}
