import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { MsgFn, MsgOptions } from '@lit/localize/internal/types.js';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { type Catalogue, catalogueAtHand, loadCatalogue } from './catalogues.js';
import { watchPageLanguage } from './language-watcher.js';
import { languageAround } from './page-language.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The language of one element, and its messages: two elements in two languages stand side by side,
 * which `configureLocalization`, made for a page, can't do. See docs/decisions/0003.
 */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  #catalogue: Catalogue | undefined;
  #stopWatching: (() => void) | undefined;
  /** What the element formats by and reads the feed in, as BCP 47. */
  language: string;

  constructor(host: Host) {
    this.#host = host;
    this.language = 'en';
    host.addController(this);
  }

  /** A message in this element's language; as written in the source where there is none. */
  readonly msg: MsgFn = ((template: string, options?: MsgOptions) =>
    (this.#catalogue?.translate ?? defaultMsg)(template, options)) as MsgFn;

  /** False while the messages of a language are on their way. */
  get isReady(): boolean {
    return this.#catalogue !== undefined;
  }

  /** The language that messages come in: `language`, or what stands in for it. */
  get messageLanguage(): string {
    return this.#catalogue?.language ?? 'en';
  }

  hostConnected(): void {
    this.follow();
    this.#stopWatching?.();
    this.#stopWatching = watchPageLanguage(this.#host, () => this.follow());
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  /**
   * Takes up the language in force now. Called when a `lang` changes around the element, and on a
   * server, where there is no page to ask and only the element's own `lang` counts.
   */
  follow(): void {
    const language = isServer
      ? (this.#host.getAttribute('lang') ?? 'en')
      : languageAround(this.#host);
    if (language === this.language && this.#catalogue) return;
    this.language = language;
    this.#catalogue = catalogueAtHand(language) ?? this.#catalogue;
    this.#host.requestUpdate();
    void this.#load(language);
  }

  async #load(language: string): Promise<void> {
    const catalogue = await loadCatalogue(language);
    if (language !== this.language || catalogue === this.#catalogue) return;
    this.#catalogue = catalogue;
    this.#host.requestUpdate();
  }
}
