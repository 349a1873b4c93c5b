import type { FeedHost } from '../../widget/feed-controller.js';
import type { Figure, FigureOptions } from './format/figure.js';

/** The figures on screen, and what they were drawn with. */
export interface ShownFigures {
  readonly figures: readonly Figure[];
  readonly options: FigureOptions;
  /** What the figures were read from: another object once the feed has been read anew. */
  readonly reading: object;
}

/** What the parts of the counter may ask of it. */
export interface CounterHost extends FeedHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Milliseconds that a count lasts; 0 or NaN: no motion. */
  readonly duration: number;
  readonly replay: boolean;
  readonly jsonLd: boolean;
  /** Undefined while no figures are on screen. */
  readonly shown: ShownFigures | undefined;
}
