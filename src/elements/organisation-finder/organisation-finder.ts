import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { organisation } from '../../feed/contract/organisation.js';
import type { Organisation } from '../../feed/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { Announcer } from './announcer.js';
import { Asking } from './asking.js';
import { monthsBefore } from './checked.js';
import { chips, facetsOf, isSwitch } from './chips.js';
import { SearchEvent } from './events/search-event.js';
import { SelectEvent } from './events/select-event.js';
import { field } from './field.js';
import { serviceName } from './labels.js';
import { narrowed } from './narrow.js';
import { styles } from './organisation-finder.styles.js';
import { Parts } from './parts.js';
import { directoryOf, lockedNames, presetQuery } from './presets.js';
import { emptyQuery, type FacetName, type Query, toggled, without } from './query.js';
import { list, resultLine } from './results.js';
import type { Answer } from './search/answer.js';
import type { DirectoryOptions } from './search/directory.js';

/** How many results stand before "Show more", where `limit` does not say. */
const pageLength = 20;

/**
 * Organisations that help people who have newly arrived: a field to type in, filters with counts,
 * and the list that they narrow. All of it happens in the page: nothing a reader types, chooses or
 * is leaves it.
 *
 * `limit` is how many results stand before "Show more"; 0: 20.
 *
 * @summary Organisations that help, found by words, place, language and service.
 *
 * @slot - The fallback: shown until there are organisations, and when there are none to be had.
 * @slot empty - Shown in place of our own words when the feed has no organisations.
 *
 * @fires {LoadEvent} wmb-load - The feed has been read and is on screen.
 * @fires {FeedErrorEvent} wmb-error - The feed could not be had; the fallback is on screen.
 * @fires {StaleEvent} wmb-stale - The feed could not be had anew; the last good copy stays.
 * @fires {SearchEvent} wmb-search - A question has been answered. Without the text, unless `tell-query` is set.
 * @fires {SelectEvent} wmb-select - The reader has opened an organisation's details.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The element's own heading.
 * @csspart field - The search field.
 * @csspart filters - The row of filters.
 * @csspart filter - One filter, closed.
 * @csspart result-line - How many results there are, and of what.
 * @csspart list - The results.
 * @csspart row - One result.
 * @csspart name - An organisation's name.
 * @csspart where - Where it is, and how far.
 * @csspart services - What it helps with.
 * @csspart languages - What is spoken there.
 * @csspart details - What is opened in place.
 * @csspart more - The button to further results.
 */
export class OrganisationFinder extends CampaignElement<typeof organisation> {
  static override properties: PropertyDeclarations = {
    query: { type: String },
    country: { type: String },
    region: { type: String },
    service: { type: String },
    language: { type: String },
    locked: { type: String },
    hideAfter: { type: Number, attribute: 'hide-after' },
    warnAfter: { type: Number, attribute: 'warn-after' },
    tellQuery: { type: Boolean, attribute: 'tell-query' },
    debug: { type: Boolean },
    asked: { state: true },
    opened: { state: true },
    pages: { state: true },
    panel: { state: true },
  };

  static override styles = [CampaignElement.styles, styles];

  /** Words to search for from the start. Empty by default. */
  declare query: string;
  /** Countries chosen from the start, as ISO 3166-1 alpha-2 codes parted by commas. Empty by default. */
  declare country: string;
  /** Regions chosen from the start, as the feed names them, parted by commas. Empty by default. */
  declare region: string;
  /** Services chosen from the start, by the feed's codes (`legal`, `housing`), parted by commas. Empty by default. */
  declare service: string;
  /** Languages of staff chosen from the start, as BCP 47 tags parted by commas. Empty by default. */
  declare language: string;
  /** Which of `query`, `country`, `region`, `service` and `language` the reader can't change, parted by spaces. Empty by default. */
  declare locked: string;
  /** Months since an organisation was last checked after which it is left out. 0, the default: never. */
  declare hideAfter: number;
  /** Months since an organisation was last checked after which a warning stands beside it. Default 12. */
  declare warnAfter: number;
  /** Whether `wmb-search` carries the reader's own words. Off by default. */
  declare tellQuery: boolean;
  /** Shows beside each result why it stands where it stands. Off by default. */
  declare debug: boolean;

