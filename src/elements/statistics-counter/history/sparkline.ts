import { html, svg, type TemplateResult } from 'lit';
import type { Statistic } from '../../../model/contract.js';

type Series = NonNullable<Statistic['series']>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The drawing's size, in its own units; its dots need room at every edge. */
export const size = { width: 240, height: 48, edge: 5 };

/** The years of a series; their places in it where they are no years. */
const timesOf = (series: Series): readonly number[] => {
  const years = series.map(({ at }) => Number(/^-?\d{1,6}$/.test(at) ? at : NaN));
  return years.some(Number.isNaN) ? series.map((_, index) => index) : years;
};

/** Each value's share of the way from the least to the greatest, 0 to 1; a half when all are one. */
const shares = (values: readonly number[]): readonly number[] => {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (greatest > least ? (value - least) / (greatest - least) : 0.5));
};

/** Where the values of a series lie in the drawing: time runs from its start, height from its foot. */
export const pointsOf = (series: Series): readonly Point[] => {
  const { width, height, edge } = size;
  const across = shares(timesOf(series));
  const up = shares(series.map(({ value }) => Number(value)));
  return across.map((share, index) => ({
    x: edge + share * (width - 2 * edge),
    y: height - edge - (up[index] ?? 0) * (height - 2 * edge),
  }));
};

const round = (length: number): number => Math.round(length * 100) / 100;

/** A series as one hairline: an open dot where it began, a filled one where it stands. */
export const sparkline = (series: Series): TemplateResult => {
  const points = pointsOf(series).map(({ x, y }) => ({ x: round(x), y: round(y) }));
  const [first, last] = [points[0], points.at(-1)];
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  return html`
    <svg
      class="sparkline"
      part="sparkline"
      viewBox="0 0 240 48"
      aria-hidden="true"
      focusable="false"
    >
      ${svg`<polyline points=${line} />
        <circle class="from" cx=${first?.x ?? 0} cy=${first?.y ?? 0} r="3.5" />
        <circle class="to" cx=${last?.x ?? 0} cy=${last?.y ?? 0} r="4" />`}
    </svg>
  `;
};
