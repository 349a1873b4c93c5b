import { html, type TemplateResult } from 'lit';
import type { Statistic } from '../../../model/contract.js';
import { type InitialDrawing, keyedList } from '../../../widget/keyed-list.js';
import type { Figure, FigureOptions } from '../format/figure.js';
import type { ItemInteractions } from '../host.js';
import { item } from './item.js';

interface ListOptions {
  /** What a statistic says: asked for as it is drawn. */
  readonly figureOf: (statistic: Statistic) => Figure;
  readonly options: FigureOptions;
  readonly layout: string;
  /** Whether there are so many that the engine leaves out what is far from view. */
  readonly isMany: boolean;
  /** What the figure with an id is drawn with; undefined where that is not there, or the figure far from view. */
  readonly interactionsOf: (id: string) => ItemInteractions | undefined;
  /** Told of each item that has been drawn, but for the first drawing of the list. */
  readonly onDrawn: (item: Element) => void;
  readonly gradually: InitialDrawing | undefined;
}

/** The list of figures. Each is drawn anew only where it looks different. */
export const figureList = (
  statistics: readonly Statistic[],
  { figureOf, options, layout, isMany, interactionsOf, onDrawn, gradually }: ListOptions,
): TemplateResult => {
  // No figure is formatted for this that can't be qualified.
  const isQualified = (statistic: Statistic): boolean =>
    (statistic.qualifier ?? statistic.low) !== undefined &&
    figureOf(statistic).qualifier !== undefined;
  const list = keyedList({
    items: statistics,
    keyOf: ({ id }) => id,
    draw: (statistic) => {
      const figure = figureOf(statistic);
      return item(figure, options, interactionsOf(statistic.id)?.under(figure, options));
    },
    looksOf: (statistic) => [figureOf(statistic), ...(interactionsOf(statistic.id)?.looks ?? [])],
    onDrawn,
    gradually,
  });
  return html`
    <ul
      class="figures"
      part="figures"
      data-layout=${layout}
      ?data-qualified=${statistics.some(isQualified)}
      ?data-many=${isMany}
    >
      ${list}
    </ul>
  `;
};

/** The shape of figures to come, as high as they will be. */
export const skeletonList = (count: number, layout: string): TemplateResult => {
  const one = html`
    <div class="item">
      <p class="number"></p>
      <p class="label"></p>
      <p class="provenance"></p>
      <div class="more"></div>
    </div>
  `;
  return html`
    <div class="figures" data-layout=${layout}>${Array(count).fill(one)}</div>
  `;
};
