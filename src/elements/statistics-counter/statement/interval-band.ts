import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Figure } from '../format/figure.js';

/** The drawing's size, in its own units, and where its dots stand. */
const size = { width: 240, height: 15, low: 4.5, high: 235.5 };

/** Where the value stands between low and high. */
const markPosition = ({ value, low, high }: Figure['statistic']): number => {
  const share = (Number(value) - Number(low)) / (Number(high) - Number(low));
  return size.low + Math.min(Math.max(share, 0), 1) * (size.high - size.low);
};

const mark = (position: number): TemplateResult => svg`
  <path class="mark" d=${`M${position} 0v${size.height}`} />
`;

/** An interval as a journey line: an open dot at its low end, a filled one at its high end, the value between. */
export const intervalBand = ({ range, statistic }: Figure): TemplateResult | typeof nothing =>
  range
    ? html`
        <svg class="band" part="band" viewBox="0 0 240 15" aria-hidden="true" focusable="false">
          <path class="line" d="M9 7.5h222" />
          <circle class="from" cx="4.5" cy="7.5" r="3.5" />
          <circle class="to" cx="235.5" cy="7.5" r="4" />
          ${statistic.value === null ? nothing : mark(markPosition(statistic))}
        </svg>
      `
    : nothing;
