import { readCampaign } from '../../../feed/campaign.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../../feed/contract.js';
import { details } from '../details/sheet.js';
import { styles as detailStyles } from '../details/details.styles.js';
import { SearchEvent } from '../events/search-event.js';
import type { FinderContext, FinderHost, PanelName, Settings } from '../finder-context.js';
import { serviceName } from '../labels.js';
import { type Choices, type FacetName, isOpenQuestion, toggled, without } from '../query.js';
import { resultLine } from '../results.js';
import type { Answer, Result } from '../search/answer.js';
import type { DirectoryOptions } from '../search/directory.js';
import { adopt } from '../adopt.js';
import { active } from './active.js';
import { Announcer } from './announcer.js';
import { Asking } from './asking.js';
import { chips, facetsOf, isSwitch } from './chips.js';
import { coverage } from './coverage.js';
import { styles } from './desk.styles.js';
import { facetPanel } from './facet-panel.js';
import { Near } from './near.js';
import { noResults } from './no-results.js';
import { notes } from './notes.js';
import { directoryOf, lockedNames, presetQuery } from './presets.js';
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
  #presetKey: readonly unknown[] = [];
  #directory: readonly Organisation[] = [];
  #directoryKey: readonly unknown[] = [];
  #hasBegun = false;
  #hasReadAddress = false;

  constructor(host: FinderHost) {
    const onChange = (): void => host.requestUpdate();
    this.#host = host;
    adopt(host.renderRoot, [styles, detailStyles]);
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

  /** Called with what is on screen, after each time it was drawn. */
  follow(context: FinderContext): void {
    this.#context = context;
    const { settings, directory: organisations, panel, query } = context;
    // A preset is a new question: it comes back here once it is on screen.
    if (this.#preset(settings) || this.#followAddress(context)) return;
    const isNeeded = panel !== undefined && panel !== 'near';
    this.#asking.follow({ query, organisations, options: this.#optionsOf(context), isNeeded });
    if (!this.#hasBegun && isOpenQuestion(query)) this.#begin();
  }

  /** From here on, what is listed is an answer. */
  #begin(): void {
    this.#hasBegun = true;
    this.#host.requestUpdate();
  }

  /** Asks what the partner has set, once for each setting of it. True: there is something new to ask. */
  #preset(settings: Settings): boolean {
    const { query, country, region, service, language, locked } = settings;
    const key = [query, country, region, service, language, locked];
    if (key.every((part, index) => part === (this.#presetKey[index] ?? ''))) return false;
    this.#presetKey = key;
    this.#host.asked = { ...this.#host.asked, ...presetQuery(settings) };
    return true;
  }

  /** The feed's organisations less those left out by the partner; the same list again while nothing changes. */
  directory(organisations: readonly Organisation[], settings: Settings): readonly Organisation[] {
    const { country, region, service, language, locked, hideAfter } = settings;
    const today = new Date().toISOString().slice(0, 10);
    const key = [organisations, today, country, region, service, language, locked, hideAfter];
    if (key.some((part, index) => part !== this.#directoryKey[index])) {
      this.#directoryKey = key;
      this.#directory = directoryOf(organisations, settings, today);
    }
    return this.#directory;
  }

  /** What the address says comes first, once; after that, it is told. True: there is something new to ask. */
  #followAddress({ settings, query }: FinderContext): boolean {
    // An address that tells what was asked would undo a quick way out.
    const { urlState, quickExit } = settings;
    if (!urlState || quickExit !== undefined) return false;
    const isFirst = !this.#hasReadAddress;
    this.#hasReadAddress = true;
    const state = isFirst ? stateIn(location.hash, urlState) : undefined;
    if (state === undefined) keepInAddress(urlState, query);
    else this.#host.asked = { ...query, ...read(state) };
    return state !== undefined;
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
    this.#hasBegun = true;
    const context = this.#context;
    if (!context) return;
    const { directory, msg, reading, settings, isByReader } = context;
    const [total, of] = [results.length, directory.length];
    const { text, choices } = query;
    if (isByReader) {
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

  /** Whether nothing that was asked from the start has been answered yet. */
  get isWaiting(): boolean {
    return !this.#hasBegun && !this.#asking.hasFailed;
  }

  /** What is to be listed; undefined: all, in the feed's order. */
  found({ directory }: FinderContext): readonly Organisation[] | undefined {
    if (this.#shortlist.isShown) return this.#shortlist.kept(directory);
    return this.#asking.answer?.results.map(({ organisation }) => organisation);
  }

  /** The filters, closed. */
  renderChips({ msg, query, panel, directory, settings }: FinderContext): TemplateResult {
    return chips(facetsOf(directory, lockedNames(settings.locked)), {
      msg,
      choices: query.choices,
      opened: panel,
      hasNear: settings.nearMe !== 'off',
      onChip: (chip) => this.#press(chip, query.choices, panel),
    });
  }

  #press(chip: PanelName, choices: Choices, panel: PanelName | undefined): void {
    if (isSwitch(chip)) this.#host.ask({ choices: toggled(choices, chip, 'yes') });
    else this.#host.panel = panel === chip ? undefined : chip;
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

/** The rest of what a reader may need, fetched ahead so that no network is needed later. */
export const fetchAhead = (): void => {
  void Promise.all([import('../search/session.js'), import('../sheet/sheet.js')]).catch(() => {});
};
