import { html, nothing, type TemplateResult } from 'lit';
import { customProperties } from '../../../widget/templates/custom-properties.js';
import type { Figure } from '../figure.js';

/** Where the value stands between low and high, in percent. */
const placeOf = ({ value, low, high }: Figure['statistic']): string => {
  const share = (Number(value) - Number(low)) / (Number(high) - Number(low));
  return `${Math.min(Math.max(share, 0), 1) * 100}%`;
};

const mark = (place: string): TemplateResult => html`
  <span class="mark" ${customProperties({ '--place': place })}></span>
`;

/** An interval as a journey line: an open dot at its low end, a filled one at its high end, the value between. */
export const band = ({ range, statistic }: Figure): TemplateResult | typeof nothing =>
  range
    ? html`
        <div class="band" part="band" aria-hidden="true">
          ${statistic.value === null ? nothing : mark(placeOf(statistic))}
        </div>
      `
    : nothing;
