import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { customProperties } from '../../widget/templates/custom-properties.js';
import { text } from '../../widget/templates/text.js';
import type { Figure, FigureOptions } from './figure.js';
import { statement } from './statement.js';

type Part = TemplateResult | typeof nothing;

/** Where the value stands between low and high, in percent; undefined without a value. */
const placeOf = ({ value, low, high }: Figure['statistic']): string | undefined => {
  if (value === null) return undefined;
  const share = (Number(value) - Number(low)) / (Number(high) - Number(low));
  return `${Math.min(Math.max(share, 0), 1) * 100}%`;
};

/** The interval as a journey line: an open dot at its low end, a filled one at its high end. */
const band = ({ range, statistic }: Figure): Part => {
  if (!range) return nothing;
  const place = placeOf(statistic);
  return html`
    <div class="band" part="band" aria-hidden="true">
      ${
        place
          ? html`
              <span class="mark" ${customProperties({ '--place': place })}></span>
            `
          : nothing
      }
    </div>
  `;
};

const aside = (words: unknown, part: string): TemplateResult => html`
  <p class="aside" part=${part}>${words}</p>
`;

/** One figure of the list. */
export const item = (figure: Figure, options: FigureOptions): TemplateResult => {
  const { full, statistic } = figure;
  const { reading, msg } = options;
  return html`
    <li class="item" part="item">
      ${statement(figure, options)} ${band(figure)}
      ${full ? aside(msg(str`In full: ${full}`), 'full') : nothing}
      ${statistic.note ? aside(text(statistic.note, reading), 'note') : nothing}
    </li>
  `;
};
