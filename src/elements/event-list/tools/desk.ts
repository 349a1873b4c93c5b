import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { formatter } from '../../../locale/formatters.js';
import { addStyles } from '../../../widget/sheets.js';
import { controls } from '../../../widget/styles/controls.styles.js';
import { link } from '../../../widget/templates/link.js';
import { matchesSelection } from '../almanac/facets.js';
import { about } from '../card.js';
import type { Occurrence } from '../occurrence.js';
import type { Group } from '../programme.js';
import { keyedList } from './keyed-list.js';
import { mapAddress } from './map-address.js';
import { deskStyles } from './desk.styles.js';
import { watchPage } from './page.js';
import type { DeskHost, ToolContext } from './tool.js';
import { Toolbox } from './toolbox.js';

/**
 * What a list does besides being there: it offers its tools, shows more, is printed whole, and
 * keeps up with the time. Fetched when the first content is on screen.
 */
export class Desk implements ReactiveController {
  readonly #host: DeskHost;
  readonly #tools: Toolbox;
  #stopWatching: (() => void) | undefined;
  #pages = 1;
  #isPrinting = false;
  #isDescribed = false;
  #said = '';
  #found: readonly Occurrence[] = [];

  readonly #shown: readonly Group[];

  /** @param shown - what the list shows already. */
  constructor(host: DeskHost, shown: readonly Group[]) {
    this.#host = host;
    this.#shown = shown;
    this.#tools = new Toolbox({ host, announce: (words) => this.announce(words) });
    host.addController(this);
    addStyles(host.renderRoot, controls);
    addStyles(host.renderRoot, deskStyles);
  }

  /** Draws groups, or the occurrences of the one whose key is `group`, so that each keeps its nodes and what has the focus in them. */
  each<Item extends { readonly key: string }>(
    items: readonly Item[],
    draw: (item: Item) => TemplateResult,
    group?: string,
  ): unknown {
    const before =
      group === undefined ? this.#shown : this.#shown.find(({ key }) => key === group)?.occurrences;
    return keyedList(items, draw, before);
  }

  hostConnected(): void {
    this.#stopWatching = watchPage({
      onTime: () => this.#host.requestUpdate(),
      onPrint: (isPrinting) => {
        this.#isPrinting = isPrinting;
        // Drawn before the next listener is called, and so before anything is printed.
        this.#host.requestUpdate();
      },
    });
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#isPrinting = false;
  }

  /** Says something to whoever listens instead of looking. */
  announce(words: string): void {
    this.#said = words;
    this.#host.requestUpdate();
  }

  /** The tools over the list. */
  renderTools(context: ToolContext): TemplateResult {
    const { msg } = context;
    return html`
      ${this.#tools.button('search', msg('Search and filter'))}
      ${this.#tools.button('month', msg('Month view'))} ${this.#tools.render('search', '', context)}
      ${this.#tools.render('month', '', context)}
    `;
  }

  /** What can be done with one occurrence that is still ahead. */
  renderActions(occurrence: Occurrence, context: ToolContext): TemplateResult {
    const { msg, textLanguages } = context;
    const { key } = occurrence;
    const title = about(occurrence, textLanguages);
    return html`
      ${link(mapAddress(occurrence, textLanguages), [msg('Map'), title], 'map-link')}
      ${this.#tools.button('calendar', msg('Add to calendar'), key, title)}
      ${this.#tools.render('calendar', key, context)}
    `;
  }

  /** What is left of a programme by what page and reader have chosen. */
  narrow(context: ToolContext): readonly Occurrence[] {
    const { preset, hasPreset } = this.#tools;
    this.#found = context.programme
      .filter(({ event }) => hasPreset || matchesSelection(event, preset))
      .filter((one) => this.#tools.matches(one, context))
      .slice(0, this.#host.limit || undefined);
    void this.#describe(context);
    return this.#found;
  }

  /** Tells search engines of what is found, where the page wants it. */
  async #describe(context: ToolContext): Promise<void> {
    const { jsonLd } = this.#host;
    if (!jsonLd && !this.#isDescribed) return;
    this.#isDescribed = true;
    try {
      const { jsonLdOf, writeJsonLd } = await import('./json-ld.js');
      const text = this.#host.jsonLd ? jsonLdOf(this.#found, context) : undefined;
      writeJsonLd(this.#host, text);
    } catch {
      // What readers see does not depend on it.
    }
  }

  /** How many of what is found are to be shown. */
  get count(): number {
    const { pageSize } = this.#host;
    return pageSize > 0 && !this.#isPrinting ? pageSize * this.#pages : Infinity;
  }

  /** What is said where nothing is left; undefined where the reader has not narrowed the list. */
  renderNone({ msg }: ToolContext): TemplateResult | undefined {
    return this.#tools.isNarrowing
      ? html`
          <p>${msg('No event matches your search.')}</p>
          <button class="button" part="clear" type="button" @click=${() => this.#tools.clear()}>
            ${msg('Clear search and filters')}
          </button>
        `
      : undefined;
  }

  /** What stands below the list. */
  renderFoot(context: ToolContext): TemplateResult {
    const { msg, envelope } = context;
    const { calendarUrl, suggestUrl, contact } = envelope.campaign;
    const suggest = suggestUrl ?? (contact && `mailto:${contact}`);
    const more = this.#found.length > this.count;
    return html`
      ${
        more
          ? html`
              <button class="button more" part="more" type="button" @click=${() => this.#showMore(context)}>
                ${msg('Show more')}
              </button>
            `
          : nothing
      }
      ${
        calendarUrl || suggest
          ? html`
              <div class="foot" part="foot">
                ${calendarUrl ? this.#tools.button('calendar', msg('Subscribe to the calendar')) : nothing}
                ${link(suggest, msg('Suggest an event'), 'suggest-link')}
                ${this.#tools.render('calendar', '', context)}
              </div>
            `
          : nothing
      }
      <p class="visually-hidden" role="status">${this.#said}</p>
    `;
  }

  /** More of what is found, after what stands there; the reader goes on at the first of it. */
  async #showMore({ msg, textLanguages }: ToolContext): Promise<void> {
    const before = this.count;
    this.#pages += 1;
    const all = this.#found.length;
    const now = Math.min(this.count, all);
    const [more, shown, of] = [now - before, now, all].map((count) =>
      formatter(Intl.NumberFormat, textLanguages.language, {}).format(count),
    );
    this.announce(msg(str`${more} more, ${shown} of ${of}`));
    await this.#host.updateComplete;
    const next = this.#host.renderRoot.querySelectorAll<HTMLElement>('.event')[before];
    next?.focus({ preventScroll: true });
  }
}
