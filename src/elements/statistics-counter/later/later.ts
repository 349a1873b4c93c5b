import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Statistic } from '../../../model/contract.js';
import { addStyles } from '../../../widget/sheets.js';
import { controls } from '../../../widget/styles/controls.styles.js';
import type { Figure, FigureOptions } from '../figure.js';
import { copyButton, pauseButton, toPerson } from './actions.js';
import { copyFigure } from './copying.js';
import { CountingController } from './counting-controller.js';
import { drawing } from './drawing.styles.js';
import { styles } from './later.styles.js';
import { type Notice, noticeText } from './notice.js';
import type { Observations } from './observations.js';
import { onDemand } from './on-demand.js';
import { People, type Person } from './people.js';
import type { ProjectionController } from './projection.js';
import { type Digits, wayOf } from './way.js';

/** What this asks of its element. */
export interface LaterHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  feed: string;
  data: unknown;
  duration: number;
  replay: boolean;
  jsonLd: boolean;
}

/** What is on screen. */
export interface Shown {
  readonly figures: readonly Figure[];
  readonly options: FigureOptions;
  /** What the figures were read from: another object once the feed has been read anew. */
  readonly reading: object;
}

type Part = TemplateResult | typeof nothing;

/**
 * All that a figure does besides being there: counting, its history, its pictogram,
 * copying, the step to a person. Fetched once figures are on screen, which are complete without it.
 */
export class Later implements ReactiveController {
  readonly #host: LaterHost;
  readonly #counting: CountingController;
  readonly #people: People;
  readonly #history;
  readonly #pictogram;
  readonly #projectionModule;
  readonly #observationsModule;
  #projection: ProjectionController | undefined;
  #observations: Observations | undefined;
  #notice: Notice | undefined;
  #shown: Shown | undefined;

  constructor(host: LaterHost) {
    this.#host = host;
    const update = () => host.requestUpdate();
    this.#history = onDemand(() => import('./history.js'), update);
    this.#pictogram = onDemand(() => import('./pictogram.js'), update);
    this.#projectionModule = onDemand(() => import('./projection.js'), update);
    this.#observationsModule = onDemand(() => import('./observations.js'), update);
    for (const sheet of [controls, styles, drawing]) addStyles(host.renderRoot, sheet);
    this.#people = new People(host);
    this.#counting = new CountingController(host, (id) => this.#digitsOf(id));
    host.addController(this);
  }

  hostConnected(): void {
    // Moved in the page, an element that has nothing new to draw still has figures to put into it.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#shown = undefined;
  }

  hostUpdated(): void {
    if (this.#host.jsonLd && this.#shown) this.#observe(this.#shown);
    else this.#observations?.remove();
  }

  hostDisconnected(): void {
    this.#observations?.remove();
  }

  /** Counts all figures again. */
  replay(): void {
    this.#counting.replay();
  }

  /** What a figure with a rate has come to; undefined for any other. */
  projection(statistic: Statistic, options: FigureOptions): Figure | undefined {
    if (statistic.rate === undefined) return undefined;
    const module = this.#projectionModule();
    if (!module) return undefined;
    this.#projection ??= new module.ProjectionController(this.#host);
    const value = module.projectedValue(statistic, this.#projection.now);
    return value === undefined ? undefined : module.projectionOf(statistic, value, options);
  }

  /** Told what is about to be drawn. */
  show(shown: Shown): void {
    this.#shown = shown;
  }

  /** What stands under the statement of a figure. */
  under(figure: Figure, { options, reading }: Shown): TemplateResult {
    const { series, ratio } = figure.statistic;
    const person = this.#people.behind(figure, reading);
    return html`
      ${ratio ? this.#pictogram()?.pictogram(ratio, figure.style, options.msg) : nothing}
      ${series?.length ? this.#history()?.history(figure, options) : nothing}
      <div class="actions">
        ${person ? toPerson(person, options, (event) => this.#meet(event, person)) : nothing}
        ${this.#pause(figure, options)}
        ${copyButton(figure, options, () => void this.#copy(figure, options))}
      </div>
    `;
  }

  /** What stands under all figures. */
  foot(options: FigureOptions): TemplateResult {
    const replay = html`
      <button class="button" part="replay" type="button" @click=${() => this.replay()}>
        ${options.msg('Count again')}
      </button>
    `;
    return html`
      ${this.#host.replay ? replay : nothing}
      <p class="notice" role="status" part="notice">${noticeText(this.#notice, options) ?? nothing}</p>
    `;
  }

  #digitsOf(id: string): Digits | undefined {
    const figure = this.#shown?.figures.find(({ statistic }) => statistic.id === id);
    return figure && wayOf(figure);
  }

  #observe({ figures, options }: Shown): void {
    const module = this.#observationsModule();
    if (module) this.#observations ??= new module.Observations();
    this.#observations?.write(this.#host, figures, options);
  }

  #pause(figure: Figure, options: FigureOptions): Part {
    const projection = this.#projection;
    if (!('isProjection' in figure) || !projection?.mayMove) return nothing;
    return pauseButton(projection.isPaused, options, () => {
      projection.isPaused = !projection.isPaused;
    });
  }

  #meet(event: Event, person: Person): void {
    this.#say(this.#people.request(event, person) ? undefined : 'no-story');
  }

  async #copy(figure: Figure, options: FigureOptions): Promise<void> {
    this.#say(await copyFigure(figure, options));
  }

  #say(notice: Notice | undefined): void {
    this.#notice = notice;
    this.#host.requestUpdate();
  }
}
