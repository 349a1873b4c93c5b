import { html, type ReactiveController, type ReactiveControllerHost, render } from 'lit';
import { native } from './native.js';

/** JSON for a script element. Without `<` it stays data wherever a page's HTML is parsed again: in its history, or when it was saved. */
export const jsonLdText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Made from a template, since a page that requires Trusted Types lets no other script element take text. It never runs. */
const scriptWith = (text: string): HTMLScriptElement | undefined => {
  const fragment = native(document, 'createDocumentFragment').call(document);
  render(html`<script type="application/ld+json"></script>`, fragment);
  const script = fragment.querySelector('script') ?? undefined;
  script?.append(text);
  return script;
};

/** Calls back when the main thread is free. */
const whenIdle = (callback: () => void): unknown =>
  'requestIdleCallback' in globalThis
    ? requestIdleCallback(callback)
    : // Safari has no idle callbacks.
      setTimeout(callback, 200);

let hydrated: Promise<void> | undefined;
/**
 * Resolves when the page has loaded and is idle. Until then a framework may compare the markup with
 * what it would render itself, and one unknown child makes React render all of it again.
 */
const pageHydrated = (): Promise<void> =>
  (hydrated ??= new Promise((resolve) => {
    if (native(document, 'readyState') === 'complete') whenIdle(resolve);
    else window.addEventListener('load', () => whenIdle(resolve), { once: true });
  }));

/** Keeps structured data in the light DOM of its element, where search engines look for it. */
export class JsonLdController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #describe: () => readonly object[];
  #scripts: readonly HTMLScriptElement[] = [];

  /** @param describe - what each script says, asked for after every update; empty for no scripts. */
  constructor(host: ReactiveControllerHost & HTMLElement, describe: () => readonly object[]) {
    this.#host = host;
    this.#describe = describe;
    host.addController(this);
  }

  hostConnected(): void {
    // An element that was moved may have nothing new to draw, but its scripts are gone.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    void pageHydrated().then(() => this.#write());
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #write(): void {
    if (!this.#host.isConnected) return;
    const texts = this.#describe().map(jsonLdText);
    const isSame =
      texts.length === this.#scripts.length &&
      this.#scripts.every(
        (script, index) => script.parentNode === this.#host && script.text === texts[index],
      );
    if (isSame) return;
    this.#remove();
    this.#scripts = texts.flatMap((text) => scriptWith(text) ?? []);
    this.#host.append(...this.#scripts);
  }

  #remove(): void {
    for (const script of this.#scripts) script.remove();
    this.#scripts = [];
  }
}
