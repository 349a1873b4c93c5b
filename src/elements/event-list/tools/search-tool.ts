import { html, nothing, type TemplateResult } from 'lit';
import { formatter } from '../../../locale/formatters.js';
import { countryName } from '../../../locale/names.js';
import { normalise } from '../../../locale/normalise.js';
import { words } from '../../../widget/templates/text.js';
import type { Occurrence } from '../occurrence.js';
import { type FacetName, facetNames, matchesSelection, type Selection } from '../almanac/facets.js';
import { countText, facetLabel, optionLabel } from './labels.js';
import { type Option, optionsOf } from './options.js';
import type { Tool, ToolContext, ToolOptions } from './tool.js';

const none: ReadonlySet<string> = new Set();

const wordsOf = ({ event, title, place }: Occurrence, { textLanguages }: ToolContext): string =>
  [title, event.summary, place?.name, place?.address, event.organiser]
    .map((text) => words(text, textLanguages))
    .concat(
      event.topics ?? [],
      place?.country ? countryName(place.country, textLanguages.language) : [],
    )
    .join(' ');

/** A search field and filters over the list. */
class SearchTool implements Tool {
  readonly #host: ToolOptions['host'];
  readonly #announce: ToolOptions['announce'];
  #isOpen = false;
  #query = '';
  #selection: Selection;

  constructor({ host, announce }: ToolOptions, preset: Selection) {
    this.#host = host;
    this.#announce = announce;
    this.#selection = preset;
  }

  readonly isOpen = (): boolean => this.#isOpen;

  readonly toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
    if (this.#isOpen) void this.#focusField();
  };

  readonly clear = (): void => {
    this.#query = '';
    this.#selection = { topics: none, attendance: none, countries: none, languages: none };
    this.#host.requestUpdate();
  };

  readonly matches = (occurrence: Occurrence, context: ToolContext): boolean =>
    matchesSelection(occurrence.event, this.#selection) && this.#matchesQuery(occurrence, context);

  readonly render = (_key: string, context: ToolContext): TemplateResult => {
    const { msg, programme, locked } = context;
    return html`
      <search class="search" part="search">
        <label class="field">
          <span>${msg('Search events')}</span>
          <input type="search" .value=${this.#query} @input=${this.#onInput(context)} />
        </label>
        ${facetNames
          .filter((facet) => !locked?.has(facet))
          .map((facet) => this.#facet(facet, context))}
        <p class="muted">${countText(programme.filter((one) => this.matches(one, context)).length, msg, context.textLanguages.messageLanguage)}</p>
      </search>
    `;
  };

  #matchesQuery(occurrence: Occurrence, context: ToolContext): boolean {
    const terms = normalise(this.#query).split(/\s+/).filter(Boolean);
    if (terms.length === 0) return true;
    const text = normalise(wordsOf(occurrence, context));
    return terms.every((term) => text.includes(term));
  }

  #facet(facet: FacetName, context: ToolContext): TemplateResult | typeof nothing {
    const { programme, msg, textLanguages } = context;
    const left = programme.filter(
      (one) =>
        matchesSelection(one.event, this.#selection, facet) && this.#matchesQuery(one, context),
    );
    const label = (value: string) => optionLabel(facet, value, context);
    const compare = formatter(Intl.Collator, textLanguages.language, {}).compare;
    const options = optionsOf(facet, programme, left).sort((a, b) =>
      compare(label(a.value), label(b.value)),
    );
    if (options.length < 2) return nothing;
    return html`
      <fieldset class="facet">
        <legend>${facetLabel(facet, msg)}</legend>
        ${options.map((option) => this.#option(facet, option, context))}
      </fieldset>
    `;
  }

  #option(facet: FacetName, { value, count }: Option, context: ToolContext): TemplateResult {
    const isChosen = this.#selection[facet].has(value);
    return html`
      <button
        class="button option"
        type="button"
        aria-pressed=${isChosen ? 'true' : 'false'}
        ?disabled=${count === 0 && !isChosen}
        @click=${() => this.#choose(facet, value, context)}
      >
        ${optionLabel(facet, value, context)}
        <span class="count">${formatter(Intl.NumberFormat, context.textLanguages.language, {}).format(count)}</span>
      </button>
    `;
  }

  #choose(facet: FacetName, value: string, context: ToolContext): void {
    const chosen = new Set(this.#selection[facet]);
    if (!chosen.delete(value)) chosen.add(value);
    this.#selection = { ...this.#selection, [facet]: chosen };
    this.#tellCount(context);
  }

  #onInput(context: ToolContext) {
    return (event: InputEvent): void => {
      this.#query = (event.target as HTMLInputElement).value;
      this.#tellCount(context);
    };
  }

  #tellCount(context: ToolContext): void {
    const { programme, msg, textLanguages } = context;
    const count = programme.filter((one) => this.matches(one, context)).length;
    this.#announce(countText(count, msg, textLanguages.messageLanguage));
    this.#host.requestUpdate();
  }

  async #focusField(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.search input')?.focus();
  }
}

export { toolStyles } from './search-tool.styles.js';

/** @param preset - what the page has chosen to begin with. */
export const createTool = (options: ToolOptions, preset: Selection): Tool =>
  new SearchTool(options, preset);
