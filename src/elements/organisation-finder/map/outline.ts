import { html, svg, type TemplateResult } from 'lit';
import { customProperties } from '../../../widget/templates/custom-properties.js';
import { borders, land } from './generated/outline.js';
import type { Size, View } from './view.js';

/** Units of the outline to the world's width. */
export const units = 20_000;

/** Which rounds of the world reach into the window: −1, 0 and 1 where it spans the antimeridian. */
const roundsIn = ({ centre: [x], scale }: View, { width }: Size): number[] => {
  const half = width / scale / 2;
  const [first, last] = [Math.floor(x - half), Math.floor(x + half)];
  return [...'x'.repeat(last - first + 1)].map((_, index) => first + index);
};

const round = (turn: number): TemplateResult => svg`
  <g transform="translate(${turn * units})">
    <path class="land" d=${land}></path>
    <path class="borders" d=${borders}></path>
  </g>
`;

const px = (value: number): string => `${value.toFixed(2)}px`;

/** Land and borders, drawn once and moved. */
export const outline = (view: View, size: Size): TemplateResult => {
  const [x, y] = [
    size.width / 2 - view.centre[0] * view.scale,
    size.height / 2 - view.centre[1] * view.scale,
  ];
  const placed = { '--x': px(x), '--y': px(y), '--scale': String(view.scale / units) } as const;
  return html`<svg class="outline" aria-hidden="true">
    <g class="world" ${customProperties(placed)}>${roundsIn(view, size).map(round)}</g>
  </svg>`;
};
