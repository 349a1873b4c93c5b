import type { MsgFn } from '@lit/localize/internal/types.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Statistic, Text } from '../../feed/contract.js';
import { lookup } from '../../locale/lookup.js';
import { type Reading, readText } from '../../locale/text.js';
import { words } from '../../widget/templates/text.js';
import {
  numberFormat,
  type Numeral,
  numeralOf,
  type NumeralStyle,
  numeralText,
  plain,
  styled,
} from './numeral.js';
import { inPlural } from './plural.js';
import { type Range, rangeOf } from './range.js';

/** How the figures of one element are written. */
export interface FigureOptions {
  readonly reading: Reading;
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
  readonly numeral: Numeral | undefined;
  /** The words of a qualifier before and after the number. */
  readonly qualifier: readonly [string, string];
  readonly label: Text;
  /** The interval around the value; undefined when there is none, or the ends are one. */
  readonly range: Range | undefined;
  /** "between 214 and 245 million": what is read where a range is seen. */
  readonly between: string;
  /** The year in the language's digits, else the period. */
  readonly when: Text | undefined;
  readonly isOld: boolean;
  /** The whole number, where `display` stands in for it. */
  readonly full: string | undefined;
}

/** Stands in a message where a template goes. */
export const gap = '\uFFFC';

/** A message with one {@link gap}, cut there. */
export const aroundGap = (message: string): readonly [string, string] => {
  const [before = '', after = ''] = message.split(gap);
  return [before, after];
};

const qualifierOf = ({ qualifier, low, high }: Statistic, msg: MsgFn) => {
  const phrases = {
    about: msg(str`about ${gap}`),
    over: msg(str`more than ${gap}`),
    under: msg(str`less than ${gap}`),
    estimated: msg(str`an estimated ${gap}`),
  };
  const isPoint = low !== undefined && Number(low) === Number(high);
  return aroundGap(qualifier ? phrases[qualifier] : isPoint ? phrases.about : gap);
};

/** From a million on a number is easier read in millions; past 10¹⁵ no language has a common word. */
const isLarge = ({ value, high, style }: Statistic): boolean => {
  const size = Math.abs(Number(value ?? high));
  return style !== 'percent' && size >= 1e6 && size < 1e15;
};

const styleOf = (statistic: Statistic, options: FigureOptions): NumeralStyle => {
  const { style = 'decimal', currency, unit, notation } = statistic;
  const asked = {
    locale: options.reading.language,
    style,
    currency,
    unit: style === 'unit' && typeof unit === 'string' ? unit : undefined,
    compact: notation
      ? notation === 'compact'
      : options.notation !== 'standard' && isLarge(statistic),
    numberingSystem: options.numberingSystem || undefined,
  };
  // Money in no currency, and a measure in no unit that is known, are plain numbers.
  const isKnown = numberFormat(asked, styled(asked)).resolvedOptions().style === style;
  return isKnown ? asked : { ...asked, style: 'decimal', unit: undefined };
};

/** `display` in the reader's language, if the feed has it: elsewhere formatting says it well. */
const displayOf = ({ display }: Statistic, reading: Reading): Numeral | undefined => {
  if (display === undefined) return undefined;
  const { words: digits, language = '' } = readText(display, reading);
  const isOwn = lookup([language], reading.language) !== undefined;
  return isOwn ? plain(digits) : undefined;
};

/** A year in the language's digits; any other text as it is. */
export const yearText = (year: string, style: NumeralStyle): string =>
  /^\d{4}$/.test(year) ? numberFormat(style, { useGrouping: false }).format(Number(year)) : year;

/** Everything that a figure says, in one language. */
export const figureOf = (statistic: Statistic, options: FigureOptions): Figure => {
  const { reading, msg } = options;
  const { value, low, high, year, unit, staleAfter = options.staleAfter } = statistic;
  const style = styleOf(statistic, options);
  const range = low && high ? rangeOf(low, high, style) : undefined;
  const written = value === null ? range?.numeral : numeralOf(value, style);
  // A unit that only the feed knows, as "people".
  const ending = unit && !style.unit ? ` ${words(unit, reading)}` : '';
  const display = displayOf(statistic, reading);
  return {
    statistic,
    style,
    numeral: display ?? (written && { ...written, suffix: written.suffix + ending }),
    qualifier: written ? qualifierOf(statistic, msg) : ['', ''],
    label: inPlural(statistic.label, value ?? high ?? '0', reading),
    range,
    between: range ? msg(str`between ${range.low} and ${range.high}`) : '',
    when: statistic.period ?? (year === undefined ? undefined : yearText(String(year), style)),
    isOld: Number(year) + Number(staleAfter) < options.thisYear,
    full:
      display && value !== null
        ? numeralText(numeralOf(value, { ...style, compact: false }))
        : undefined,
  };
};
