import { html, svg, type TemplateResult } from 'lit';
import { countryName } from '../../../locale/names.js';
import { customProperties } from '../../../widget/templates/custom-properties.js';
import { borders, labels, land } from './generated/outline.js';
import type { Pin } from './pins.js';
import { pixelsOf, type Size, type View } from './view.js';

/** Units of the outline to the world's width. */
const units = 20_000;

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

/** Pixels a letter of a label takes, spaced as it is. */
const letter = 8;

/** Names of the countries that have room for theirs. */
export const countryLabels = (
  { view, size, pins }: { view: View; size: Size; pins: readonly Pin[] },
  language: string,
): TemplateResult[] =>
  labels.flatMap(([country, x, y, width]) => {
    const room = (width / units) * view.scale;
    const name = countryName(country, language);
    const [left, top] = pixelsOf([x / units, y / units], view, size);
    const isSeen = left > 0 && left < size.width && top > 0 && top < size.height;
    const half = (name.length * letter) / 2;
    const isFree = pins.every(
      (pin) =>
        Math.abs(pin.at[0] - left) > half + pin.width / 2 ||
        Math.abs(pin.at[1] - top) > letter + pin.width / 2,
    );
    if (!isSeen || !isFree || room < Math.max(half * 2, 48)) return [];
    const at = { '--x': px(left), '--y': px(top) } as const;
    return html`<span class="label" ${customProperties(at)}><bdi>${name}</bdi></span>`;
  });
