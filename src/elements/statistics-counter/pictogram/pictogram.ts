import { html, svg, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { numberFormat, type NumberStyle } from '../format/number-style.js';

/** How many of how many: `[1, 30]`. */
export type Ratio = readonly [count: number, of: number];

/** One person takes so much room in the drawing, in its own units. */
const cell = { width: 16, height: 22 };

/** People stand in rows of ten; up to a dozen in one row. */
const columnsFor = (people: number): number => (people <= 12 ? people : 10);

const person = (index: number, columns: number, isOne: boolean) => {
  const x = (index % columns) * cell.width + cell.width / 2;
  const y = Math.floor(index / columns) * cell.height;
  return svg`<path
    class=${isOne ? 'one' : 'other'}
    d=${`M${x} ${y + 1}a3.5 3.5 0 1 1-.01 0zM${x - 5.5} ${y + 19}v-4.5a5.5 5.5 0 0 1 11 0v4.5z`}
  />`;
};

/** "1 in 30" as thirty people, one of them marked: one image, with the ratio for its name. */
export const pictogram = ([count, of]: Ratio, style: NumberStyle, msg: MsgFn): TemplateResult => {
  const format = numberFormat(style, {});
  const ratio = msg(str`${format.format(count)} in ${format.format(of)}`);
  const columns = columnsFor(of);
  const rows = Math.ceil(of / columns);
  return html`
    <svg
      class="pictogram"
      part="pictogram"
      role="img"
      aria-label=${ratio}
      viewBox=${`0 0 ${columns * cell.width} ${rows * cell.height}`}
      width=${columns * cell.width}
      height=${rows * cell.height}
    >
      ${Array(of)
        .fill(0)
        .map((_, index) => person(index, columns, index < count))}
    </svg>
    <p class="ratio" aria-hidden="true"><bdi>${ratio}</bdi></p>
  `;
};
