import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../../../widget/templates/text.js';
import type { Figure, FigureOptions } from '../format/figure.js';
import { formatNumber, numberText } from '../format/number.js';
import { changeOf } from './change.js';
import { timeText } from '../format/year.js';
import { sparkline } from './sparkline.js';

type Series = NonNullable<Figure['statistic']['series']>;

const row = ({ at, value }: Series[number], { style }: Figure): TemplateResult => html`
  <tr>
    <th scope="row">${timeText(at, style)}</th>
    <td>${numberText(formatNumber(value, style))}</td>
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
