import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../model/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import type { FinderController } from './finder-controller.js';
import { FinderProperties, pageLength } from './finder-properties.js';
import type { FinderView } from './host.js';
import { finderController } from './lazy.js';
import { styles } from './organisation-finder.styles.js';
import { totalText } from './results/number-text.js';
import { resultList } from './results/result-list.js';
import { searchField } from './search-field.js';
import type { Query } from './search/query.js';

/** What filters go by: see `filters/filter-chips.ts`, which comes later. */
const narrowing =
  'services countries regions languages interpretation hours remote cost audience bring'.split(' ');

/** As much room as the filters will take, so that nothing moves when they come. */
const chipPlaces = (items: readonly Organisation[]): TemplateResult[] =>
  ['near', ...narrowing.filter((key) => items.some((item) => key in item))].map(
    () => html`<span></span>`,
  );

/** So many rows fill the screen of a phone. */
const firstDrawn = 4;

/**
 * Organisations that help people who have newly arrived: a field to type in, filters with counts,
 * and the list that they narrow. All of it happens in the page: nothing a reader types, chooses or
 * is leaves it.
 *
 * Where the feed's directory is in parts by country, it asks where first, and loads and searches that
 * part alone: the feed's host learns which. `country` says it beforehand, and with
 * `locked="country"` for good.
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
 * @csspart unknown-hours - The button that shows those whose opening hours are not known, too.
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
 * @csspart map-toggle - The button that opens the map.
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
 * @csspart place-question - The question for a place, where the directory is in parts.
 * @csspart place-select - Its list of countries, or of regions.
 * @csspart choose-place - The button that loads the organisations of that place.
 * @csspart searched-place - The line that says which place is searched.
 * @csspart change-place - The button that asks for another place.
 * @csspart loading-place - What is said while the organisations of a place are loaded.
 * @csspart suggest - The link to suggest an organisation.
 * @csspart exit - The box of the quick way out.
 */
export class OrganisationFinder extends FinderProperties {
  static override styles = [CampaignElement.styles, styles];

  readonly #controller = finderController(this);
  #isShown = false;
  #isScheduled = false;
  #hasActed = false;
  #isInParts = false;

  /** Changes what is asked, as a reader would. What is left out of `change` stays. */
  ask(change: Partial<Query>): void {
    void this.#act((controller) => controller.ask(change));
  }

  protected override get name(): string {
    return this.msg('Find help');
  }

  /** Fetches the second stage once the first content is on screen. After that, no network is needed. */
  protected override updated(): void {
    super.updated();
    if (this.#isScheduled || !(this.#isShown || this.#needsController)) return;
    this.#isScheduled = true;
    void this.updateComplete.then(() => this.#controller.load());
  }

  /** Whether nothing may be shown before the quick exit is there, or the question for a place. */
  get #needsController(): boolean {
    return this.#isInParts || this.quickExit !== undefined;
  }

  /** Whether the second stage could not be fetched and is missed: the list alone serves without it. */
  get #isCutOff(): boolean {
    return this.#controller.hasFailed && (this.#hasActed || this.isPreset || this.#needsController);
  }

  async #act(act: (controller: FinderController) => void): Promise<void> {
    this.#hasActed = true;
    const controller = await this.#controller.load();
    if (controller) act(controller);
    this.requestUpdate();
  }

  protected override renderItems(reading: FeedReading<Organisation>): TemplateResult {
    const { items, isPart } = reading;
    const { msg, textLanguages } = this;
    const onType = (event: Event): void => void this.#act((controller) => controller.type(event));
    this.#isShown = true;
    this.#isInParts = reading.partitions !== undefined;
    const view = isPart
      ? undefined
      : this.#controller.current?.view({ ...reading, textLanguages, msg });
    const isWaiting = view?.isWaiting ?? !this.#isCutOff;
    if (!view && isWaiting && this.#needsController) return this.#renderWaiting();
    return (
      view?.whole ??
      html`
      <div class="finder" part="finder">
        ${view?.exit}${this.locked?.includes('query') ? nothing : searchField(msg, view?.text ?? '', onType)}
        <div class="filters" part="filters">${view?.chips ?? chipPlaces(items)}</div>
        ${view?.tools}
        ${isWaiting && this.isPreset ? this.#renderWaiting() : this.#renderResults(reading, view)}
      </div>
    `
    );
  }

  #renderWaiting(): TemplateResult {
    return html`<div class="skeleton" part="skeleton" aria-hidden="true">${this.renderSkeleton()}</div>`;
  }

  #renderResults(
    { items, isPart }: FeedReading<Organisation>,
    view: FinderView | undefined,
  ): TemplateResult {
    const { msg, textLanguages } = this;
    // How many there are is not known while the rest is read: the line keeps its height.
    const total = isPart ? '\u00a0' : totalText(items.length, msg, textLanguages.messageLanguage);
    return html`
      <div class="answer">
        <p class="muted" part="result-line"><bdi>${view?.resultLine ?? total}</bdi></p>
        ${view?.mapToggle}
        ${this.#isCutOff ? html`<p class="note" role="alert">${msg('The search could not be loaded.')}</p>` : view?.notes}
      </div>
      ${resultList(view?.found ?? items, {
        textLanguages,
        msg,
        headingLevel: this.itemHeadingLevel,
        shown: (this.limit || pageLength) * (view?.pages ?? 1),
        onMore: () => void this.#act((controller) => controller.shown.showMore()),
        onToggle: (id) => void this.#act((controller) => controller.shown.toggle(id)),
        more: view?.row,
        gradually: view ? undefined : this.gradually(firstDrawn),
      })}${view?.foot}
    `;
  }

  protected override renderEmpty(feed?: FeedReading<Organisation>): TemplateResult {
    const { msg } = this;
    this.#isShown ||= feed !== undefined;
    return html`
      <p>${msg('There are no organisations here yet.')}</p>
      ${feed && this.#controller.current?.renderFirstSuggestion({ ...feed, msg })}
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