  declare private asked: Query;
  declare private opened: ReadonlySet<string>;
  declare private pages: number;
  declare private panel: FacetName | undefined;

  readonly #parts = new Parts(this);
  readonly #asking = new Asking(this, this.#parts);
  readonly #announcer = new Announcer(this);
  #reading: FeedReading<Organisation> | undefined;
  #directory: readonly Organisation[] = [];
  #directoryKey: readonly unknown[] = [];
  #isByReader = false;

  constructor() {
    super({ name: 'organisations', schema: organisation });
    this.query = '';
    this.country = '';
    this.region = '';
    this.service = '';
    this.language = '';
    this.locked = '';
    this.hideAfter = 0;
    this.warnAfter = 12;
    this.tellQuery = false;
    this.debug = false;
    this.asked = emptyQuery;
    this.opened = new Set();
    this.pages = 1;
    this.panel = undefined;
  }

  protected override get name(): string {
    return this.msg('Find help');
  }

  /** How the search reads a directory. */
  directoryOptions(): DirectoryOptions {
    return {
      reading: this.reading,
      synonyms: this.#reading?.envelope.campaign?.synonyms ?? {},
      serviceName: (service) => serviceName(service, this.msg),
    };
  }

  /** Tells the outcome of a question: to the page, and to those who hear it. */
  answered({ query, results }: Answer): void {
    const { length: of } = this.#directory;
    const total = results.length;
    if (this.#isByReader) this.#announcer.tell(this.#resultLine(total));
    const { text, choices } = query;
    const shared = this.tellQuery ? text : undefined;
    void this.updateComplete.then(() =>
      this.dispatchEvent(
        new SearchEvent({ total, of, choices, hasText: text.trim() !== '', text: shared }),
      ),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (presetNames.some((name) => changed.has(name))) this.asked = presetQuery(this);
  }

  protected override updated(): void {
    super.updated();
    if (!this.#reading) return;
    const { asked: query, panel } = this;
    const { language } = this.reading;
    this.#asking.follow({ query, organisations: this.#directory, language }, panel !== undefined);
  }

  get #facets(): FacetName[] {
    return facetsOf(this.#directory, lockedNames(this));
  }

  #resultLine(total: number): string {
    return resultLine({ total, of: this.#directory.length }, this.msg, this.locale.messageLanguage);
  }

  #ask(change: Partial<Query>): void {
    this.#isByReader = true;
    this.asked = { ...this.asked, ...change };
    this.pages = 1;
  }

  readonly #warm = (): void => {
    // Offline later is no reason to fail then: what a reader is about to use comes now.
    for (const part of ['search', 'panel', 'details'] as const) this.#parts.load(part).catch(noop);
  };

  readonly #onText = (text: string): void => {
    if (text !== this.asked.text) this.#ask({ text });
  };

  readonly #onChip = (facet: FacetName): void => {
    this.#warm();
    if (isSwitch(facet)) this.#onChoice(facet, 'yes');
    else this.panel = this.panel === facet ? undefined : facet;
  };

  readonly #onChoice = (facet: FacetName, value: string): void =>
    this.#ask({ choices: toggled(this.asked.choices, facet, value) });

