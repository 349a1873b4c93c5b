import { svg, type TemplateResult } from 'lit';
import type { Point } from './projections.js';

/** How far the line bows, as a share of its length. */
const bow = 0.18;

/** The journey line from where the reader is (open) to what is marked (filled, its mark), bowed upwards. */
export const journeyLine = (from: Point, to: Point | undefined): TemplateResult => {
  const [x, y] = from;
  if (!to) return svg`<circle class="from" cx=${x} cy=${y} r="6"></circle>`;
  const [dx, dy] = [to[0] - x, to[1] - y];
  const lift = dx >= 0 ? 1 : -1;
  const [middleX, middleY] = [x + dx / 2 + dy * bow * lift, y + dy / 2 - dx * bow * lift];
  return svg`
    <path class="way" d="M${x} ${y}Q${middleX} ${middleY} ${to[0]} ${to[1]}"></path>
    <circle class="from" cx=${x} cy=${y} r="6"></circle>
  `;
};
