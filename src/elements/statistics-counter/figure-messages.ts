import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { ReactiveControllerHost } from 'lit';
import { catalogueAtHand, languages, loadCatalogue } from '../../locale/catalogues.js';
import type { LocaleController } from '../../locale/locale-controller.js';
import { bestLanguage } from '../../locale/negotiation.js';

/**
 * Messages in the languages of labels: where a reader gets a label in another language than the
 * element's, the words around its number are in that language, too.
 */
export class FigureMessages {
  readonly #host: ReactiveControllerHost;
  readonly #own: LocaleController;
  readonly #asked = new Set<string>();
  #version = 0;

  constructor(host: ReactiveControllerHost, own: LocaleController) {
    this.#host = host;
    this.#own = own;
  }

  /** Changes when messages of another language have arrived. */
  get version(): number {
    return this.#version;
  }

  /** Messages in `language`; in the element's own as long as they are on their way, and where there are none. */
  readonly in = (language: string): MsgFn => {
    const served = bestLanguage(languages, [language]);
    if (served === undefined || served === this.#own.messageLanguage) return this.#own.msg;
    const catalogue = catalogueAtHand(served);
    if (!catalogue) void this.#load(served);
    return catalogue ? ((catalogue.translate ?? defaultMsg) as MsgFn) : this.#own.msg;
  };

  async #load(language: string): Promise<void> {
    if (this.#asked.has(language)) return;
    this.#asked.add(language);
    await loadCatalogue(language);
    this.#version += 1;
    this.#host.requestUpdate();
  }
}
