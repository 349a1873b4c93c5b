import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { readCampaign } from '../../../feed/campaign.js';
import type { Organisation } from '../../../feed/contract.js';
import { addStyles } from '../../../widget/sheets.js';
import { controls } from '../../../widget/styles/controls.styles.js';
import { details } from '../details/sheet.js';
import { styles as detailStyles } from '../details/details.styles.js';
import { SearchEvent } from '../events/search-event.js';
import { SelectEvent } from '../events/select-event.js';
import type {
  FinderContext,
  FinderHost,
  FinderReading,
  PanelName,
  RowParts,
  View,
} from '../finder-context.js';
import { QuickExit } from '../leave/leave.js';
import {
  type Choices,
  emptyQuery,
  type FacetName,
  isOpenQuestion,
  type Query,
  toggled,
  without,
} from '../query.js';
import type { Answer } from '../search/answer.js';
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
import { Partner } from './partner.js';
import { lockedNames } from './presets.js';
import { resultLine } from './result-line.js';
import { rowParts } from './row-parts.js';
import { Shortlist } from './shortlist.js';

/** Whether an input method is still composing: what stands in the field is not yet what is meant. */
const isComposing = (event: Event): boolean => event instanceof InputEvent && event.isComposing;

/**
 * All that a finder does once its reader does something: it asks and answers, counts, measures,
 * keeps, tells. It arrives when the first content is on screen.
 */
export class Desk implements ReactiveController {
  readonly #host: FinderHost;
  readonly #asking: Asking;
  readonly #announcer: Announcer;
  readonly #near: Near;
  readonly #shortlist: Shortlist;
  readonly #partner = new Partner();
  readonly #opened = new Set<string>();
  #exit: QuickExit | undefined;
  #context: FinderContext | undefined;
  #query: Query = emptyQuery;
  #panel: PanelName | undefined;
  #pages = 1;
  #isByReader = false;
  #hasBegun = false;

  constructor(host: FinderHost) {
    const onChange = (): void => host.requestUpdate();
    this.#host = host;
    addStyles(host.renderRoot, controls);
    addStyles(host.renderRoot, styles);
    addStyles(host.renderRoot, detailStyles);
    this.#announcer = new Announcer(onChange);
    this.#asking = new Asking({ onChange, onAnswer: (answer) => this.#hear(answer) });
    this.#near = new Near({ onChange, onOrigin: (origin) => this.ask({ origin }) });
    this.#shortlist = new Shortlist({ onChange, onTell: (words) => this.#announcer.tell(words) });
    host.addController(this);
    fetchAhead();
  }

  hostUpdate(): void {
    if (this.#host.quickExit !== undefined) this.#exit ??= new QuickExit(this.#host);
  }

  hostDisconnected(): void {
    this.#asking.stop();
    this.#announcer.stop();
  }

  /** Follows what is on screen, after each time it was drawn. */
  hostUpdated(): void {
    const context = this.#context;
    if (!context) return;
    const wish = this.#partner.wish(context);
    if (wish) {
      // A wish is a new question: it comes back here once it is on screen.
      this.#query = { ...this.#query, ...wish };
      this.#host.requestUpdate();
      return;
    }
    const { directory: organisations, panel, query } = context;
    const isNeeded = panel !== undefined && panel !== 'near';
    this.#asking.follow({
      query,
      organisations,
      options: this.#partner.options(context),
      isNeeded,
    });
    if (!this.#hasBegun && isOpenQuestion(query)) this.#begin();
  }

