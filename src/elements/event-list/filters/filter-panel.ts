import { html, nothing, type TemplateResult } from 'lit';
import { formatter } from '../../../locale/formatters.js';
import { normalise } from '../../../locale/normalise.js';
import { countText, facetLabel, optionLabel } from '../format/labels.js';
import type { EventListHost, ListContext, Panel } from '../host.js';
import {
  type FacetName,
  facetNames,
  matchesSelection,
  type Selection,
  selectionIn,
} from '../occurrences/facets.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { closeOnEscape } from '../panels/close-on-escape.js';
import { type Option, optionsOf } from './facet-options.js';
import { isWithin, type QuickDays, rangeOf } from './quick-days.js';
import { quickDaysField } from './quick-days-field.js';
import { searchableText } from './searchable-text.js';

const nothingChosen: Selection = selectionIn({
  topics: '',
  attendance: '',
  countries: '',
  languages: '',
});

/** A word is told the count of once: when nothing was typed for so many milliseconds. */
const typingPause = 700;

/** A search field and filters over the list. */
export class FilterPanel implements Panel {
  readonly #host: EventListHost;
  readonly #announce: (words: string) => void;
  #isOpen = false;
  #query = '';
  #days: QuickDays | undefined;
  #stopTelling: (() => void) | undefined;
  /** What the reader has chosen; undefined as long as what the page has chosen holds. */
  #chosen: Selection | undefined;

  constructor(host: EventListHost, announce: (words: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  readonly isOpen = (): boolean => this.#isOpen;

  readonly toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
    if (this.#isOpen) void this.#focusField();
  };

  get isNarrowing(): boolean {
    return this.#query !== '' || this.#days !== undefined || this.#chosen !== undefined;
  }

  clear(): void {
    this.#query = '';
    this.#days = undefined;
    this.#chosen = this.#locked.size > 0 ? undefined : nothingChosen;
    this.#host.requestUpdate();
  }

  readonly render = (_key: string, context: ListContext): TemplateResult => {
    const { msg, occurrences, textLanguages } = context;
    const { length } = this.narrow(occurrences, context);
    return html`
      <search class="search" part="search" @keydown=${closeOnEscape('search', this)}>
        <label class="field">
          <span>${msg('Search events')}</span>
          <input type="search" .value=${this.#query} @input=${this.#onInput(context)} />
        </label>
        ${
          this.#host.period === 'past'
            ? nothing
            : quickDaysField(this.#days, context, (days) => {
                this.#days = days;
                this.#announceCount(context);
              })
        }
        ${facetNames
          .filter((facet) => !this.#locked.has(facet))
          .map((facet) => this.#facet(facet, context))}
        <p class="muted">${countText(length, msg, textLanguages.messageLanguage)}</p>
      </search>
    `;
  };

  /** What is left by the query and by the choices in all facets but `except`. */
  narrow(
    occurrences: readonly Occurrence[],
    { textLanguages, clock, style }: ListContext,
    except?: FacetName,
  ): readonly Occurrence[] {
    const range = this.#days && rangeOf(this.#days, clock.today(), style.locale);
    const terms = normalise(this.#query).split(/\s+/).filter(Boolean);
    const selection = this.#selection;
    const chosen = occurrences.filter(
      (one) => matchesSelection(one.event, selection, except) && (!range || isWithin(one, range)),
    );
    if (terms.length === 0) return chosen;
    return chosen.filter(({ event }) => {
      const text = searchableText(event, textLanguages);
      return terms.every((term) => text.includes(term));
    });
  }

  get #preset(): Selection {
    return selectionIn(this.#host);
  }

  /** Choices of the reader beside those that the page has locked. */
  get #selection(): Selection {
    const preset = this.#preset;
    const locked = this.#locked;
    const chosen = this.#chosen ?? preset;
    const entries = facetNames.map((facet) => [
      facet,
      locked.has(facet) ? preset[facet] : chosen[facet],
    ]);
    return Object.fromEntries(entries) as Selection;
  }

  /** Facets in which the page has chosen for good. */
  get #locked(): ReadonlySet<FacetName> {
    const preset = this.#preset;
    return new Set(facetNames.filter((facet) => this.#host.locked && preset[facet].size > 0));
  }

  #facet(facet: FacetName, context: ListContext): TemplateResult | typeof nothing {
    const { occurrences, msg, textLanguages } = context;
    const label = (value: string) => optionLabel(facet, value, context);
    const { compare } = formatter(Intl.Collator, textLanguages.language, {});
    const left = this.narrow(occurrences, context, facet);
    const options = optionsOf(facet, occurrences, left).sort((a, b) =>
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

  #option(facet: FacetName, { value, count }: Option, context: ListContext): TemplateResult {
    const isChosen = this.#selection[facet].has(value);
    const number = formatter(Intl.NumberFormat, context.textLanguages.language, {}).format(count);
    return html`
      <button
        class="button option"
        type="button"
        aria-pressed=${isChosen ? 'true' : 'false'}
        ?disabled=${count === 0 && !isChosen}
        @click=${() => this.#choose(facet, value, context)}
      >
        ${optionLabel(facet, value, context)}
        <span class="count">${number}</span>
      </button>
    `;
  }

  #choose(facet: FacetName, value: string, context: ListContext): void {
    const selection = this.#selection;
    const values = new Set(selection[facet]);
    if (!values.delete(value)) values.add(value);
    this.#chosen = { ...selection, [facet]: values };
    this.#announceCount(context);
  }

  #onInput(context: ListContext) {
    return ({ target }: InputEvent): void => {
      this.#query = (target as HTMLInputElement).value;
      this.#host.requestUpdate();
      this.#stopTelling?.();
      const tell = (): void => this.#announceCount(context);
      this.#stopTelling = this.#host.environment.clock.after(typingPause, tell);
    };
  }

  #announceCount(context: ListContext): void {
    const { occurrences, msg, textLanguages } = context;
    const { length } = this.narrow(occurrences, context);
    this.#announce(countText(length, msg, textLanguages.messageLanguage));
  }

  async #focusField(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.search input')?.focus();
  }
}
