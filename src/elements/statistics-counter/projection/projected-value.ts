import { str } from '@lit/localize/internal/str-tag.js';
import { words } from '../../../locale/text.js';
import type { Statistic } from '../../../model/contract.js';
import { decimalOf, decimalText } from '../format/decimal.js';
import { type Figure, type FigureOptions, figureOf, ownText } from '../format/figure.js';

/** A mean year of the Gregorian calendar, in milliseconds. */
const meanYear = 31_556_952_000n;

/**
 * What a figure has come to at `now` (milliseconds since 1970), when it changes by its `rate` a
 * year from the middle of its `year` on, as mid-year estimates are counted. In as many places as
 * its value. Undefined without value, rate or year, and before that day.
 */
export const projectedValue = (
  { value, rate, year }: Statistic,
  now: number,
): string | undefined => {
  if (value === null || rate === undefined || year === undefined) return undefined;
  const elapsed = now - Date.UTC(year, 6, 1);
  if (!(elapsed > 0)) return undefined;
  const { units, places } = decimalOf(value);
  const yearly = decimalOf(rate);
  const added =
    (yearly.units * BigInt(Math.trunc(elapsed)) * 10n ** BigInt(places)) /
    (meanYear * 10n ** BigInt(yearly.places));
  return decimalText({ units: units + added, places });
};

/** A figure whose number is not the feed's value but what its rate has made of it, and which says so. */
export interface ProjectedFigure extends Figure {
  readonly isProjection: true;
}

/** What a figure has come to at `now`; undefined for one that nothing projects. In full: in millions it would stand still. */
export const projectedFigure = (
  statistic: Statistic,
  now: number,
  options: FigureOptions,
): ProjectedFigure | undefined => {
  const value = projectedValue(statistic, now);
  if (value === undefined) return undefined;
  const figure = figureOf({ notation: 'standard', ...statistic, value }, options);
  const year = words(figure.when, options.textLanguages);
  const when = ownText(options.msg(str`projection from ${year}`), options);
  return { ...figure, when, isProjection: true };
};
