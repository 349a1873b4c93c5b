import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { formatter } from '../../../locale/formatters.js';
import type { CampaignEvent } from '../../../model/contract.js';
import type { LazyPart } from '../../../widget/lazy-part.js';
import { addStyles } from '../../../widget/sheets.js';
import { picture } from '../../../widget/templates/picture.js';
import { CalendarMenu } from '../add-to-calendar/calendar-menu.js';
import { calendarMenuStyles } from '../add-to-calendar/calendar-menu.styles.js';
import type { saveCalendarFile } from '../calendar-file/save-calendar-file.js';
import { FilterPanel } from '../filters/filter-panel.js';
import { filterPanelStyles } from '../filters/filter-panel.styles.js';
import { countText } from '../format/labels.js';
import type { EventListHost, ListContext, ListControls } from '../host.js';
import { MonthPanel } from '../month/month-panel.js';
import { monthPanelStyles } from '../month/month-panel.styles.js';
import { pictureStyles } from './picture.styles.js';
import type { Occurrence } from '../occurrences/occurrence.js';

/** Everything that a reader does with the list. */
class Controls implements ListControls {
  readonly #host: EventListHost;
  readonly #filters: FilterPanel;
  readonly #month: MonthPanel;
  readonly panels: ListControls['panels'];
  /** Addresses of pictures that could not be shown. */
  readonly #unseen = new Set<string>();
  #pages = 1;
  #announcement = '';

  constructor(host: EventListHost, calendarFile: LazyPart<typeof saveCalendarFile>) {
    this.#host = host;
    const announce = (words: string) => this.#announce(words);
    this.#filters = new FilterPanel(host, announce);
    this.#month = new MonthPanel(host, announce);
    const calendar = new CalendarMenu({ host, announce, calendarFile });
    this.panels = { search: this.#filters, month: this.#month, calendar };
    for (const styles of [filterPanelStyles, monthPanelStyles, calendarMenuStyles, pictureStyles])
      addStyles(host.renderRoot, styles);
  }

  get announcement(): string {
    return this.#announcement;
  }

  get count(): number {
    const { pageSize } = this.#host;
    return pageSize > 0 ? pageSize * this.#pages : Infinity;
  }

  narrow(occurrences: readonly Occurrence[], context: ListContext): readonly Occurrence[] {
    return this.#filters.narrow(occurrences, context).filter((one) => this.#month.matches(one));
  }

  get isNarrowing(): boolean {
    return this.#filters.isNarrowing || this.#month.isNarrowing;
  }

  renderNone(context: ListContext): TemplateResult {
    const { msg } = context;
    return html`
      <p>${msg('No event matches your search.')}</p>
      <button class="button" part="clear" type="button" @click=${() => this.#clear(context)}>
        ${msg('Clear search and filters')}
      </button>
    `;
  }

  picture({ image }: CampaignEvent, { textLanguages }: ListContext): unknown {
    if (!image || this.#unseen.has(image.src)) return nothing;
    return picture(image, {
      textLanguages,
      sizes: 'min(100vw, 32em)',
      onError: () => {
        this.#unseen.add(image.src);
        this.#host.requestUpdate();
      },
    });
  }

  /** More of what is found, after what stands there; the reader goes on at the first of it. */
  showMore(found: readonly Occurrence[], { msg, textLanguages }: ListContext): void {
    const before = this.count;
    this.#pages += 1;
    const now = Math.min(this.count, found.length);
    const [more, shown, of] = [now - before, now, found.length].map((count) =>
      formatter(Intl.NumberFormat, textLanguages.language, {}).format(count),
    );
    this.#announce(msg(str`${more} more, ${shown} of ${of}`));
    void this.#focusCard(before);
  }

  async #focusCard(index: number): Promise<void> {
    await this.#host.updateComplete;
    const card = this.#host.renderRoot.querySelectorAll<HTMLElement>('.event')[index];
    card?.focus({ preventScroll: true });
  }

  /** The button that clears goes; its reader goes on in the search, or at what opens it. */
  #clear({ occurrences, msg, textLanguages }: ListContext): void {
    this.#filters.clear();
    this.#month.clear();
    this.#announce(countText(occurrences.length, msg, textLanguages.messageLanguage));
    const focus = (): void => {
      const { renderRoot } = this.#host;
      const field = renderRoot.querySelector<HTMLElement>('.search input');
      (field ?? renderRoot.querySelector<HTMLElement>('.tools button'))?.focus();
    };
    void this.#host.updateComplete.then(focus);
  }

  #announce(words: string): void {
    this.#announcement = words;
    this.#host.requestUpdate();
  }
}

export const createControls = (
  host: EventListHost,
  calendarFile: LazyPart<typeof saveCalendarFile>,
): ListControls => new Controls(host, calendarFile);
