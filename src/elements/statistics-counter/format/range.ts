import {
  compactOptions,
  fractionOptions,
  numberFormat,
  type NumberStyle,
  unitOptions,
} from './number-style.js';
import {
  decimalPlaces,
  type FormattedNumber,
  formatNumber,
  intlValue,
  numberText,
  splitParts,
} from './number.js';

/** An interval in the words and digits of a language. */
export interface FormattedRange {
  /** "214–245 million". */
  readonly number: FormattedNumber;
  /** The ends, to be read between words: "214" and "245 million". */
  readonly low: string;
  readonly high: string;
}

/** More significant digits than this no figure has. */
const maximumPrecision = 18;

/** As many digits as tell the two ends apart: where they round to one, `Intl` says "about". */
const distinguishing = (low: string, high: string, style: NumberStyle): NumberStyle => {
  let precision = 3;
  const written = (value: string) => numberText(formatNumber(value, { ...style, precision }));
  while (precision < maximumPrecision && written(low) === written(high)) precision += 1;
  return { ...style, precision };
};

/** What stands around the digits of each end, where a language repeats it: "2.14億 ～ 2.45億". */
const isRepeated = ({ type, source }: Intl.NumberRangeFormatPart): boolean =>
  source !== 'shared' && /^(?:compact|currency|literal|percentSign|unit)$/.test(type);

/** The ends with a dash between, as the language writes it; nothing where the engine can't. */
const rangeParts = (
  low: string,
  high: string,
  style: NumberStyle,
): readonly Intl.NumberRangeFormatPart[] => {
  const places = Math.max(decimalPlaces(low), decimalPlaces(high));
  // What compact money is of stands in its prefix and suffix.
  const digits = style.compact
    ? compactOptions(style)
    : { ...unitOptions(style), ...fractionOptions(places) };
  const options = style.style === 'percent' ? { ...digits, style: style.style } : digits;
  const [from, to] = [low, high].map((end) => intlValue(end, style)) as [never, never];
  try {
    return numberFormat(style, options).formatRangeToParts(from, to);
  } catch {
    return [];
  }
};

/** An interval; undefined when its ends are one. Without `formatRange`, the ends with a dash between. */
export const formatRange = (
  low: string,
  high: string,
  given: NumberStyle,
): FormattedRange | undefined => {
  if (Number(low) === Number(high)) return undefined;
  const style = distinguishing(low, high, given);
  const [from, to] = [formatNumber(low, style), formatNumber(high, style)];
  const isAlike = from.prefix === to.prefix && from.suffix === to.suffix;
  const ends = {
    low: from.suffix === to.suffix ? from.prefix + from.digits : numberText(from),
    high: numberText(to),
  };
  const parts = rangeParts(low, high, style);
  const { digits } = splitParts(isAlike ? parts.filter((part) => !isRepeated(part)) : parts);
  return {
    ...ends,
    number: digits
      ? { prefix: from.prefix, digits, suffix: to.suffix }
      : { prefix: '', digits: `${numberText(from)}–${ends.high}`, suffix: '' },
  };
};
