import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { MsgFn, MsgOptions } from '@lit/localize/internal/types.js';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { type Catalogue, catalogueAtHand, loadCatalogue } from './catalogues.js';
import { watchPageLanguage } from './language-watcher.js';
import { languageAround } from './page-language.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The language of one element, and its messages. Two elements in two languages can be on one page;
 * `configureLocalization` of @lit/localize knows only one language a page. See docs/decisions/0003.
 */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  #catalogue: Catalogue | undefined;
  #stopWatching: (() => void) | undefined;
  /** The language of numbers, dates and the feed's texts, as BCP 47. */
  language: string;

  constructor(host: Host) {
    this.#host = host;
    this.language = 'en';
    host.addController(this);
  }

  /** A message in this element's language; in English where there is no translation. */
  readonly msg: MsgFn = ((template: string, options?: MsgOptions) =>
    (this.#catalogue?.translate ?? defaultMsg)(template, options)) as MsgFn;

  /** False until the first messages are loaded. */
  get isReady(): boolean {
    return this.#catalogue !== undefined;
  }

  /** The language of the messages: `language`, or the nearest that has messages. */
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
   * Switches to the language that is in force now. Called when a `lang` changes around the element,
   * and on a server, where only the element's own `lang` is known.
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
