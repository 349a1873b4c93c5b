import { readCampaign } from '../../../feed/campaign.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../../feed/contract.js';
import { details } from '../details/details.js';
import { SearchEvent } from '../events/search-event.js';
import type { FinderContext, FinderHost } from '../finder-context.js';
import { serviceName } from '../labels.js';
import { toggled, without, type FacetName } from '../query.js';
import { resultLine } from '../results.js';
import type { Answer, Result } from '../search/answer.js';
import type { DirectoryOptions } from '../search/directory.js';
import { active } from './active.js';
import { Announcer } from './announcer.js';
import { Asking } from './asking.js';
import { coverage } from './coverage.js';
import { facetPanel } from './facet-panel.js';
import { Near } from './near.js';
import { noResults } from './no-results.js';
import { notes } from './notes.js';
import { rowParts } from './row-parts.js';
import { Shortlist } from './shortlist.js';
import { keepInAddress, read, stateIn } from './url-state.js';

/**
 * All that a finder does once its reader does something: it asks and answers, counts, measures,
 * keeps, tells. It arrives when it is first of use, or when the browser has time.
 */
export class Desk {
  readonly #host: FinderHost;
  readonly #asking: Asking;
  readonly #announcer: Announcer;
  readonly #near: Near;
  readonly #shortlist: Shortlist;
  #context: FinderContext | undefined;
  #options: DirectoryOptions | undefined;
  #optionsKey: readonly unknown[] = [];
  #isByReader = false;
  #hasReadAddress = false;

  constructor(host: FinderHost) {
    const onChange = (): void => host.requestUpdate();
    this.#host = host;
    this.#announcer = new Announcer(onChange);
    this.#asking = new Asking({ onChange, onAnswer: (answer) => this.#hear(answer) });
    this.#near = new Near({ onChange, onOrigin: (origin) => host.ask({ origin }) });
    this.#shortlist = new Shortlist({ onChange, onTell: (words) => this.#announcer.tell(words) });
  }

  /** Called when the element leaves the page. */
  stop(): void {
    this.#asking.stop();
    this.#announcer.stop();
  }

  /** Notes that what is asked now was asked by the reader, and so its outcome is to be told. */
  noteReader(): void {
    this.#isByReader = true;
  }

  /** Called with what is on screen, after each time it was drawn. */
  follow(context: FinderContext): void {
    this.#context = context;
    const { settings, directory: organisations, panel, query } = context;
    if (settings.urlState) this.#followAddress(context);
    const isNeeded = panel !== undefined && panel !== 'near';
    this.#asking.follow({ query, organisations, options: this.#optionsOf(context), isNeeded });
  }

  /** What the address says comes first, once; after that, it is told. */
  #followAddress({ settings, query }: FinderContext): void {
    if (this.#hasReadAddress) {
      keepInAddress(settings.urlState, query);
      return;
    }
    this.#hasReadAddress = true;
    const state = stateIn(location.hash, settings.urlState);
    if (state !== undefined) this.#host.ask(read(state));
  }

  #optionsOf({ reading, envelope, msg }: FinderContext): DirectoryOptions {
    const key = [reading.language, reading.messageLanguage, reading.feedLanguage, envelope];
    if (this.#options && key.every((part, index) => part === this.#optionsKey[index])) {
      return this.#options;
    }
    this.#optionsKey = key;
    return (this.#options = {
      reading,
      synonyms: readCampaign(envelope).synonyms ?? {},
      serviceName: (service) => serviceName(service, msg),
    });
  }

  #hear({ query, results }: Answer): void {
    const context = this.#context;
    if (!context) return;
    const { directory, msg, reading, settings } = context;
    const [total, of] = [results.length, directory.length];
    const { text, choices } = query;
    if (this.#isByReader) {
      this.#announcer.tell(resultLine({ total, of }, msg, reading.messageLanguage));
    }
    const event = new SearchEvent({
      total,
      of,
      choices,
      hasText: text.trim() !== '',
      text: settings.tellQuery ? text : undefined,
    });
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  }

  /** Whether a text is being looked for and nothing has been found out yet. */
  get isWaiting(): boolean {
    return this.#asking.answer === undefined && !this.#asking.hasFailed;
  }

  /** What is to be listed; undefined: all, in the feed's order. */
  found({ directory }: FinderContext): readonly Organisation[] | undefined {
    if (this.#shortlist.isShown) return this.#shortlist.kept(directory);
    return this.#asking.answer?.results.map(({ organisation }) => organisation);
  }

  /** What stands between the filters and the results. */
  renderTools(context: FinderContext): TemplateResult {
    const { panel } = context;
    const tools = this.#tools(context);
    return html`
      ${panel === 'near' ? this.#near.render(context) : nothing}
      ${panel && panel !== 'near' ? facetPanel(panel, this.#asking.answer, tools) : nothing}
      ${active(tools)} ${this.#near.renderActive(context)}
      ${this.#shortlist.render(context, this.#host.shadowRoot ?? this.#host)}
      <p class="visually-hidden" role="status">${this.#announcer.words}</p>
    `;
  }

  #tools({ msg, reading, query }: FinderContext) {
    const { choices } = query;
    const ask = this.#host.ask.bind(this.#host);
    return {
      msg,
      language: reading.messageLanguage,
      choices,
      onToggle: (facet: FacetName, value: string) =>
        ask({ choices: toggled(choices, facet, value) }),
      onClear: () => ask({ choices: {} }),
      onClearText: () => ask({ text: '' }),
      onGiveUp: (facet: FacetName) => ask({ choices: without(choices, facet) }),
    };
  }

  /** What the number of results leaves unsaid. */
  renderCoverage(context: FinderContext, found: readonly Organisation[]): unknown {
    return coverage(found, context);
  }

  /** What was done to the words, and what helps where nothing was found. */
  renderNotes(context: FinderContext): unknown {
    const { answer, hasFailed } = this.#asking;
    const { msg } = context;
    if (hasFailed)
      return html`<p class="note" role="alert">${msg('The search could not be loaded.')}</p>`;
    if (!answer || this.#shortlist.isShown) return nothing;
    const tools = this.#tools(context);
    return [notes(answer, tools), answer.results.length === 0 ? noResults(answer, tools) : nothing];
  }

  /** What a row shows beside what it always shows. */
  row(context: FinderContext) {
    const results = new Map<Organisation, Result>(
      this.#asking.answer?.results.map((result) => [result.organisation, result]),
    );
    const now = new Date();
    return {
      ...rowParts(context, { now, resultOf: (organisation) => results.get(organisation) }),
      details: (organisation: Organisation) =>
        details(organisation, {
          ...context,
          now,
          campaign: readCampaign(context.envelope),
          warnAfter: context.settings.warnAfter,
          directions: context.settings.directions,
          keep: this.#shortlist.renderKeep(organisation, context),
        }),
    };
  }
}

export { styles } from './desk.styles.js';
export { styles as detailStyles } from '../details/details.styles.js';
