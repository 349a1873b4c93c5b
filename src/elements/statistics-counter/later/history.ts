import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../../../widget/templates/text.js';
import type { Figure, FigureOptions } from '../figure.js';
import { numeralText } from '../numeral-text.js';
import { numeralOf } from '../rare/numeral.js';
import { changeOf } from './change.js';
import { timeText } from './time-text.js';
import { sparkline } from './sparkline.js';

type Series = NonNullable<Figure['statistic']['series']>;

const row = ({ at, value }: Series[number], { style }: Figure): TemplateResult => html`
  <tr>
    <th scope="row">${timeText(at, style)}</th>
    <td>${numeralText(numeralOf(value, style))}</td>
  </tr>
`;

/** The values that the line is drawn from. */
const table = (
  series: Series,
  figure: Figure,
  { msg, textLanguages }: FigureOptions,
): TemplateResult => html`
  <details class="data" part="data">
    <summary part="data-summary">${msg('Show the data')}</summary>
    <table>
      <caption class="visually-hidden">${text(figure.label, textLanguages)}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${msg('Year')}</th>
          <th scope="col">${msg('Value')}</th>
        </tr>
      </thead>
      <tbody>
        ${series.map((point) => row(point, figure))}
      </tbody>
    </table>
  </details>
`;

/** How a figure came to be: the change in words, a line, and the data of the line. */
export const history = (figure: Figure, options: FigureOptions): TemplateResult => {
  const { series = [] } = figure.statistic;
  const change = changeOf(figure.statistic, figure.style, options.msg);
  return html`
    ${
      change === undefined
        ? nothing
        : html`
            <p class="change" part="change"><bdi>${change}</bdi></p>
          `
    }
    ${sparkline(series)} ${table(series, figure, options)}
  `;
};
