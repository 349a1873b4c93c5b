import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { statistic } from '../../feed/contract/statistic.js';
import type { Statistic } from '../../feed/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { figureOf, type FigureOptions } from './figure.js';
import { item } from './item.js';
import type { Later, Shown } from './later/later.js';
import { styles } from './statistics-counter.styles.js';

/** The statistics that were asked for by id, in that order; all where none were. */
const chosen = (items: readonly Statistic[], ids: string): readonly Statistic[] => {
  const wanted = ids.split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return items;
  return wanted.flatMap((id) => items.find((candidate) => candidate.id === id) ?? []);
};

export class StatisticsCounter extends CampaignElement<typeof statistic> {
  static override properties: PropertyDeclarations = {
    figures: { type: String },
    layout: { type: String },
    notation: { type: String },
    numberingSystem: { type: String, attribute: 'numbering-system' },
    duration: { type: Number },
    replay: { type: Boolean },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    staleAfter: { type: Number, attribute: 'stale-after' },
  };

  static override styles = [CampaignElement.styles, styles];

  /** Ids of the figures to show, in their order, with spaces between. Empty, the default: all, in the feed's order. */
  declare figures: string;
  /** `grid`, the default: as many side by side as fit. `row`: all side by side where they fit. `stack`: one below the other. */
  declare layout: 'grid' | 'row' | 'stack';
  /** `standard`: in full. `compact`, the default: from a million on, in millions, or what the language counts in. A figure's own `notation` goes before. */
  declare notation: 'compact' | 'standard';
  /** Whose digits: `latn`, `arab`, … ([UTS 35](https://www.unicode.org/reports/tr35/tr35-numbers.html#Numbering_Systems)). Empty, the default: the language's own. */
  declare numberingSystem: string;
  /** How long a count lasts, in milliseconds, at most 2000. Default 1600; 0 or what is no number: no motion. */
  declare duration: number;
  /** Shows a button that counts all figures again. Off by default. */
  declare replay: boolean;
  /** Puts each figure into the page as a [schema.org Observation](https://schema.org/Observation), for search engines. Off by default. */
  declare jsonLd: boolean;
  /** Years after which a figure says that it is the latest available. Undefined by default: never. A figure's own `staleAfter` goes before. */
  declare staleAfter: number | undefined;

  #shown: Shown | undefined;
  #later: Promise<void> | undefined;
  #more: Later | undefined;

  constructor() {
    super({ name: 'statistics', schema: statistic });
    this.figures = '';
    this.layout = 'grid';
    this.notation = 'compact';
    this.numberingSystem = '';
    this.duration = 1600;
    this.replay = false;
    this.jsonLd = false;
    this.staleAfter = undefined;
  }

  /** Counts all figures again, from the start. What is read does not change. */
  async count(): Promise<void> {
    await this.#later;
    this.#more?.replay();
  }

  protected override get name(): string {
    return this.msg('Figures');
  }

  get #options(): FigureOptions {
    return {
      reading: this.reading,
      msg: this.msg,
      notation: this.notation,
      numberingSystem: this.numberingSystem,
      staleAfter: this.staleAfter,
      thisYear: new Date().getFullYear(),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#shown = undefined;
  }

  protected override updated(): void {
    super.updated();
    if (this.#shown) this.#later ??= this.#load();
  }

  /** Brings what can wait; without it the figures stand, and are right. */
  async #load(): Promise<void> {
    try {
      const { Later } = await import('./later/later.js');
      this.#more = new Later(this, () => this.#shown);
      this.requestUpdate();
    } catch {
      this.#later = undefined;
    }
  }

  protected override renderItems(reading: FeedReading<Statistic>): TemplateResult {
    const options = this.#options;
    const statistics = chosen(reading.items, this.figures).slice(0, this.limit || undefined);
    const figures = statistics.map((one) => figureOf(one, options, this.#more?.projected(one)));
    this.#shown = { figures, options, reading };
    if (figures.length === 0) return this.renderEmpty();
    return html`
      <ul class="figures" part="figures" data-layout=${this.layout}>
        ${figures.map((figure) => item(figure, options, this.#more?.under(figure, this.#shown!)))}
      </ul>
      ${this.#more?.foot(options)}
    `;
  }

  protected override renderEmpty(): TemplateResult {
    return html`
      <p>${this.msg('There are no figures here yet.')}</p>
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`
      <div class="figures" data-layout=${this.layout}>
        ${[0, 1, 2].map(
          () => html`
            <div class="item">
              <p class="number"></p>
              <p class="label"></p>
            </div>
          `,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wmb-statistics-counter': StatisticsCounter;
  }
}
