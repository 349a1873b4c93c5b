import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../../../widget/templates/text.js';
import type { Figure, FigureOptions } from '../format/figure.js';
import { inFull } from './qualified-number.js';
import { statement } from './statement.js';

/** One figure of the list; `more` stands under its statement, once it is there. */
export const item = (figure: Figure, options: FigureOptions, more: unknown): TemplateResult => {
  const { note, ratio, series } = figure.statistic;
  return html`
    <li class="item" part="item">
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
