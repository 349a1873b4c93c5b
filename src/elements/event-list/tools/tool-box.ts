import type { CSSResult, TemplateResult } from 'lit';
import type { Occurrence } from '../occurrence.js';
import { matchesSelection, type Selection } from './facets.js';
import type { Tool, ToolContext, ToolHost, ToolName } from './tool.js';

const modules = {
  calendar: () => import('../calendar/calendar-tool.js'),
  search: () => import('./search-tool.js'),
  month: () => import('./month-tool.js'),
};

/** The tools of one list: each is fetched when a reader first reaches for it. */
export class ToolBox {
  readonly #host: ToolHost & { readonly preset: Selection };
  readonly #tools = new Map<ToolName, Tool>();

  #isStyled = false;

  constructor(host: ToolHost & { readonly preset: Selection }) {
    this.#host = host;
  }

  /** Opens or closes a tool. Resolves when it is there; where it can't be had, nothing opens. */
  async toggle(name: ToolName, key: string): Promise<void> {
    try {
      const { createTool, toolStyles } = await modules[name]();
      this.#adopt(toolStyles);
      const tool = this.#tools.get(name) ?? createTool(this.#host, this.#host.preset);
      this.#tools.set(name, tool);
      tool.toggle(key);
    } catch {
      // The list is whole without it; the next press tries again.
    }
  }

  /** Adds the tools' own sheet to those of the element, once. */
  #adopt({ cssText }: CSSResult): void {
    const root = this.#host.renderRoot;
    if (this.#isStyled || !(root instanceof ShadowRoot)) return;
    this.#isStyled = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  isOpen(name: ToolName, key: string): boolean {
    return this.#tools.get(name)?.isOpen(key) ?? false;
  }

  /** An open tool, drawn; nothing where it is closed. */
  render(name: ToolName, key: string, context: ToolContext): TemplateResult | undefined {
    const tool = this.#tools.get(name);
    return tool?.isOpen(key) ? tool.render(key, context) : undefined;
  }

  /** Whether an occurrence stays in the list. */
  matches(occurrence: Occurrence, context: ToolContext): boolean {
    const isPreset = this.#tools.has('search') && context.locked.size === 0;
    return (
      (isPreset || matchesSelection(occurrence.event, this.#host.preset)) &&
      [...this.#tools.values()].every((tool) => tool.matches?.(occurrence, context) ?? true)
    );
  }

  /** Whether there is anything to clear: a tool that narrows lists. */
  get isNarrowing(): boolean {
    return [...this.#tools.values()].some((tool) => tool.clear);
  }

  clear(): void {
    for (const tool of this.#tools.values()) tool.clear?.();
  }
}
