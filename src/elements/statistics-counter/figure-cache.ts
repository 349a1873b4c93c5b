import type { Statistic } from '../../model/contract.js';
import { type Figure, type FigureOptions, figureOf } from './format/figure.js';

/** Keeps figures that have been formatted, as long as they would be formatted alike: of 10,000, an update changes few. */
export class FigureCache {
  #figures = new WeakMap<Statistic, Figure>();
  #options: FigureOptions | undefined;
  #key = '';

  /** The options of the last call where nothing has changed since, else `options`, and the cache is empty. */
  optionsFor(options: FigureOptions, version: number): FigureOptions {
    const key = JSON.stringify([options, version]);
    if (this.#options && key === this.#key) return this.#options;
    this.#key = key;
    this.#options = options;
    this.#figures = new WeakMap();
    return options;
  }

  figureOf(statistic: Statistic, options: FigureOptions): Figure {
    const figure = this.#figures.get(statistic) ?? figureOf(statistic, options);
    this.#figures.set(statistic, figure);
    return figure;
  }
}
