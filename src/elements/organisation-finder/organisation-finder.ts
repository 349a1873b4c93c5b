import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { organisation } from '../../feed/contract/organisation.js';
import type { Organisation } from '../../feed/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import type { QuickExit } from './leave/leave.js';
import type { Desk } from './desk/desk.js';
import type { FinderContext, PanelName } from './finder-context.js';
import { SelectEvent } from './events/select-event.js';
import { field } from './field.js';
import { styles } from './organisation-finder.styles.js';
import { emptyQuery, isOpenQuestion, type Query } from './query.js';
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
 * @fires {SearchEvent} wmb-search - A question has been answered. Without the text, unless `tell-query` is set.
 * @fires {SelectEvent} wmb-select - The reader has opened an organisation's details.
 *
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
 * @csspart finder - Everything below the heading.
 * @csspart search-note - What is said while, or instead of, searching.
 * @csspart place - The field for a place.
 * @csspart chosen - One chosen filter, with the way to undo it.
 * @csspart clear - The button that clears all filters.
 * @csspart none - What is said when nothing was found.
 * @csspart help - One way on from there.
 * @csspart reason - Why a result stands where it stands, with `debug`.
 * @csspart old - The warning that nobody has checked for long.
 * @csspart keep - The button that keeps a result.
 * @csspart show-kept - The button that shows only what is kept.
 * @csspart share - The button that passes on what is kept.
 * @csspart print - The button that prints what is kept.
 * @csspart locate - The button that asks for the device's position.
 * @csspart far - The button that forgets it.
 * @csspart alert - What to know before going there.
 * @csspart contacts - How to reach an organisation.
 * @csspart phone - A telephone number.
 * @csspart email - An e-mail address.
 * @csspart website - The link to an organisation's own site.
 * @csspart directions - The link to directions.
 * @csspart hours - The table of opening hours.
 * @csspart correction - The link to report what is wrong.
 * @csspart exit - The box of the quick way out.
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

  /** @ignore */
  declare asked: Query;
  declare private opened: ReadonlySet<string>;
  declare private pages: number;
  /** @ignore */
  declare panel: PanelName | undefined;
  declare private isCutOff: boolean;

  #desk: Desk | undefined;
  #coming: Promise<unknown> | undefined;
  #exit: QuickExit | undefined;
  #context: FinderContext | undefined;
  #isByReader = false;
  #isScheduled = false;

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
    this.#isByReader = true;
    this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk?.stop();
  }

  protected override get name(): string {
    return this.msg('Find help');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.quickExit !== undefined && !this.#exit && !isServer) void this.#openExit();
  }

  protected override updated(): void {
    super.updated();
    if (!this.#context) return;
    this.#desk?.follow(this.#context);
    if (this.#desk ?? this.#isScheduled) return;
    this.#isScheduled = true;
    if (this.#isPreset) this.#open();
    else whenIdle(this.#open);
  }

  /** Whether the feed's plain list would be a wrong thing to show. */
  get #isPreset(): boolean {
    return this.hideAfter > 0 || presetNames.some((name) => this[name] !== '');
  }

  /** Fetches the desk: the search and all that goes with it. Once it is there, no network is needed. */
  readonly #open = (): void => {
    this.#coming ??= this.#fetchDesk();
  };

  async #fetchDesk(): Promise<void> {
    try {
      const desk = await import('./desk/desk.js');
      this.#desk = new desk.Desk(this);
      desk.fetchAhead();
      this.isCutOff = false;
      this.requestUpdate();
    } catch {
      this.#coming = undefined;
      this.isCutOff = true;
    }
  }

  async #openExit(): Promise<void> {
    try {
      const { QuickExit } = await import('./leave/leave.js');
      this.#exit ??= new QuickExit(this);
      this.requestUpdate();
    } catch {
      // Without it there is no button: none that looks as if it helped.
    }
  }

  readonly #onText = (text: string): void => {
    if (text !== this.asked.text) this.ask({ text });
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

  #contextOf({ items, envelope }: FeedReading<Organisation>): FinderContext {
    const { reading, msg, asked: query, panel } = this;
    const directory = this.#desk?.directory(items, this) ?? items;
    const isByReader = this.#isByReader;
    return { settings: this, reading, msg, envelope, directory, query, isByReader, panel };
  }

  protected override renderItems(reading: FeedReading<Organisation>): TemplateResult {
    const context = (this.#context = this.#contextOf(reading));
    return html`
      <div class="finder" part="finder">
        ${this.quickExit === undefined ? nothing : this.#exit?.render(this.msg)}
        ${this.#renderField()}
        <div class="filters" part="filters">${this.#desk?.renderChips(context)}</div>
        ${this.#desk?.renderTools(context)}
        ${this.#renderResults(context)}
      </div>
    `;
  }

  #renderField(): TemplateResult | typeof nothing {
    if (this.locked.split(' ').includes('query')) return nothing;
    const { msg, asked } = this;
    return field({ msg, text: asked.text, onText: this.#onText, onReady: this.#open });
  }

  #renderResults(context: FinderContext): TemplateResult {
    const desk = this.#desk;
    const isWaiting = desk ? desk.isWaiting : this.#isPreset && !this.isCutOff;
    if (isWaiting) return this.renderSkeleton();
    const found = desk?.found(context) ?? context.directory;
    const tally = { total: found.length, of: context.directory.length };
    const isFailing = this.isCutOff && !isOpenQuestion(this.asked);
    return html`
      <div>
        <p class="result-line" part="result-line">
          <bdi>${resultLine(tally, this.msg, this.locale.messageLanguage)}${desk?.renderCoverage(context, found)}</bdi>
        </p>
        ${isFailing ? html`<p class="note">${this.msg('The search could not be loaded.')}</p>` : nothing}
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

const presetNames = [
  'query',
  'country',
  'region',
  'service',
  'language',
  'locked',
  'urlState',
] as const;

/** When the browser has time. Safari has no way to ask. */
const whenIdle = (callback: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(callback) : setTimeout(callback);

declare global {
  interface HTMLElementTagNameMap {
    'wmb-organisation-finder': OrganisationFinder;
  }
}
