import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../../widget/sheets.js';
import { type FacetName, facetNames, type Selection, selectionIn } from '../almanac/facets.js';
import type { Occurrence } from '../occurrence.js';
import type { Tool, ToolContext, ToolName, ToolOptions } from './tool.js';

const modules = {
  calendar: () => import('../calendar/calendar-tool.js'),
  search: () => import('./search-tool.js'),
  month: () => import('./month-tool.js'),
};

/** The tools of a list, each fetched when a reader first reaches for it. */
export class Toolbox {
  readonly #options: ToolOptions;
  readonly #tools = new Map<ToolName, Tool>();

  constructor(options: ToolOptions) {
    this.#options = options;
  }

  /** What the page has chosen. */
  get preset(): Selection {
    return selectionIn(this.#options.host);
  }

  /** Facets in which the page has chosen for good. */
  get locked(): ReadonlySet<FacetName> {
    const { preset } = this;
    const { locked } = this.#options.host;
    return new Set(facetNames.filter((facet) => locked && preset[facet].size > 0));
  }

  /** Whether what the page has chosen is for the reader to change: in the search, once it is open. */
  get hasPreset(): boolean {
    return this.#tools.has('search') && this.locked.size === 0;
  }

  /** Whether the list may be shorter for what a reader has chosen. */
  get isNarrowing(): boolean {
    return [...this.#tools.values()].some((tool) => tool.clear);
  }

  clear(): void {
    for (const tool of this.#tools.values()) tool.clear?.();
  }

  /** Whether an occurrence stays in the list by what a reader has chosen. */
  matches(occurrence: Occurrence, context: ToolContext): boolean {
    return [...this.#tools.values()].every((tool) => tool.matches?.(occurrence, context) ?? true);
  }

  button(name: ToolName, label: string, key = '', about: unknown = nothing): TemplateResult {
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

  /** An open tool, drawn; nothing where it is closed. */
  render(name: ToolName, key: string, context: ToolContext): TemplateResult | undefined {
    const tool = this.#tools.get(name);
    return tool?.isOpen(key) ? tool.render(key, { ...context, locked: this.locked }) : undefined;
  }

  /** Opens or closes a tool. Resolves when it is there; where it can't be had, nothing opens. */
  async #toggle(name: ToolName, key: string): Promise<void> {
    try {
      const { createTool, toolStyles } = await modules[name]();
      addStyles(this.#options.host.renderRoot, toolStyles);
      const tool = this.#tools.get(name) ?? createTool(this.#options, this.preset);
      this.#tools.set(name, tool);
      tool.toggle(key);
    } catch {
      // The list is whole without it; the next press tries again.
    }
  }
}
