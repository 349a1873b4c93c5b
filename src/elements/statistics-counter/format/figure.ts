import type { MsgFn } from '@lit/localize/internal/types.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { bestLanguage } from '../../../locale/negotiation.js';
import { readText, type TextLanguages, words } from '../../../locale/text.js';
import type { Statistic, Text } from '../../../model/contract.js';
import { type FormattedNumber, formatNumber, numberText } from './number.js';
import { type NumberStyle, supportedStyle } from './number-style.js';
import { inPlural } from './plural.js';
import { qualifierOf } from './qualifier.js';
import { type FormattedRange, formatRange } from './range.js';
import { yearText } from './year.js';

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

/** A statistic in the words and digits of one language, ready to be drawn and to be read. */
export interface Figure {
  readonly statistic: Statistic;
  readonly style: NumberStyle;
  /** What is written large; undefined when there is no data. */
  readonly number: FormattedNumber | undefined;
  readonly label: Text;
  /** The year in the language's digits, else the period. */
  readonly when: Text | undefined;
  /** Whether it says that it is the latest available. */
  readonly isOld: boolean;
  /** The words of a qualifier before and after the number. */
  readonly qualifier: readonly string[] | undefined;
  /** The interval around the value; undefined when there is none, or its ends are one. */
  readonly range: FormattedRange | undefined;
  /** "between 214 and 245 million": what is read where a range is seen. */
  readonly between: string | undefined;
  /** The whole number, where `display` stands in for it. */
  readonly full: string | undefined;
}

/** From a million on a number is easier to read in millions; past 10¹⁵ no language has a common word. */
const isLarge = (value: string | null | undefined, style: NumberStyle['style']): boolean => {
  const size = Math.abs(Number(value));
  return style !== 'percent' && size >= 1e6 && size < 1e15;
};

/** How a figure's numbers are written, as far as the engine supports it. */
const styleOf = (statistic: Statistic, options: FigureOptions): NumberStyle => {
  const { value, high, style = 'decimal', notation, unit, currency } = statistic;
  const byDefault = options.notation !== 'standard' && isLarge(value ?? high, style);
  return supportedStyle({
    locale: options.textLanguages.language,
    style,
    currency,
    unit: typeof unit === 'string' && style === 'unit' ? unit : undefined,
    compact: notation ? notation === 'compact' : byDefault,
    numberingSystem: options.numberingSystem || undefined,
  });
};

/** `display` in the reader's language, if the feed has it: elsewhere formatting says it well. */
const displayOf = (
  { display }: Statistic,
  textLanguages: TextLanguages,
): FormattedNumber | undefined => {
  if (display === undefined) return undefined;
  const { words: digits, language = '' } = readText(display, textLanguages);
  const { languages = [textLanguages.language] } = textLanguages;
  const isOwn = bestLanguage([language], languages) !== undefined;
  return isOwn ? { prefix: '', digits, suffix: '' } : undefined;
};

/** The value, or the range where there is no value, with a unit that only the feed knows ("people"). */
const numberOf = (
  { value, unit }: Statistic,
  range: FormattedRange | undefined,
  { style, options }: { readonly style: NumberStyle; readonly options: FigureOptions },
): FormattedNumber | undefined => {
  const number = value === null ? range?.number : formatNumber(value, style);
  if (!number || !unit || style.unit) return number;
  return { ...number, suffix: `${number.suffix} ${words(unit, options.textLanguages)}` };
};

const isOld = ({ year, staleAfter }: Statistic, options: FigureOptions): boolean =>
  Number(year) + Number(staleAfter ?? options.staleAfter) < options.thisYear;

/** Everything that a figure says, in one language. */
export const figureOf = (statistic: Statistic, options: FigureOptions): Figure => {
  const { textLanguages, msg } = options;
  const { value, low, high, year, period } = statistic;
  const style = styleOf(statistic, options);
  const range = low && high ? formatRange(low, high, style) : undefined;
  // Ends that are one say no more than about where the value is.
  const { qualifier = low && !range ? 'about' : undefined } = statistic;
  const number = numberOf(statistic, range, { style, options });
  const display = displayOf(statistic, textLanguages);
  const isReplaced = display && value !== null;
  return {
    statistic,
    style,
    number: display ?? number,
    label: inPlural(statistic.label, value ?? high ?? '0', textLanguages),
    when: period ?? (year === undefined ? undefined : yearText(year, style)),
    isOld: isOld(statistic, options),
    qualifier: number && qualifierOf(qualifier, msg),
    range,
    between: range && msg(str`between ${range.low} and ${range.high}`),
    full: isReplaced ? numberText(formatNumber(value, { ...style, compact: false })) : undefined,
  };
};