  readonly #onToggle = ({ id }: Organisation): void => {
    this.#warm();
    const opened = new Set(this.opened);
    if (!opened.delete(id)) {
      opened.add(id);
      this.dispatchEvent(new SelectEvent({ id }));
    }
    this.opened = opened;
  };

  /** The feed's organisations less those that are locked out; the same list again while nothing changes. */
  #narrow(organisations: readonly Organisation[]): readonly Organisation[] {
    const today = new Date().toISOString().slice(0, 10);
    const key = [organisations, today, this.hideAfter, ...presetNames.map((name) => this[name])];
    if (key.every((part, index) => part === this.#directoryKey[index])) return this.#directory;
    this.#directoryKey = key;
    const hiddenBefore = this.hideAfter > 0 ? monthsBefore(today, this.hideAfter) : undefined;
    return directoryOf(organisations, { presets: this, hiddenBefore });
  }

  protected override renderItems(reading: FeedReading<Organisation>): TemplateResult {
    this.#reading = reading;
    this.#directory = this.#narrow(reading.items);
    return html`
      <div class="finder" part="finder">
        ${this.#renderField()} ${this.#renderFilters()} ${this.#renderResults()}
        <p class="visually-hidden" role="status">${this.#announcer.words}</p>
      </div>
    `;
  }

  #renderField(): TemplateResult | typeof nothing {
    if (lockedNames(this).has('query')) return nothing;
    return field({
      msg: this.msg,
      text: this.asked.text,
      onText: this.#onText,
      onReady: this.#warm,
    });
  }

  get #panelContext() {
    return {
      msg: this.msg,
      language: this.locale.messageLanguage,
      choices: this.asked.choices,
      onToggle: this.#onChoice,
      onClear: () => this.#ask({ choices: {} }),
      onClearText: () => this.#ask({ text: '' }),
      onGiveUp: (facet: FacetName) => this.#ask({ choices: without(this.asked.choices, facet) }),
    };
  }

  #renderFilters(): TemplateResult {
    const { msg, panel } = this;
    const part = this.#parts.peek('panel');
    const context = this.#panelContext;
    const { choices } = context;
    return html`
      ${chips(this.#facets, { msg, choices, opened: panel, onChip: this.#onChip })}
      ${panel && part ? part.facetPanel(panel, this.#asking.answer, context) : nothing}
      ${part?.active(context)}
    `;
  }

  #renderResults(): TemplateResult {
    const { answer, hasFailed } = this.#asking;
    if (this.asked.text && !answer && !hasFailed) return this.renderSkeleton();
    const found = answer
      ? answer.results.map((result) => result.organisation)
      : narrowed(this.#directory, this.asked.choices);
    const part = this.#parts.peek('panel');
    return html`
      <div>
        <p class="result-line" part="result-line">${this.#resultLine(found.length)}</p>
        ${answer && part?.notes(answer, this.#panelContext)}
        ${hasFailed ? html`<p class="note">${this.msg('The search could not be loaded.')}</p>` : nothing}
      </div>
      ${answer && found.length === 0 ? part?.noResults(answer, this.#panelContext) : nothing}
      ${list(found, this.#rowContext(answer))}
    `;
  }

  #rowContext(answer: Answer | undefined) {
    const { msg, reading } = this;
    const [panel, details] = [this.#parts.peek('panel'), this.#parts.peek('details')];
    const now = new Date();
    const language = reading.messageLanguage;
    const results = new Map(answer?.results.map((result) => [result.organisation, result]));
    const context = {
      reading,
      msg,
      now,
      campaign: this.#reading?.envelope.campaign,
      warnAfter: this.warnAfter,
      directions: '',
    };
    return {
      ...context,
      headingLevel: this.itemHeadingLevel,
      shown: (this.limit || pageLength) * this.pages,
      onMore: () => (this.pages += 1),
      isOpen: (id: string) => this.opened.has(id),
      onToggle: this.#onToggle,
      aside: (each: Organisation) => panel?.openMark(each, { msg, language, now }),
      notes: (each: Organisation) => panel?.why(results.get(each)?.reason, msg, this.debug),
      details: (each: Organisation) => details?.details(each, context),
    };
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p>${this.msg('There are no organisations here yet.')}</p>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`
      <p></p>
      <p></p>
      <p></p>
      <p></p>
    `;
  }
}

const noop = (): void => {};

const presetNames = ['query', 'country', 'region', 'service', 'language', 'locked'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'wmb-organisation-finder': OrganisationFinder;
  }
}
