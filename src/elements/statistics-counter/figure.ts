import type { MsgFn } from '@lit/localize/internal/types.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Statistic, Text } from '../../feed/contract.js';
import { lookup } from '../../locale/lookup.js';
import { type Reading, readText } from '../../locale/text.js';
import { words } from '../../widget/templates/text.js';
import {
  isKnownUnit,
  numberFormat,
  type Numeral,
  numeralOf,
  type NumeralStyle,
  numeralText,
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
  readonly id: string;
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
  /** Whether the number is not the feed's value but what its rate has made of it. */
  readonly isProjection: boolean;
  /** Whether the number is a value that was formatted: neither a range nor a display text. */
  readonly counts: boolean;
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
  const isPoint = low !== undefined && Number(low) === Number(high);
  switch (qualifier ?? (isPoint ? 'about' : undefined)) {
    case 'about':
      return aroundGap(msg(str`about ${gap}`));
    case 'over':
      return aroundGap(msg(str`more than ${gap}`));
    case 'under':
      return aroundGap(msg(str`less than ${gap}`));
    case 'estimated':
      return aroundGap(msg(str`an estimated ${gap}`));
    default:
      return ['', ''] as const;
  }
};

/** From a million on a number is easier read in millions; past 10¹⁵ no language has a common word. */
const isLarge = (value: string): boolean =>
  Math.abs(Number(value)) >= 1e6 && Math.abs(Number(value)) < 1e15;

const isCompact = ({ notation, style, value, high }: Statistic, options: FigureOptions): boolean =>
  notation
    ? notation === 'compact'
    : options.notation !== 'standard' && style !== 'percent' && isLarge(value ?? high ?? '0');

const styleOf = (statistic: Statistic, options: FigureOptions): NumeralStyle => {
  const { style = 'decimal', currency, unit } = statistic;
  return {
    locale: options.reading.language,
    style,
    currency,
    unit: isKnownUnit(unit) ? unit : undefined,
    compact: isCompact(statistic, options),
    numberingSystem: options.numberingSystem || undefined,
  };
};

/** The number with a unit that only the feed knows, as "people". */
const withUnit = (numeral: Numeral, { unit, style }: Statistic, reading: Reading): Numeral =>
  !unit || (style === 'unit' && isKnownUnit(unit))
    ? numeral
    : { ...numeral, suffix: `${numeral.suffix} ${words(unit, reading)}` };

/** `display` in the reader's language, if the feed has it: elsewhere formatting says it well. */
const displayOf = ({ display }: Statistic, reading: Reading): Numeral | undefined => {
  if (display === undefined) return undefined;
  const { words: digits, language = '' } = readText(display, reading);
  const isOwn = lookup([language], reading.language) !== undefined;
  return isOwn ? { prefix: '', digits, suffix: '' } : undefined;
};

const whenOf = ({ year, period }: Statistic, style: NumeralStyle): Text | undefined =>
  period ?? (year === undefined ? undefined : yearText(String(year), style));

/** A year in the language's digits; any other text as it is. */
export const yearText = (year: string, style: NumeralStyle): string =>
  /^\d{4}$/.test(year) ? numberFormat(style, { useGrouping: false }).format(Number(year)) : year;

const numeralFor = (statistic: Statistic, style: NumeralStyle, range: Range | undefined) =>
  statistic.value === null ? range?.numeral : numeralOf(statistic.value, style);

/**
 * Everything that a figure says, in one language.
 *
 * @param projection - what the value has come to by its rate, where that is shown.
 */
export const figureOf = (given: Statistic, options: FigureOptions, projection?: string): Figure => {
  const { reading, msg } = options;
  const isProjection = projection !== undefined;
  // In millions a projection would stand still.
  const statistic: Statistic = isProjection
    ? { ...given, value: projection, notation: given.notation ?? 'standard' }
    : given;
  const { id, value, low, high, year } = statistic;
  const style = styleOf(statistic, options);
  const range = low && high ? rangeOf(low, high, style) : undefined;
  const written = numeralFor(statistic, style, range);
  const display = displayOf(statistic, reading);
  const staleAfter = statistic.staleAfter ?? options.staleAfter;
  return {
    id,
    statistic,
    style,
    numeral: display ?? (written && withUnit(written, statistic, reading)),
    qualifier: written ? qualifierOf(statistic, msg) : ['', ''],
    label: inPlural(statistic.label, value ?? high ?? '0', reading),
    range,
    between: range ? msg(str`between ${range.low} and ${range.high}`) : '',
    when: isProjection
      ? msg(str`projection from ${words(whenOf(given, style), reading)}`)
      : whenOf(given, style),
    isProjection,
    isOld: year !== undefined && staleAfter !== undefined && year + staleAfter < options.thisYear,
    // What moves on by itself is not counted up too.
    counts: !display && statistic.rate === undefined && value !== null,
    full:
      display && value !== null
        ? numeralText(numeralOf(value, { ...style, compact: false }))
        : undefined,
  };
};

/** How wide a figure's number is, in digits: what it is sized by. A long unit goes to a line of its own. */
export const lengthOf = ({ prefix, digits, suffix }: Numeral): number =>
  [...digits].length + [...prefix].length / 2 + Math.min([...suffix].length * 0.42, 6);
