import type { MsgFn } from '@lit/localize/internal/types.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Statistic } from '../../../model/contract.js';
import { numberFormat, type NumberStyle } from '../format/number-style.js';
import { timeText } from '../format/year.js';

/** Three significant digits: 50.6 %, 3.2 %, 0.032 %. */
const precision = { maximumSignificantDigits: 3 };

/**
 * How a figure has changed since its series began, in words: "up 50.6% since 1990". Percentages
 * change by percentage points. Undefined where the series doesn't say.
 */
export const changeOf = (
  { series = [], style }: Statistic,
  numerals: NumberStyle,
  msg: MsgFn,
): string | undefined => {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last || first === last) return undefined;
  const by = Number(last.value) - Number(first.value);
  const since = timeText(first.at, numerals);
  if (by === 0) return msg(str`unchanged since ${since}`);
  if (style === 'percent') {
    const points = numberFormat(numerals, precision).format(Math.abs(by));
    return by > 0
      ? msg(str`up ${points} percentage points since ${since}`)
      : msg(str`down ${points} percentage points since ${since}`);
  }
  // A share of zero or less has no meaning.
  if (!(Number(first.value) > 0)) return undefined;
  const share = numberFormat(numerals, { style: 'percent', ...precision }).format(
    Math.abs(by) / Number(first.value),
  );
  return by > 0 ? msg(str`up ${share} since ${since}`) : msg(str`down ${share} since ${since}`);
};
