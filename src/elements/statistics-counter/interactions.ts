import { html, nothing, type TemplateResult } from 'lit';
import type { Statistic, Story } from '../../model/contract.js';
import { addStyles } from '../../widget/sheets.js';
import { controls } from '../../widget/styles/controls.styles.js';
import {
  copyAction,
  type Notice,
  noticeRegion,
  pauseAction,
  replayButton,
  storyAction,
} from './actions/actions.js';
import { copyFigure } from './actions/copy-figure.js';
import { CountUpController } from './count-up/count-up-controller.js';
import { type Figure, type FigureOptions, ownNumberStyle } from './format/figure.js';
import { history } from './history/history.js';
import { historyStyles } from './history/history.styles.js';
import type { CounterHost, ItemInteractions } from './host.js';
import { interactionStyles } from './interactions.styles.js';
import { pictogram } from './pictogram/pictogram.js';
import { type ProjectedFigure, projectedFigure } from './projection/projected-value.js';
import { ProjectionController } from './projection/projection-controller.js';
import { StoriesBehindFigures } from './stories/story-behind-figure.js';

type Part = TemplateResult | typeof nothing;

/**
 * What figures do besides being there: counting up, their history, their pictogram, a projection,
 * copying, the step to a person. Figures are complete without it.
 */
export class Interactions implements ItemInteractions {
  readonly #host: CounterHost;
  readonly #countUp: CountUpController;
  readonly #stories: StoriesBehindFigures;
  #projection: ProjectionController | undefined;
  #notice: Notice | undefined;

  constructor(host: CounterHost) {
    this.#host = host;
    for (const sheet of [controls, interactionStyles, historyStyles]) {
      addStyles(host.renderRoot, sheet);
    }
    this.#stories = new StoriesBehindFigures(host);
    this.#countUp = new CountUpController(host);
  }

  /** Counts all figures again. */
  replay(): void {
    this.#countUp.replay();
  }

  /** What a figure with a rate has come to; undefined for any other. */
  projected(statistic: Statistic, options: FigureOptions): ProjectedFigure | undefined {
    if (statistic.rate === undefined || !globalThis.IntersectionObserver) return undefined;
    this.#projection ??= new ProjectionController(this.#host);
    return projectedFigure(statistic, this.#projection.now, options);
  }

  /** All that a figure looks different by, besides itself. */
  get looks(): readonly unknown[] {
    return [this, this.#stories.looks, this.#projection?.isPaused, this.#projection?.mayMove];
  }

  /** Counts up the number of an item that has been drawn, once it is seen. */
  follow(item: Element): void {
    this.#countUp.follow(item);
  }

  /** What stands under the statement of a figure. */
  under(figure: Figure, options: FigureOptions): TemplateResult {
    const { series, ratio } = figure.statistic;
    const story = this.#stories.behind(figure.statistic);
    return html`
      ${ratio ? pictogram(ratio, ownNumberStyle(options), options.msg) : nothing}
      ${series?.length ? history(figure, options) : nothing}
      <div class="actions">
        ${story ? storyAction(story, options, (event) => this.#meet(event, story)) : nothing}
        ${this.#pause(figure, options)}
        ${copyAction(figure, options, () => void this.#copy(figure, options))}
      </div>
    `;
  }

  /** What stands under all figures. */
  foot(options: FigureOptions): TemplateResult {
    return html`
      ${this.#host.replay ? replayButton(options, () => this.replay()) : nothing}
      ${noticeRegion(this.#notice, options)}
    `;
  }

  #pause(figure: Figure, options: FigureOptions): Part {
    const projection = this.#projection;
    if (!('isProjection' in figure) || !projection?.mayMove) return nothing;
    return pauseAction(projection.isPaused, options, () => {
      projection.isPaused = !projection.isPaused;
    });
  }

  #meet(event: Event, story: Story): void {
    this.#say(this.#stories.request(event, story) ? undefined : 'no-story');
  }

  async #copy(figure: Figure, options: FigureOptions): Promise<void> {
    this.#say(await copyFigure(figure, options));
  }

  #say(notice: Notice | undefined): void {
    this.#notice = notice;
    this.#host.requestUpdate();
  }
}
