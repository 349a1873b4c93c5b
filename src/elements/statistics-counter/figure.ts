import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Statistic, Text } from '../../model/contract.js';
import type { TextLanguages } from '../../locale/text.js';
import { numberFormat, type Numeral, type NumeralStyle, plainNumeral } from './numeral.js';
import type { Range } from './rare/range.js';

/** How the figures of one element are written. */
export interface FigureOptions {
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
  /** `standard`: in full. `compact`, or empty: from a million on, in millions. A figure's own goes before. */
  readonly notation: string;
  /** Empty: the language's own. */
  readonly numberingSystem: string;
  /** Years until a figure says that it is the latest available; undefined: never. A figure's own goes before. */
  readonly staleAfter: number | undefined;
  /** The reader's year. */
  readonly thisYear: number;
}

/** A statistic, ready to be drawn and to be read. */
export interface Figure {
  readonly statistic: Statistic;
  readonly style: NumeralStyle;
  /** What is written large; undefined when there is no data. */
  readonly numeral?: Numeral | undefined;
  readonly label: Text;
  /** The year in the language's digits, else the period. */
  readonly when: Text | undefined;
  readonly isOld: boolean;
  /** The words of a qualifier before and after the number. */
  readonly qualifier?: readonly string[] | undefined;
  /** The interval around the value; undefined when there is none, or the ends are one. */
  readonly range?: Range | undefined;
  /** "between 214 and 245 million": what is read where a range is seen. */
  readonly between?: string | undefined;
  /** The whole number, where `display` stands in for it. */
  readonly full?: string | undefined;
}

/** From a million on a number is easier read in millions; past 10¹⁵ no language has a common word. */
const isLarge = ({ value, style }: Statistic): boolean => {
  const size = Math.abs(Number(value));
  return style !== 'percent' && size >= 1e6 && size < 1e15;
};

/** How a figure's numbers are written, if the engine does not refuse. */
export const styleOf = (statistic: Statistic, options: FigureOptions): NumeralStyle => {
  const { style = 'decimal', notation } = statistic;
  return {
    locale: options.textLanguages.language,
    style,
    compact: notation
      ? notation === 'compact'
      : options.notation !== 'standard' && isLarge(statistic),
    numberingSystem: options.numberingSystem || undefined,
  };
};

/** A year in the language's digits. */
export const yearText = (year: number, style: NumeralStyle): string =>
  numberFormat(style, { useGrouping: false }).format(year);

/** What every figure says. */
export const commonFigure = (
  statistic: Statistic,
  style: NumeralStyle,
  options: FigureOptions,
): Figure => {
  const { label, period, year, staleAfter = options.staleAfter } = statistic;
  return {
    statistic,
    style,
    label,
    when: period ?? (year === undefined ? year : yearText(year, style)),
    isOld: Number(year) + Number(staleAfter) < options.thisYear,
  };
};

/**
 * Everything that a figure says, in one language. Undefined where it takes `rare/` to say it: words
 * around or in place of a number, an interval, a unit, money, plural forms, no data, and an engine
 * that refuses an option.
 */
export const plainFigure = (statistic: Statistic, options: FigureOptions): Figure | undefined => {
  const { value, qualifier, low, display, unit, currency, label } = statistic;
  const hasMore = (qualifier ?? low ?? display ?? unit ?? currency) !== undefined;
  const hasForms = /-x-/.test(Object.keys(label).join());
  if (value === null || hasMore || hasForms) return undefined;
  try {
    const style = styleOf(statistic, options);
    return { ...commonFigure(statistic, style, options), numeral: plainNumeral(value, style) };
  } catch {
    return undefined;
  }
};
