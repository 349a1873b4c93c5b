import {
  html,
  isServer,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { statistic } from '../../model/statistic.js';
import type { Statistic } from '../../model/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { FigureCache } from './figure-cache.js';
import { FigureMessages } from './figure-messages.js';
import type { Figure, FigureOptions } from './format/figure.js';
import { GradualDrawing } from './gradual-drawing.js';
import type { ItemInteractions, ShownFigures } from './host.js';
import { lazyInteractions, lazyStructuredData } from './lazy.js';
import { serverStyles } from './server-styles.js';
import { figureList, skeletonList } from './statement/figure-list.js';
import { sizeNumber } from './statement/item.js';
import { statementStyles } from './statement/statement.styles.js';
import { styles } from './statistics-counter.styles.js';
export type { CountDetail, CountEndEvent, CountStartEvent } from './events/count-events.js';
export type { StoryRequestDetail, StoryRequestEvent } from './events/story-request-event.js';

/** So many figures fill the screen of a phone. */
const firstDrawn = 4;

/** The statistics with these ids, separated by spaces, in that order; all where there are none. */
const chosen = (items: readonly Statistic[], figures: string | null): readonly Statistic[] =>
  figures?.match(/\S+/g)?.flatMap((id) => items.find((one) => one.id === id) ?? []) ?? items;

/**
 * Figures that count up once, when they are seen, towards what stands there all along: the final
 * text, in the digits, grouping and words of its language, with unit, year and source in sight.
 *
 * What is read aloud, selected, copied, searched and printed is the final text at every moment.
 * A label may hold a form for each plural category of a language (`ru-x-few`, `ar-x-two`).
 *
 * @summary Figures of the campaign, with their sources.
 *
 * @fires {CountStartEvent} wmb-count-start - Figures are half in view for the first time, or counted again, and begin. Once a run; also without motion.
 * @fires {CountEndEvent} wmb-count-end - The figures of a run stand at their final values, also when it was cut short. Once a run.
 * @fires {StoryRequestEvent} wmb-story-request - A reader asks for the story of a person behind a figure. Whoever shows it calls `preventDefault()`; else a link to the story's own page is followed, if it has one.
 *
 * @csspart figures - The list of figures.
 * @csspart item - One figure with all that goes with it.
 * @csspart statement - Number, label, year and source.
 * @csspart figure - The number with its qualifier.
 * @csspart qualifier - "about", "more than", "less than", "an estimated".
 * @csspart number - The number with its unit.
 * @csspart digits - The digits alone.
 * @csspart unit - What stands beside the digits: unit, currency, minus.
 * @csspart missing - "no data", in place of a number.
 * @csspart label - What the number counts.
 * @csspart interval - The least and the greatest that a value may be.
 * @csspart provenance - Year and source.
 * @csspart year - The year or the period.
 * @csspart old - "latest available", where the year is long past.
 * @csspart source - The link to the source.
 * @csspart full - The whole number, where words stand in for it.
 * @csspart note - A note on the figure.
 * @csspart band - The interval drawn as a journey line.
 * @csspart pictogram - "1 in 30", drawn as people.
 * @csspart change - The change since the series began.
 * @csspart sparkline - The series as a line.
 * @csspart sparkline-ends - Its first and last value, with their years.
 * @csspart data - The data of the line, to be opened.
 * @csspart data-summary - What opens it.
 * @csspart story - The step to a person behind the figure.
 * @csspart copy - The button that copies the figure with its source.
 * @csspart pause - The button that pauses a projection.
 * @csspart replay - The button that counts again.
 * @csspart notice - What came of the reader's last act.
 *
 * @cssproperty [--wmb-gap=32px] - Between two columns of figures.
 * @cssproperty [--wmb-figure-size=88px] - The largest that a number is set; narrow places and long numbers make it smaller.
 */
export class StatisticsCounter extends CampaignElement<typeof statistic> {
  static override properties: PropertyDeclarations = {
    figures: {},
    layout: {},
    notation: {},
    numberingSystem: { attribute: 'numbering-system' },
    duration: { type: Number },
    replay: { type: Boolean },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    staleAfter: { type: Number, attribute: 'stale-after' },
  };

  static override styles = [
    CampaignElement.styles,
    styles,
    statementStyles,
    ...(isServer ? [serverStyles()] : []),
  ];

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

  readonly #interactions = lazyInteractions(this);
  readonly #structuredData = lazyStructuredData(this);
  readonly #messages = new FigureMessages(this, this.locale);
  readonly #figures = new FigureCache();
  readonly #drawing = new GradualDrawing(this);
  #shown: ShownFigures | undefined;
  #list: Element | null = null;

  constructor() {
    super({ name: 'statistics', schema: statistic, firstCount: Infinity });
    this.figures = this.numberingSystem = '';
    this.layout = 'grid';
    this.notation = 'compact';
    this.duration = 1600;
    this.replay = this.jsonLd = false;
  }

  /** What is on screen. @internal */
  get shown(): ShownFigures | undefined {
    return this.#shown;
  }

  /** Counts all figures again, from the start. What is read does not change. */
  async count(): Promise<void> {
    const interactions = await this.#interactions.load();
    await this.updateComplete;
    interactions?.replay();
  }

  protected override get name(): string {
    return this.msg('Figures');
  }

  get #options(): FigureOptions {
    const { textLanguages, msg, notation, numberingSystem, staleAfter } = this;
    const thisYear = new Date(this.environment.clock.now()).getFullYear();
    const msgIn = this.#messages.in;
    return { textLanguages, msg, msgIn, notation, numberingSystem, staleAfter, thisYear };
  }

  protected override loadSecondStage(): void {
    void this.#interactions.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#shown = undefined;
  }

  protected override updated(): void {
    super.updated();
    const list = this.renderRoot.querySelector('.figures:is(ul)');
    if (list !== this.#list) [...(list?.children ?? [])].forEach(this.#follow);
    this.#list = list;
    if (this.jsonLd) void this.#structuredData.load();
  }

  protected override renderItems(reading: FeedReading<Statistic>): TemplateResult {
    const all = chosen(reading.items, this.figures).slice(0, this.limit || undefined);
    if (all.length === 0) return this.renderEmpty();
    const options = this.#figures.optionsFor(this.#options, this.#messages.version);
    const interactions = this.#interactions.current;
    const statistics = all.slice(0, this.#drawing.limit);
    const figureOf = (one: Statistic): Figure =>
      interactions?.projected(one, options) ?? this.#figures.figureOf(one, options);
    this.#shown = { statistics, figureOf, count: all.length, options, reading };
    const list = figureList(statistics, {
      figureOf,
      options,
      layout: this.layout,
      isMany: this.#drawing.isMany(all.length),
      interactionsOf: this.#interactionsOf,
      onDrawn: this.#follow,
      gradually: interactions ? undefined : this.gradually(firstDrawn),
    });
    return html`
      ${list} ${interactions?.foot(options)}
    `;
  }

  /** What a figure is drawn with, where it is or has been near to being seen. */
  readonly #interactionsOf = (id: string): ItemInteractions | undefined =>
    this.#drawing.isNear(id, this.#shown?.count ?? 0) ? this.#interactions.current : undefined;

  /** Sizes the number of an item that has been drawn, and lets it be counted up. */
  readonly #follow = (item: Element): void => {
    sizeNumber(item);
    this.#drawing.follow(item, this.#shown?.count ?? 0);
    this.#interactionsOf(item.getAttribute('data-id') ?? '')?.follow(item);
  };

  protected override renderEmpty(): TemplateResult {
    return html`<p>${this.msg('There are no figures here yet.')}</p>`;
  }

  protected override renderSkeleton(): TemplateResult {
    const count = this.figures?.match(/\S+/g)?.length ?? (this.limit || 6);
    return skeletonList(Math.min(count, 12), this.layout);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wmb-statistics-counter': StatisticsCounter;
  }
}
