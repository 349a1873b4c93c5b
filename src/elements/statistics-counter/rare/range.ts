import {
  compactly,
  cut,
  fixed,
  forIntl,
  numberFormat,
  type Numeral,
  type NumeralStyle,
  placesOf,
} from '../numeral.js';
import { numeralText } from '../numeral-text.js';
import { numeralOf, styled } from './numeral.js';

/** An interval in the words and digits of a language. */
export interface Range {
  /** "214–245 million". */
  readonly numeral: Numeral;
  /** The ends, to be read between words: "214" and "245 million". */
  readonly low: string;
  readonly high: string;
}

/** More digits than this no figure has. */
const finest = 18;

/** Rounded to the same digits, two ends would look like one, and `Intl` would call it "about". */
const tellingApart = (low: string, high: string, style: NumeralStyle): NumeralStyle => {
  let precision = 3;
  const written = (value: string) => numeralText(numeralOf(value, { ...style, precision }));
  while (precision < finest && written(low) === written(high)) precision += 1;
  return { ...style, precision };
};

/** What stands around the digits of each end, where a language repeats it: "2.14億 ～ 2.45億". */
const isRepeated = ({ type, source }: Intl.NumberRangeFormatPart): boolean =>
  source !== 'shared' && /^(?:compact|currency|literal|percentSign|unit)$/.test(type);

/** The ends with a dash between, as the language writes it; where the engine can't, plainly. */
const rangeParts = (
  low: string,
  high: string,
  style: NumeralStyle,
): readonly Intl.NumberRangeFormatPart[] => {
  const places = Math.max(placesOf(low), placesOf(high));
  // Compact money is told by its affixes.
  const digits = style.compact ? compactly(style) : { ...styled(style), ...fixed(places) };
  const options = style.style === 'percent' ? { ...digits, style: style.style } : digits;
  const [from, to] = [low, high].map((end) => forIntl(end, style)) as [never, never];
  try {
    return numberFormat(style, options).formatRangeToParts(from, to);
  } catch {
    return [];
  }
};

/** An interval; undefined when its ends are one. Without `formatRange`, the ends with a dash between. */
export const rangeOf = (low: string, high: string, given: NumeralStyle): Range | undefined => {
  if (Number(low) === Number(high)) return undefined;
  const style = tellingApart(low, high, given);
  const [from, to] = [numeralOf(low, style), numeralOf(high, style)];
  const isAlike = from.prefix === to.prefix && from.suffix === to.suffix;
  const ends = {
    low: from.suffix === to.suffix ? from.prefix + from.digits : numeralText(from),
    high: numeralText(to),
  };
  const parts = rangeParts(low, high, style);
  const { digits } = cut(isAlike ? parts.filter((part) => !isRepeated(part)) : parts);
  return {
    ...ends,
    numeral: digits
      ? { prefix: from.prefix, digits, suffix: to.suffix }
      : { prefix: '', digits: `${numeralText(from)}–${ends.high}`, suffix: '' },
  };
};
