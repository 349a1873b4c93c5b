import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../../../widget/templates/text.js';
import type { Figure, FigureOptions } from '../format/figure.js';
import { inFull } from './qualified-number.js';
import { statement } from './statement.js';

/** One figure of the list; `more` stands under its statement, once it is there. */
export const item = (figure: Figure, options: FigureOptions, more: unknown): TemplateResult => {
  const { note, ratio, series } = figure.statistic;
  return html`
    <li class="item" part="item" data-id=${figure.statistic.id}>
      ${statement(figure, options)} ${inFull(figure, options)}
      ${
        note
          ? html`
              <p class="aside muted" part="note">${text(note, options.textLanguages)}</p>
            `
          : nothing
      }
      <div class="more" ?data-series=${series?.length} ?data-ratio=${ratio}>${more}</div>
    </li>
  `;
};

/** Sets how long the number of an item is, which its size goes by. Not in the template: a strict policy forbids style attributes. */
export const sizeNumber = (item: Element): void => {
  const number = item.querySelector<HTMLElement>('[data-length]');
  number?.style.setProperty('--length', number.dataset.length ?? '');
};
