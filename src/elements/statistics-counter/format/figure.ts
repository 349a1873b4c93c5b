import type { MsgFn } from '@lit/localize/internal/types.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { bestLanguage } from '../../../locale/negotiation.js';
import { readText, type TextLanguages } from '../../../locale/text.js';
import type { Statistic, Text } from '../../../model/contract.js';
import { type FormattedNumber, formatNumber, numberText } from './number.js';
import { type NumberStyle, supportedStyle } from './number-style.js';
import { numberLocale } from './number-locale.js';
import { inPlural } from './plural.js';
import { qualifierOf } from './qualifier.js';
import { type FormattedRange, formatRange } from './range.js';
import { aroundSlot, slots } from './slots.js';
import { yearText } from './year.js';

/** How the figures of one element are written. */
export interface FigureOptions {
  readonly textLanguages: TextLanguages;
  /** Messages in the element's language. */
  readonly msg: MsgFn;
  /** Messages in another language; in the element's where there are none. */
  readonly msgIn: (language: string) => MsgFn;
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
  /** The language of its label, as BCP 47: that of its number and of the words around it, too. */
  readonly language: string;
  /** Messages in that language. */
  readonly msg: MsgFn;
  /** What is written large; undefined when there is no data. */
  readonly number: FormattedNumber | undefined;
  readonly label: Text;
  /** The year in the digits of the element's language, else the period. */
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

/** How numbers are written in a sentence of the element's own, as "up 3.2% since 2010". */
export const ownNumberStyle = ({ textLanguages, numberingSystem }: FigureOptions): NumberStyle =>
  supportedStyle({
    locale: textLanguages.language,
    style: 'decimal',
    compact: false,
    numberingSystem: numberingSystem || undefined,
  });

/** From a million on a number is easier to read in millions; past 10¹⁵ no language has a common word. */
const isLarge = (value: string | null | undefined, style: NumberStyle['style']): boolean => {
  const size = Math.abs(Number(value));
  return style !== 'percent' && size >= 1e6 && size < 1e15;
};

/** How a figure's numbers are written, as far as the engine supports it. */
const styleOf = (statistic: Statistic, locale: string, options: FigureOptions): NumberStyle => {
  const { value, high, style = 'decimal', notation, unit, currency } = statistic;
  const byDefault = options.notation !== 'standard' && isLarge(value ?? high, style);
  return supportedStyle({
    locale,
    style,
    currency,
    unit: typeof unit === 'string' && style === 'unit' ? unit : undefined,
    compact: notation ? notation === 'compact' : byDefault,
    numberingSystem: options.numberingSystem || undefined,
  });
};

/** What a text of the figure is read in: the language of its label, so that the figure is in one. */
interface FigureLanguage {
  readonly language: string;
  readonly feedLanguage: string | undefined;
}

/** `display` in the figure's language, if the feed has it: elsewhere formatting says it well. */
const displayOf = (
  { display }: Statistic,
  figureLanguage: FigureLanguage,
): FormattedNumber | undefined => {
  if (display === undefined) return undefined;
  const { words: digits, language = '' } = readText(display, figureLanguage);
  const isOwn = bestLanguage([language], [figureLanguage.language]) !== undefined;
  return isOwn ? { prefix: '', digits, suffix: '' } : undefined;
};

/** With a unit that only the feed knows ("people"). */
const withUnit = (number: FormattedNumber, unit: string, msg: MsgFn): FormattedNumber => {
  const [before = '', after = ''] = aroundSlot(msg(str`${slots[0]} ${unit}`));
  return { ...number, prefix: before + number.prefix, suffix: number.suffix + after };
};

const isOld = ({ year, staleAfter }: Statistic, options: FigureOptions): boolean =>
  Number(year) + Number(staleAfter ?? options.staleAfter) < options.thisYear;

/** A text in the element's own language. */
export const ownText = (words: string, { textLanguages }: FigureOptions): Text => ({
  [textLanguages.messageLanguage]: words,
});

const whenOf = ({ year, period }: Statistic, options: FigureOptions): Text | undefined => {
  if (period !== undefined || year === undefined) return period;
  return ownText(yearText(year, ownNumberStyle(options)), options);
};

/** Everything that a figure says. */
export const figureOf = (statistic: Statistic, options: FigureOptions): Figure => {
  const { value, low, high, unit } = statistic;
  const { feedLanguage, ...own } = options.textLanguages;
  const label = inPlural(statistic.label, value ?? high ?? '0', options.textLanguages);
  const { language = own.messageLanguage } = readText(label, options.textLanguages);
  const figureLanguage = { language: numberLocale(language, own), feedLanguage };
  const msg = options.msgIn(language);
  const style = styleOf(statistic, figureLanguage.language, options);
  const range = low && high ? formatRange(low, high, style) : undefined;
  const written = value === null ? range?.number : formatNumber(value, style);
  const isForeignUnit = written && unit !== undefined && !style.unit;
  const number = isForeignUnit
    ? withUnit(written, readText(unit, figureLanguage).words, msg)
    : written;
  // Ends that are one say no more than about where the value is.
  const { qualifier = low && !range ? 'about' : undefined } = statistic;
  const display = displayOf(statistic, figureLanguage);
  const isReplaced = display && value !== null;
  return {
    statistic,
    style,
    language,
    msg,
    number: display ?? number,
    label,
    when: whenOf(statistic, options),
    isOld: isOld(statistic, options),
    qualifier: number && qualifierOf(qualifier, msg),
    range,
    between: range && msg(str`between ${range.low} and ${range.high}`),
    full: isReplaced ? numberText(formatNumber(value, { ...style, compact: false })) : undefined,
  };
};