  /** From here on, what is listed is an answer. */
  #begin(): void {
    this.#hasBegun = true;
    this.#host.requestUpdate();
  }

  /** Changes what is asked, by the reader's act. */
  ask(change: Partial<Query>): void {
    this.#query = { ...this.#query, ...change };
    this.#pages = 1;
    this.#isByReader = true;
    this.#host.requestUpdate();
  }

  /** Takes what stands in the search field. */
  type(event: Event): void {
    const text = this.#host.renderRoot.querySelector<HTMLInputElement>('.field')?.value ?? '';
    if (!isComposing(event) && text !== this.#query.text) this.ask({ text });
  }

  showMore(): void {
    this.#pages += 1;
  }

  /** Opens an organisation's details, or closes them. */
  toggle(id: string): void {
    if (this.#opened.delete(id)) return;
    this.#opened.add(id);
    this.#host.dispatchEvent(new SelectEvent({ id }));
  }

  #hear({ query, found }: Answer): void {
    this.#hasBegun = true;
    const context = this.#context;
    if (!context) return;
    const { directory, msg, reading, settings, isByReader } = context;
    const [total, of] = [found.length, directory.length];
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

  #contextOf({ items, ...reading }: FinderReading): FinderContext {
    return {
      ...reading,
      settings: this.#host,
      directory: this.#partner.directory(items, this.#host),
      query: this.#query,
      isByReader: this.#isByReader,
      panel: this.#panel,
    };
  }

  /** What is to be seen beside, or in place of, the first content. */
  view(reading: FinderReading): View {
    const context = (this.#context = this.#contextOf(reading));
    const found = this.#found(context);
    return {
      exit: this.#host.quickExit === undefined ? nothing : this.#exit?.render(context.msg),
      text: this.#query.text,
      chips: this.#renderChips(context),
      tools: this.#renderTools(context),
      isWaiting: !this.#hasBegun && !this.#asking.hasFailed,
      found,
      resultLine: this.#renderLine(context, found),
      notes: this.#renderNotes(context),
      pages: this.#pages,
      row: this.#row(context),
    };
  }

  /** What is to be listed: the answer, or all, in the feed's order. */
  #found({ directory }: FinderContext): readonly Organisation[] {
    if (this.#shortlist.isShown) return this.#shortlist.kept(directory);
    return this.#asking.answer?.found ?? directory;
  }

  #renderLine(context: FinderContext, found: readonly Organisation[]): TemplateResult {
    const { directory, msg, reading } = context;
    const tally = { total: found.length, of: directory.length };
    const words = resultLine(tally, msg, reading.messageLanguage);
    return html`${words}${coverage(found, context)}`;
  }

  /** The filters, closed. */
  #renderChips({ msg, query, panel, directory, settings }: FinderContext): TemplateResult {
    return chips(facetsOf(directory, lockedNames(settings.locked)), {
      msg,
      choices: query.choices,
      opened: panel,
      hasNear: settings.nearMe !== 'off',
      onChip: (chip) => this.#press(chip, query.choices, panel),
    });
  }

  #press(chip: PanelName, choices: Choices, panel: PanelName | undefined): void {
    if (isSwitch(chip)) this.ask({ choices: toggled(choices, chip, 'yes') });
    else this.#panel = panel === chip ? undefined : chip;
    this.#host.requestUpdate();
  }

  /** What stands between the filters and the results. */
  #renderTools(context: FinderContext): TemplateResult {
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
    const ask = this.ask.bind(this);
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

  /** What was done to the words, and what helps where nothing was found. */
  #renderNotes(context: FinderContext): unknown {
    const { answer, hasFailed } = this.#asking;
    const { msg } = context;
    if (hasFailed)
      return html`<p class="note" role="alert">${msg('The search could not be loaded.')}</p>`;
    if (!answer || this.#shortlist.isShown) return nothing;
    const tools = this.#tools(context);
    return [notes(answer, tools), answer.found.length === 0 ? noResults(answer, tools) : nothing];
  }

  /** What a row shows beside what it always shows. */
  #row(context: FinderContext): RowParts {
    const now = new Date();
    const resultOf = (organisation: Organisation) => this.#asking.answer?.resultOf(organisation);
    const { aside, notes } = rowParts(context, { now, resultOf });
    const isOpen = (id: string): boolean => this.#opened.has(id);
    return {
      isOpen,
      aside,
      below: (organisation) => [
        notes(organisation),
        isOpen(organisation.id) ? this.#renderDetails(organisation, context, now) : nothing,
      ],
    };
  }

  #renderDetails(organisation: Organisation, context: FinderContext, now: Date): TemplateResult {
    const { warnAfter, directions } = context.settings;
    return details(organisation, {
      ...context,
      now,
      campaign: readCampaign(context.envelope),
      warnAfter,
      directions,
      keep: this.#shortlist.renderKeep(organisation, context),
    });
  }
}

/** The rest of what a reader may need, fetched ahead so that no network is needed later. */
const fetchAhead = (): void => {
  void Promise.all([import('../search/session.js'), import('../sheet/sheet.js')]).catch(() => {});
};
