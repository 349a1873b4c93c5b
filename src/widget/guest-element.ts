import { type CSSResultOrNative, isServer, LitElement, noChange, type PropertyValues } from 'lit';
import { ServedContent } from './served-content.js';
import { adoptAgain } from './sheets.js';
import { clearDrawing, unwrapTranslations } from './translated.js';

/**
 * Draws an element in a page that is not ours: in any document, over what a server has drawn, and
 * without an exception that reaches the page.
 */
export abstract class GuestElement extends LitElement {
  #served: ServedContent | undefined;
  #wasServed = false;
  #isWaiting = false;

  /** Called where the element could not be drawn: its reader gets the fallback. */
  protected abstract giveUp(cause: unknown): void;

  /** Draws the element; `noChange` leaves what a server has drawn on screen. */
  protected abstract renderOwn(): unknown;

  /** Whether a server drew the element before its code was there. @internal */
  get wasServed(): boolean {
    return this.#wasServed;
  }

  /** Whether what a server has drawn is still on screen. */
  protected get isServedShown(): boolean {
    return this.#served !== undefined;
  }

  get #styles(): readonly CSSResultOrNative[] {
    return (this.constructor as typeof LitElement).elementStyles;
  }

  /** Whether Lit's hydrate support, where the site has loaded it, takes over: it needs the data that was drawn at once. */
  get #isHydrated(): boolean {
    return 'litElementHydrateSupport' in globalThis && !this.getAttribute('feed');
  }

  /** Called by the browser when the element is moved to another document, before it is connected there. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptAgain(this.shadowRoot, this.#styles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const served = !isServer && this.shadowRoot?.firstChild ? this.shadowRoot : null;
    this.#wasServed = served !== null;
    if (this.ownerDocument === document && !served) return super.createRenderRoot();
    if (served && this.#isHydrated) return super.createRenderRoot();
    // Lit's own throws in another document: its style sheets are of the one that its code runs in.
    const root = this.shadowRoot ?? this.attachShadow(LitElement.shadowRootOptions);
    adoptAgain(root, this.#styles);
    if (served) this.#served = new ServedContent(served);
    return root;
  }

  /**
   * An exception while drawing must not reach the page, wherever in an update it is: its reader gets the
   * fallback. It may be that somebody took away what Lit had drawn: then all is drawn anew, once.
   */
  protected override performUpdate(): void {
    const isFirst = !this.hasUpdated;
    if (!isFirst) unwrapTranslations(this.renderRoot);
    try {
      super.performUpdate();
    } catch (cause) {
      if (isFirst && !this.#wasServed) this.giveUp(cause);
      else this.#drawAnew();
    }
  }

  #drawAnew(): void {
    try {
      clearDrawing(this.renderRoot, this.renderOptions.renderBefore ?? this.renderRoot);
      this.requestUpdate();
      super.performUpdate();
    } catch (cause) {
      this.giveUp(cause);
    }
  }

  protected override render(): unknown {
    const drawing = this.renderOwn();
    this.#isWaiting = drawing === noChange;
    return drawing;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!this.#served || this.#isWaiting) return;
    this.#served.giveWay();
    this.#served = undefined;
  }
}
