import type { FeedHost } from '../../widget/feed-controller.js';
import type { TemplateResult } from 'lit';
import type { Statistic } from '../../model/contract.js';
import type { Figure, FigureOptions } from './format/figure.js';

/** The figures on screen, and what they were drawn with. */
export interface ShownFigures {
  /** In the order of the list. Of very many, those that have been drawn so far. */
  readonly statistics: readonly Statistic[];
  readonly figureOf: (statistic: Statistic) => Figure;
  /** How many there will be once all are drawn. */
  readonly count: number;
  readonly options: FigureOptions;
  /** What the figures were read from: another object once the feed has been read anew. */
  readonly reading: object;
}

/** What a figure does besides being there. */
export interface ItemInteractions {
  /** All that a figure looks different by, besides itself. */
  readonly looks: readonly unknown[];
  /** What stands under the statement of a figure. */
  under(figure: Figure, options: FigureOptions): TemplateResult;
  /** Told of an item that has been drawn. */
  follow(item: Element): void;
}

/** What the parts of the counter may ask of it. */
export interface CounterHost extends FeedHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Milliseconds that a count lasts; 0 or NaN: no motion. */
  readonly duration: number;
  readonly replay: boolean;
  readonly jsonLd: boolean;
  /** Whether a server drew the figures: a reader has seen them, and they are not counted up. */
  readonly wasServed: boolean;
  /** Undefined while no figures are on screen. */
  readonly shown: ShownFigures | undefined;
}
