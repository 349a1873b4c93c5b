import { str } from '@lit/localize/internal/str-tag.js';
import { type CSSResult, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { readCampaign } from '../../../feed/campaign.js';
import { formatter } from '../../../locale/formatters.js';
import { link } from '../../../widget/templates/link.js';
import type { Occurrence } from '../occurrence.js';
import {
  chosenIn,
  type FacetName,
  facetNames,
  matchesSelection,
  type Selection,
} from './facets.js';
import { mapAddress } from './map-address.js';
import { deskStyles } from './desk.styles.js';
import { watchPage } from './page.js';
import type { DeskHost, Tool, ToolContext, ToolName } from './tool.js';

const modules = {
  calendar: () => import('../calendar/calendar-tool.js'),
  search: () => import('./search-tool.js'),
  month: () => import('./month-tool.js'),
};

/**
 * What a list does besides being there: it opens its tools, each fetched when a reader first
 * reaches for it, shows more, is printed whole, and keeps up with the time. Fetched when the first
 * content is on screen.
 */
export class Desk implements ReactiveController {
  readonly #host: DeskHost;
  readonly #styled = new Set<string>();
  readonly #tools = new Map<ToolName, Tool>();
  #stopWatching: (() => void) | undefined;
  #pages = 1;
  #isPrinting = false;
  #isDescribed = false;
  #said = '';
  #found: readonly Occurrence[] = [];

  constructor(host: DeskHost) {
    this.#host = host;
    host.addController(this);
    this.#adopt(deskStyles);
  }

  hostConnected(): void {
    this.#stopWatching = watchPage({
      onTime: () => this.#host.requestUpdate(),
      onPrint: (isPrinting) => {
        this.#isPrinting = isPrinting;
        this.#host.requestUpdate();
        // Browsers print what stands there when this returns.
        this.#host.updateNow();
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

  /** Opens or closes a tool. Resolves when it is there; where it can't be had, nothing opens. */
  async #toggle(name: ToolName, key: string): Promise<void> {
    try {
      const { createTool, toolStyles } = await modules[name]();
      this.#adopt(toolStyles);
      const options = { host: this.#host, announce: (words: string) => this.announce(words) };
      const tool = this.#tools.get(name) ?? createTool(options, this.#preset);
      this.#tools.set(name, tool);
      tool.toggle(key);
    } catch {
      // The list is whole without it; the next press tries again.
    }
  }

  /** An open tool, drawn; nothing where it is closed. */
  #render(name: ToolName, key: string, context: ToolContext): TemplateResult | undefined {
    const tool = this.#tools.get(name);
    return tool?.isOpen(key) ? tool.render(key, { ...context, locked: this.#locked }) : undefined;
  }

  #button(name: ToolName, label: string, key = '', about: unknown = nothing): TemplateResult {
    return html`
      <button
        class="button quiet"
        type="button"
        aria-expanded=${this.#tools.get(name)?.isOpen(key) ? 'true' : 'false'}
        @click=${() => this.#toggle(name, key)}
      >
        ${label}${about}
      </button>
    `;
  }

  /** The tools over the list. */
  renderTools(context: ToolContext): TemplateResult {
    const { msg } = context;
    return html`
      ${this.#button('search', msg('Search and filter'))}
      ${this.#button('month', msg('Month view'))} ${this.#render('search', '', context)}
      ${this.#render('month', '', context)}
    `;
  }

  /** What can be done with one occurrence that is still ahead. */
  renderActions(
    occurrence: Occurrence,
    about: TemplateResult,
    context: ToolContext,
  ): TemplateResult {
    const { msg, reading } = context;
    const { key } = occurrence;
    // prettier-ignore
    const map = html`${msg('Map')}${about}`;
    return html`
      ${link(mapAddress(occurrence, reading), map, 'map-link')}
      ${this.#button('calendar', msg('Add to calendar'), key, about)}
      ${this.#render('calendar', key, context)}
    `;
  }

  /** What is left of a programme by what page and reader have chosen. */
  narrow(context: ToolContext): readonly Occurrence[] {
    const [preset, locked] = [this.#preset, this.#locked];
    const isPreset = this.#tools.has('search') && locked.size === 0;
    this.#found = context.programme
      .filter(({ event }) => isPreset || matchesSelection(event, preset))
      .filter((one) =>
        [...this.#tools.values()].every((tool) => tool.matches?.(one, context) ?? true),
      )
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

  renderNone({ msg }: ToolContext, otherwise: TemplateResult): TemplateResult {
    const isNarrowing = [...this.#tools.values()].some((tool) => tool.clear);
    return isNarrowing
      ? html`
          <p>${msg('No event matches your search.')}</p>
          <button class="button" part="clear" type="button" @click=${() => this.#clear()}>
            ${msg('Clear search and filters')}
          </button>
        `
      : otherwise;
  }

  /** What stands below the list. */
  renderFoot(context: ToolContext): TemplateResult {
    const { msg, envelope } = context;
    const { calendarUrl, suggestUrl, contact } = readCampaign(envelope);
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
                ${calendarUrl ? this.#button('calendar', msg('Subscribe to the calendar')) : nothing}
                ${link(suggest, msg('Suggest an event'), 'suggest-link')}
                ${this.#render('calendar', '', context)}
              </div>
            `
          : nothing
      }
      <p class="visually-hidden" role="status">${this.#said}</p>
    `;
  }

  #clear(): void {
    for (const tool of this.#tools.values()) tool.clear?.();
  }

  get #preset(): Selection {
    const { topics, attendance, countries } = this.#host;
    return {
      topics: chosenIn(topics),
      attendance: chosenIn(attendance),
      countries: chosenIn(countries),
    };
  }

  get #locked(): ReadonlySet<FacetName> {
    const preset = this.#preset;
    return new Set(facetNames.filter((facet) => this.#host.locked && preset[facet].size > 0));
  }

  /** More of what is found, after what stands there; the reader goes on at the first of it. */
  async #showMore({ msg, reading }: ToolContext): Promise<void> {
    const before = this.count;
    this.#pages += 1;
    const all = this.#found.length;
    const now = Math.min(this.count, all);
    const [more, shown, of] = [now - before, now, all].map((count) =>
      formatter(Intl.NumberFormat, reading.language, {}).format(count),
    );
    this.announce(msg(str`${more} more, ${shown} of ${of}`));
    await this.#host.updateComplete;
    const next = this.#host.renderRoot.querySelectorAll<HTMLElement>('.event')[before];
    next?.focus({ preventScroll: true });
  }

  /** Adds a sheet to those of the element, once. */
  #adopt({ cssText }: CSSResult): void {
    const root = this.#host.renderRoot;
    if (this.#styled.has(cssText) || !(root instanceof ShadowRoot)) return;
    this.#styled.add(cssText);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
