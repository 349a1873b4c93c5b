import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { MsgFn, MsgOptions } from '@lit/localize/internal/types.js';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import {
  type Catalogue,
  catalogueAtHand,
  languages as ourLanguages,
  loadCatalogue,
  sourceLanguage,
} from './catalogues.js';
import { watchPageLanguage } from './language-watcher.js';
import { loadOwnMessages } from './lazy.js';
import { bestLanguage, formatLocale } from './negotiation.js';
import type { MessageSources, OwnMessages } from './own-messages.js';
import { declaredLanguage, languagesAround } from './page-language.js';

/**
 * The document's own property: an `<img name="documentElement">` hides it, and MooTools puts a
 * `Document` of its own in the place of the platform's.
 */
const ofDocument = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Object.getPrototypeOf(document) as Document, name, document);

const pageLang = (): string =>
  (ofDocument('documentElement') as Element | null)?.getAttribute('lang') ?? '';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly messages?: OwnMessages | undefined;
}

/** Where a page may say how it words our messages. */
const sourcesFor = ({ messages }: Host): MessageSources => ({
  messages,
  script: isServer ? null : ofDocument('querySelector').call(document, 'script#wmb-messages'),
});

/**
 * The language of one element, and its messages. Two elements in two languages can be on one page;
 * `configureLocalization` of @lit/localize knows only one language a page. See docs/decisions/0003.
 */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  #catalogue: Catalogue | undefined;
  #stopWatching: (() => void) | undefined;
  #sources: MessageSources | undefined;
  /** The page's own when the element came to it. */
  #pageLanguage = '';
  /** What the reader reads, as BCP 47, the best first: see `languagesAround`. */
  languages: readonly string[] = [sourceLanguage];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** A message in this element's language; in English where there is no translation. */
  readonly msg: MsgFn = ((template: string, options?: MsgOptions) =>
    (this.#catalogue?.translate ?? defaultMsg)(template, options)) as MsgFn;

  /** False until the first messages are loaded. */
  get isReady(): boolean {
    return this.#catalogue !== undefined;
  }

  /** The language that messages come in: the best of `languages` that there is. */
  get messageLanguage(): string {
    return this.#catalogue?.language ?? sourceLanguage;
  }

  /** What numbers, dates and names are formatted by: the messages' language, as the reader's region has it. */
  get language(): string {
    return formatLocale(this.messageLanguage, this.languages);
  }

  /**
   * The `lang` of the element's box. Undefined where a page that has changed its own says the same:
   * Firefox's page translation does that, and leaves out what is marked with another language than
   * it translates from, with all that it holds. Otherwise said, since `:lang()` ends at shadow roots.
   */
  get markedLanguage(): string | undefined {
    const { language, messageLanguage } = this;
    // Says so where a reader of the traditional script is given the simplified one.
    const { script } = new Intl.Locale(language);
    const hasChanged = !isServer && this.#pageLanguage !== pageLang();
    const around = hasChanged ? declaredLanguage(this.#host) : undefined;
    if (around && !script && bestLanguage([messageLanguage], [around])) return undefined;
    return script ? `${messageLanguage}-${script}` : messageLanguage;
  }

  hostConnected(): void {
    this.#pageLanguage = pageLang();
    this.follow();
    // A script of messages may stand below the elements.
    if (ofDocument('readyState') === 'loading') {
      globalThis.addEventListener('DOMContentLoaded', () => this.follow(), { once: true });
    }
    this.#stopWatching?.();
    this.#stopWatching = watchPageLanguage(this.#host, () => this.follow());
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  /**
   * Switches to the languages and the page's messages that are in force now. Called when a `lang`
   * changes around the element, or its `messages`, and on a server, where only the element's own
   * `lang` is known, and all messages are ours.
   */
  follow(): void {
    const languages = isServer
      ? [this.#host.getAttribute('lang') ?? sourceLanguage]
      : languagesAround(this.#host);
    const sources = sourcesFor(this.#host);
    const { messages, script } = sources;
    const isSame = messages === this.#sources?.messages && script === this.#sources?.script;
    if (isSame && languages.join() === this.languages.join() && this.#catalogue) return;
    this.languages = languages;
    this.#sources = sources;
    if (!messages && !script) this.#catalogue = catalogueAtHand(...languages) ?? this.#catalogue;
    this.#host.requestUpdate();
    void this.#load(languages, sources);
  }

  async #load(languages: readonly string[], sources: MessageSources): Promise<void> {
    const hasOwn = !isServer && Boolean(sources.messages ?? sources.script);
    const own = hasOwn ? await loadOwnMessages().catch(() => undefined) : undefined;
    const catalogue = await (own?.catalogueWith(sources, languages, {
      languages: ourLanguages,
      loadCatalogue,
    }) ?? loadCatalogue(...languages));
    if (sources !== this.#sources || catalogue === this.#catalogue) return;
    this.#catalogue = catalogue;
    this.#host.requestUpdate();
  }
}
