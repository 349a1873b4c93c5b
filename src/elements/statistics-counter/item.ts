import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../../widget/templates/text.js';
import type { Figure, FigureOptions } from './figure.js';
import type { Rare } from './rare/rare.js';
import { statement } from './statement.js';

/** What is known when a figure is drawn. */
export interface ItemContext extends FigureOptions {
  readonly rare: Rare | undefined;
}

/** One figure of the list; `more` is what comes later. */
export const item = (figure: Figure, options: ItemContext, more: unknown): TemplateResult => {
  const { note, ratio, series } = figure.statistic;
  return html`
    <li class="item" part="item">
      ${statement(figure, options)} ${options.rare?.inFull(figure, options)}
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
