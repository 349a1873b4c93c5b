import { html, type TemplateResult } from 'lit';
import { keyedList } from '../../../widget/keyed-list.js';
import type { ItemInteractions, ShownFigures } from '../host.js';
import { item } from './item.js';

interface ListOptions {
  readonly layout: string;
  /** Whether there are so many that the engine leaves out what is far from view. */
  readonly isMany: boolean;
  /** What the figure with an id is drawn with; undefined where that is not there, or the figure far from view. */
  readonly interactionsOf: (id: string) => ItemInteractions | undefined;
  /** Told of each item that has been drawn, but for the first drawing of the list. */
  readonly onDrawn: (item: Element) => void;
}

/** The list of figures. Each is drawn anew only where it looks different. */
export const figureList = (
  { figures, options }: ShownFigures,
  { layout, isMany, interactionsOf, onDrawn }: ListOptions,
): TemplateResult => {
  const list = keyedList({
    items: figures,
    keyOf: ({ statistic }) => statistic.id,
    draw: (figure) =>
      item(figure, options, interactionsOf(figure.statistic.id)?.under(figure, options)),
    looksOf: (figure) => [figure, ...(interactionsOf(figure.statistic.id)?.looks ?? [])],
    onDrawn,
  });
  return html`
    <ul
      class="figures"
      part="figures"
      data-layout=${layout}
      ?data-qualified=${figures.some(({ qualifier }) => qualifier)}
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
