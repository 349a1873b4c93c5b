import {
  type CSSResult,
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { organisation } from '../../feed/contract/organisation.js';
import type { Envelope, Organisation } from '../../feed/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { monthsBefore } from './dates.js';
import type { Desk } from './desk/desk.js';
import type { FinderContext, PanelName } from './finder-context.js';
import { chips, facetsOf, isSwitch } from './chips.js';
import { SelectEvent } from './events/select-event.js';
import { field } from './field.js';
import { narrowed } from './narrow.js';
import { styles } from './organisation-finder.styles.js';
import { directoryOf, lockedNames, presetQuery } from './presets.js';
import { emptyQuery, isOpenQuestion, type Query, toggled } from './query.js';
import { list, resultLine } from './results.js';

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
 * @csspart panel - A filter, opened.
 * @csspart near - What is said and asked before distances are measured.
 * @csspart distance - How far an organisation is.
 * @csspart opening - Whether it is open.
 * @csspart shortlist - What the reader keeps.
 * @csspart leave - The button of the quick way out.
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
    nearMe: { type: String, attribute: 'near-me' },
    units: { type: String },
    directions: { type: String },
    urlState: { type: String, attribute: 'url-state' },
    quickExit: { type: String, attribute: 'quick-exit' },
    tellQuery: { type: Boolean, attribute: 'tell-query' },
    debug: { type: Boolean },
    asked: { state: true },
    opened: { state: true },
    pages: { state: true },
    panel: { state: true },
    isCutOff: { state: true },
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
  /** `on`, the default: offers to sort by distance. Nothing is asked of the device before the reader presses. `off`: does not. */
  declare nearMe: 'on' | 'off';
  /** `kilometre`, `mile`, or `auto`, the default: as the reader's region has it. */
  declare units: 'auto' | 'kilometre' | 'mile';
  /** Where directions lead: `geo` (the device's own map), `off`, or an address with `{latitude}`, `{longitude}` and `{address}`. Empty, the default: OpenStreetMap. */
  declare directions: string;
  /** The name of a part of the page's address (`#name=…`) that holds what is asked, so that it can be linked to. Empty, the default: none. Without effect beside `quick-exit`. */
  declare urlState: string;
  /** Offers a quick way out, to this address; without one (`quick-exit=""`), to an encyclopedia. Absent by default: undefined, and no such button. */
  declare quickExit: string | undefined;
  /** Whether `wmb-search` carries the reader's own words. Off by default. */
  declare tellQuery: boolean;
  /** Shows beside every result why it stands where it stands. Off by default. */
  declare debug: boolean;

  declare private asked: Query;
  declare private opened: ReadonlySet<string>;
  declare private pages: number;
  declare private panel: PanelName | undefined;
  declare private isCutOff: boolean;

  #desk: Desk | undefined;
  #coming: Promise<unknown> | undefined;
  #exit: typeof import('./leave/leave.js') | undefined;
  #onKey: ((event: KeyboardEvent) => void) | undefined;
  #context: FinderContext | undefined;
  #directory: readonly Organisation[] = [];
  #directoryKey: readonly unknown[] = [];

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
    this.nearMe = 'on';
    this.units = 'auto';
    this.directions = '';
    this.urlState = '';
    this.quickExit = undefined;
    this.tellQuery = false;
    this.debug = false;
    this.asked = emptyQuery;
    this.opened = new Set();
    this.pages = 1;
    this.panel = undefined;
    this.isCutOff = false;
  }

  /** Changes what is asked, as a reader would. What is left out of `change` stays. */
  ask(change: Partial<Query>): void {
    this.asked = { ...this.asked, ...change };
    this.pages = 1;
    this.#desk?.noteReader();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk?.stop();
    if (this.#onKey) document.removeEventListener('keydown', this.#onKey, true);
  }

  protected override get name(): string {
    return this.msg('Find help');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (presetNames.some((name) => changed.has(name))) this.asked = presetQuery(this);
    if (changed.has('quickExit') && this.quickExit !== undefined && !isServer)
      void this.#openExit();
  }

  protected override updated(): void {
    super.updated();
    if (!this.#context) return;
    this.#desk?.follow(this.#context);
    if (this.#desk ?? this.#coming) return;
    if (this.urlState || !isOpenQuestion(this.asked)) this.#open();
    else whenIdle(() => this.#open());
  }

  /** Fetches the desk: the search and all that goes with it. Once it is there, no network is needed. */
  readonly #open = (): void => {
    this.#coming ??= this.#fetchDesk();
  };

  async #fetchDesk(): Promise<void> {
    try {
      const desk = await import('./desk/desk.js');
      void Promise.all([import('./search/session.js'), import('./sheet/sheet.js')]).catch(() => {});
      this.#adopt(desk.styles, desk.detailStyles);
      this.#desk = new desk.Desk(this);
      this.isCutOff = false;
      this.requestUpdate();
    } catch {
      this.#coming = undefined;
      this.isCutOff = true;
    }
  }

  async #openExit(): Promise<void> {
    try {
      this.#exit ??= await import('./leave/leave.js');
      this.#listen();
      this.requestUpdate();
    } catch {
      // Without it there is no button: none that looks as if it helped.
    }
  }

  #listen(): void {
    if (!this.#exit || this.quickExit === undefined || !this.isConnected) return;
    this.#onKey ??= this.#exit.thirdShift(this.#leave);
    document.addEventListener('keydown', this.#onKey, true);
  }

  readonly #leave = (): void => this.#exit?.leave(this.quickExit ?? '');

  #adopt(...styles: readonly CSSResult[]): void {
    const root = this.renderRoot;
    if (!(root instanceof ShadowRoot)) return;
    const sheets = styles.map(({ cssText }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }

  readonly #onText = (text: string): void => {
    this.#open();
    if (text !== this.asked.text) this.ask({ text });
  };

  readonly #onChip = (panel: PanelName): void => {
    this.#open();
    if (isSwitch(panel)) this.ask({ choices: toggled(this.asked.choices, panel, 'yes') });
    else this.panel = this.panel === panel ? undefined : panel;
  };

  readonly #onToggle = ({ id }: Organisation): void => {
    this.#open();
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

  #contextOf(envelope: Envelope): FinderContext {
    const {
      reading,
      msg,
      asked: query,
      panel,
      units,
      directions,
      warnAfter,
      tellQuery,
      debug,
    } = this;
    // An address that tells what was asked would undo a quick way out.
    const urlState = this.quickExit === undefined ? this.urlState : '';
    const settings = { units, directions, urlState, warnAfter, tellQuery, debug };
    return { settings, reading, msg, envelope, directory: this.#directory, query, panel };
  }

  protected override renderItems({ items, envelope }: FeedReading<Organisation>): TemplateResult {
    this.#directory = this.#narrow(items);
    const context = (this.#context = this.#contextOf(envelope));
    return html`
      <div class="finder" part="finder">
        ${this.quickExit === undefined ? nothing : this.#exit?.exit(this.msg, this.#leave)}
        ${this.#renderField()} ${this.#renderChips()} ${this.#desk?.renderTools(context)}
        ${this.#renderResults(context)}
      </div>
    `;
  }

  #renderField(): TemplateResult | typeof nothing {
    if (lockedNames(this).has('query')) return nothing;
    const { msg, asked } = this;
    return field({ msg, text: asked.text, onText: this.#onText, onReady: this.#open });
  }

  #renderChips(): TemplateResult {
    return chips(facetsOf(this.#directory, lockedNames(this)), {
      msg: this.msg,
      choices: this.asked.choices,
      opened: this.panel,
      hasNear: this.nearMe !== 'off',
      onChip: this.#onChip,
    });
  }

  #renderResults(context: FinderContext): TemplateResult {
    const desk = this.#desk;
    // Before a preset text is answered, the whole list would be a wrong answer. What a reader types narrows what is there.
    const isPreset = this.query.trim() !== '' && this.asked.text === this.query;
    const isWaiting = isPreset && !this.isCutOff && (desk?.isWaiting ?? true);
    if (isWaiting) return this.renderSkeleton();
    const found = desk?.found(context) ?? narrowed(this.#directory, this.asked.choices);
    const tally = { total: found.length, of: this.#directory.length };
    return html`
      <div>
        <p class="result-line" part="result-line">
          <bdi>${resultLine(tally, this.msg, this.locale.messageLanguage)}${desk?.renderCoverage(context, found)}</bdi>
        </p>
        ${this.isCutOff ? html`<p class="note">${this.msg('The search could not be loaded.')}</p>` : nothing}
        ${desk?.renderNotes(context)}
      </div>
      ${this.#renderList(found, context)}
    `;
  }

  #renderList(found: readonly Organisation[], context: FinderContext): TemplateResult {
    const { reading, msg } = this;
    return list(found, {
      reading,
      msg,
      headingLevel: this.itemHeadingLevel,
      shown: (this.limit || pageLength) * this.pages,
      onMore: () => (this.pages += 1),
      isOpen: (id) => this.opened.has(id),
      onToggle: this.#onToggle,
      more: this.#desk?.row(context),
    });
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

const presetNames = ['query', 'country', 'region', 'service', 'language', 'locked'] as const;

/** When the browser has time, unless its reader is short of data: then only what is used is fetched. */
const whenIdle = (callback: () => void): void => {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (isServer || connection?.saveData) return;
  (globalThis.requestIdleCallback ?? setTimeout)(callback);
};

declare global {
  interface HTMLElementTagNameMap {
    'wmb-organisation-finder': OrganisationFinder;
  }
}
