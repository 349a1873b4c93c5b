import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../../../widget/templates/text.js';
import { type Figure, type FigureOptions, ownNumberStyle } from '../format/figure.js';
import { formatNumber, numberText } from '../format/number.js';
import { timeText } from '../format/year.js';
import { changeOf } from './change.js';
import { sparkline } from './sparkline.js';

type Series = NonNullable<Figure['statistic']['series']>;
type Point = Series[number];

const row = ({ at, value }: Point, { style }: Figure): TemplateResult => html`
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
      <caption class="visually-hidden">
        ${text(figure.label, textLanguages)}
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${msg('Year')}</th>
          <th scope="col">${msg('Value')}</th>
        </tr>
      </thead>
      <tbody lang=${figure.language}>
        ${series.map((point) => row(point, figure))}
      </tbody>
    </table>
  </details>
`;

const end = ({ at, value }: Point, { style }: Figure): TemplateResult => html`
  <span class="end">
    <bdi>${numberText(formatNumber(value, style))}</bdi>
    <span class="muted">${timeText(at, style)}</span>
  </span>
`;

/** Where the line begins and ends. Hidden from readers as the line is: the table says the same. */
const ends = (series: Series, figure: Figure): TemplateResult | typeof nothing => {
  const [first, last] = [series[0], series.at(-1)];
  return first && last && first !== last
    ? html`
        <p class="ends" part="sparkline-ends" aria-hidden="true" lang=${figure.language}>
          ${end(first, figure)} ${end(last, figure)}
        </p>
      `
    : nothing;
};

/** How a figure came to be: the change in words, a line with its ends, and the data of the line. */
export const history = (figure: Figure, options: FigureOptions): TemplateResult => {
  const { series = [] } = figure.statistic;
  const change = changeOf(figure.statistic, { style: ownNumberStyle(options), msg: options.msg });
  return html`
    ${
      change === undefined
        ? nothing
        : html`
            <p class="change" part="change"><bdi>${change}</bdi></p>
          `
    }
    <div class="line">${sparkline(series)} ${ends(series, figure)}</div>
    ${table(series, figure, options)}
  `;
};
