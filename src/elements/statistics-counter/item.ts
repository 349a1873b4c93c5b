import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { text } from '../../widget/templates/text.js';
import type { Figure, FigureOptions } from './figure.js';
import { statement } from './statement.js';

const aside = (words: unknown, part: string): TemplateResult => html`
  <p class="aside muted" part=${part}>${words}</p>
`;

/** One figure of the list; `more` is what comes later. */
export const item = (figure: Figure, options: FigureOptions, more: unknown): TemplateResult => {
  const { full, statistic } = figure;
  const { reading, msg } = options;
  return html`
    <li
      class="item"
      part="item"
      ?data-series=${statistic.series?.length}
      ?data-ratio=${statistic.ratio}
    >
      ${statement(figure, options)} ${full ? aside(msg(str`In full: ${full}`), 'full') : nothing}
      ${statistic.note ? aside(text(statistic.note, reading), 'note') : nothing}
      <div class="more">${more}</div>
    </li>
  `;
};
