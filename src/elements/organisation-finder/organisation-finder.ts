import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { organisation } from '../../model/organisation.js';
import type { Organisation } from '../../model/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import type { Desk } from './finder-controller.js';
import type { View } from './host.js';
import { field } from './search-field.js';
import { styles } from './organisation-finder.styles.js';
import type { Query } from './search/query.js';
import { list, totalLine } from './results/result-list.js';

/** How many results stand before "Show more", where `limit` does not say. */
const pageLength = 20;

/** With any of these set, the feed's plain list would be a wrong thing to show. Empty by default. */
const presets = [
  'query',
  'country',
  'region',
  'service',
  'language',
  'locked',
  'urlState',
] as const;

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
 * @csspart filter-sheet - A filter, opened over the page on a narrow screen.
 * @csspart close-filter - The button that closes it.
 * @csspart show-results - The button that goes back to the results.
 * @csspart near - What is said and asked before distances are measured.
 * @csspart distance - How far an organisation is.
 * @csspart opening - Whether it is open.
 * @csspart shortlist - What the reader keeps.
 * @csspart leave - The button of the quick way out.
 * @csspart more - The button to further results.
 * @csspart finder - Everything below the heading.
 * @csspart search-note - What is said while, or instead of, searching.
 * @csspart place - The field for a place.
 * @csspart source - Whose names of places these are.
 * @csspart further - The button that looks among more places, or looks again.
 * @csspart map - The map.
 * @csspart map-tiles - A partner's tiles.
 * @csspart pin - A mark on the map.
 * @csspart map-count - How many of the results the map shows.
 * @csspart map-chosen - What was chosen on the map.
 * @csspart map-source - Whose map it is.
 * @csspart search-area - The button that narrows the list to what the map shows.
 * @csspart on-map - The button that shows a result on the map.
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
 * @csspart suggest - The link to suggest an organisation.
 * @csspart exit - The box of the quick way out.
 */
export class OrganisationFinder extends CampaignElement<typeof organisation> {
  static override properties: PropertyDeclarations = {
    query: {},
    country: {},
    region: {},
    service: {},
    language: {},
    locked: {},
    hideAfter: { type: Number, attribute: 'hide-after' },
    warnAfter: { type: Number, attribute: 'warn-after' },
    nearMe: { attribute: 'near-me' },
    units: {},
    map: {},
    mapAttribution: { attribute: 'map-attribution' },
    directions: {},
    urlState: { attribute: 'url-state' },
    quickExit: { attribute: 'quick-exit' },
    tellQuery: { type: Boolean, attribute: 'tell-query' },
    debug: { type: Boolean },
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
  /** `outline`, the default: offers a map of the world's outline. `off`: does not. Or the address of a partner's own tiles, `https://tiles.example/{z}/{x}/{y}.png`, asked for when the reader opens the map; `{r}` for dense screens. */
  declare map: string;
  /** Whose tiles they are, in words, as their provider wants to be named. Empty by default. */
  declare mapAttribution: string;
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

  #desk: Desk | undefined;
  #isShown = false;
  #isScheduled = false;
  #isCutOff = false;

  constructor() {
    super({ name: 'organisations', schema: organisation });
    this.query = this.country = this.region = this.service = this.language = '';
    this.locked = this.directions = this.urlState = this.mapAttribution = '';
    this.map = 'outline';
    this.hideAfter = 0;
    this.warnAfter = 12;
    this.nearMe = 'on';
    this.units = 'auto';
    this.tellQuery = this.debug = false;
  }

  /** Changes what is asked, as a reader would. What is left out of `change` stays. */
  ask(change: Partial<Query>): void {
    void this.#later((desk) => desk.ask(change));
  }

  protected override get name(): string {
    return this.msg('Find help');
  }

  protected override updated(): void {
    super.updated();
    if (this.#isScheduled || !(this.#isShown || this.#needsExit)) return;
    this.#isScheduled = true;
    setTimeout(() => void this.#later());
  }

  /** Whether what is shown first must be what the partner has set. */
  get #isPreset(): boolean {
    return this.hideAfter > 0 || presets.some((name) => this[name]);
  }

  /** Whether there must be a way out before there is anything to be seen with. */
  get #needsExit(): boolean {
    return this.quickExit !== undefined;
  }

  /**
   * Has the desk do something: the search and all that goes with it, fetched once the first content
   * is on screen. Once it is there, no network is needed.
   */
  readonly #later = async (act?: (desk: Desk) => void): Promise<void> => {
    try {
      if (!this.#desk) {
        const { Desk } = await import('./finder-controller.js');
        this.#desk ??= new Desk(this);
      }
      act?.(this.#desk);
      this.#isCutOff = false;
    } catch {
      // What was to come unasked may be missing in silence: the list serves without it.
      this.#isCutOff = Boolean(act) || this.#isPreset || this.#needsExit;
    }
    this.requestUpdate();
  };

  protected override renderItems({ items, envelope }: FeedReading<Organisation>): TemplateResult {
    const { msg, textLanguages } = this;
    this.#isShown = true;
    const view = this.#desk?.view({ items, envelope, textLanguages, msg });
    const isWaiting = view ? view.isWaiting : !this.#isCutOff;
    if (!view && isWaiting && this.#needsExit) return this.#renderWaiting();
    return html`
      <div class="finder" part="finder">
        ${view?.exit}${this.locked?.includes('query') ? nothing : this.#renderField(view)}
        <div class="filters" part="filters">${view?.chips}</div>
        ${view?.tools}
        ${isWaiting && this.#isPreset ? this.#renderWaiting() : this.#renderResults(items, view)}
      </div>
    `;
  }

  #renderWaiting(): TemplateResult {
    return html`<div class="skeleton" part="skeleton" aria-hidden="true">${this.renderSkeleton()}</div>`;
  }

  #renderField(view: View | undefined): TemplateResult {
    const onType = (event: Event): void => void this.#later((desk) => desk.type(event));
    return field(this.msg, view?.text ?? '', onType);
  }

  #renderResults(items: readonly Organisation[], view: View | undefined): TemplateResult {
    const { msg, textLanguages } = this;

    return html`
      <div>
        <p class="muted" part="result-line">
          <bdi>${view ? view.resultLine : totalLine(items.length, msg, textLanguages.messageLanguage)}</bdi>
        </p>
        ${this.#isCutOff ? html`<p class="note" role="alert">${msg('The search could not be loaded.')}</p>` : view?.notes}
      </div>
      ${list(view ? view.found : items, {
        textLanguages,
        msg,
        headingLevel: this.itemHeadingLevel,
        shown: (this.limit || pageLength) * (view ? view.pages : 1),
        onMore: () => void this.#later((desk) => desk.showMore()),
        onToggle: (id) => void this.#later((desk) => desk.toggle(id)),
        more: view?.row,
      })}${view?.foot}

    `;
  }

  protected override renderEmpty(feed?: FeedReading<Organisation>): TemplateResult {
    const { msg } = this;
    this.#isShown ||= feed !== undefined;
    return html`
      <p>${msg('There are no organisations here yet.')}</p>
      ${feed && this.#desk?.start({ ...feed, msg })}
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<p></p><p></p><p></p><p></p><p></p><p></p><p></p><p></p><p></p><p></p><p></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wmb-organisation-finder': OrganisationFinder;
  }
}
