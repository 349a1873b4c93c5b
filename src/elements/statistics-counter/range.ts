import { decimalOf, decimalText } from './decimal.js';
import {
  compactly,
  cut,
  fixed,
  forIntl,
  numberFormat,
  type Numeral,
  numeralOf,
  type NumeralStyle,
  numeralText,
  styled,
} from './numeral.js';

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

const rangeNumeral = (low: string, high: string, style: NumeralStyle): Numeral => {
  const ends = [decimalOf(low), decimalOf(high)] as const;
  const places = Math.max(ends[0].places, ends[1].places);
  const { compact } = style;
  const options = compact ? compactly(style) : { ...styled(style), ...fixed(places) };
  const [from, to] = ends.map((end) => decimalText(forIntl(end, style))) as [never, never];
  return cut(numberFormat(style, options).formatRangeToParts(from, to));
};

const plainRange = (low: Numeral, high: Numeral): Numeral => ({
  prefix: '',
  digits: `${numeralText(low)}–${numeralText(high)}`,
  suffix: '',
});

/** An interval; undefined when its ends are one. Without `formatRange`, the ends with a dash between. */
export const rangeOf = (low: string, high: string, style: NumeralStyle): Range | undefined => {
  if (Number(low) === Number(high)) return undefined;
  const apart = tellingApart(low, high, style);
  const [from, to] = [numeralOf(low, apart), numeralOf(high, apart)];
  const shared = from.suffix === to.suffix;
  const ends = {
    low: shared ? from.prefix + from.digits : numeralText(from),
    high: numeralText(to),
  };
  try {
    const { digits } = rangeNumeral(low, high, apart);
    return { numeral: { prefix: from.prefix, digits, suffix: to.suffix }, ...ends };
  } catch {
    return { numeral: plainRange(from, to), ...ends };
  }
};
