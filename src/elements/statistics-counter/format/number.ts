import {
  compactOptions,
  fractionOptions,
  numberFormat,
  type NumberStyle,
  unitOptions,
} from './number-style.js';

/** A number as it is written: its digits with their separators, and what stands around them. */
export interface FormattedNumber {
  readonly prefix: string;
  readonly digits: string;
  readonly suffix: string;
}

type Parts = readonly { readonly type: string; readonly value: string }[];

export const numberText = ({ prefix, digits, suffix }: FormattedNumber): string =>
  prefix + digits + suffix;

/** Splits formatted parts before the first and after the last digit. */
export const splitParts = (parts: Parts): FormattedNumber => {
  const number = { prefix: '', digits: '', suffix: '' };
  for (const { type, value } of parts) {
    if (/^(integer|group|decimal|fraction)$/.test(type)) {
      number.digits += number.suffix + value;
      number.suffix = '';
    } else number[number.digits ? 'suffix' : 'prefix'] += value;
  }
  return number;
};

/** Formats a decimal string without loss: `Intl` takes it as text, TypeScript asks for its form. */
export const formatParts = (
  decimal: string,
  style: NumberStyle,
  options: Intl.NumberFormatOptions,
): Parts => numberFormat(style, options).formatToParts(decimal as Intl.StringNumericLiteral);

/** Digits after the point, from 0. `String` writes very large and very small numbers as `1e+21`, which have none to keep. */
export const decimalPlaces = (decimal: string): number =>
  /\.(\d+)$/.exec(decimal)?.[1]?.length ?? 0;

/** The value as `Intl` takes it. Minus zero is zero. A percent is given as 3.2 for 3.2 %, and `Intl` asks for 0.032. */
export const intlValue = (decimal: string, { style }: NumberStyle): string => {
  const [digits, exponent = 0] = decimal.replace(/^-(?=[0.]+$)/, '').split('e');
  return `${digits}e${Number(exponent) - (style === 'percent' ? 2 : 0)}`;
};

/** In a line that runs from right to left, a sign goes to the other side of the Latin letters before it, "US$" to "$US", unless a mark holds it. */
const holdSign = (number: FormattedNumber): FormattedNumber => {
  const isRightToLeft = /[\u0590-\u08FF\u200F]/.test(number.prefix + number.suffix);
  const suffix = number.suffix.replace(/[a-z]\p{Sc}$/iu, '$&\u200E');
  return isRightToLeft ? { ...number, suffix } : number;
};

/** Money or a measure in millions. The unit is the long one ("billion"): `Intl` knows only short ones for money, and in some languages wrong ones. */
const formatCompactUnit = (value: string, style: NumberStyle): FormattedNumber => {
  const options = { ...unitOptions(style), maximumFractionDigits: 0 };
  const around = splitParts(formatParts(intlValue(value, style), style, options));
  const size = formatParts(value.replace(/^-/, ''), style, compactOptions(style));
  const { prefix, digits, suffix } = splitParts(size);
  return { prefix: around.prefix + prefix, digits, suffix: suffix + around.suffix };
};

/** A decimal in the words and digits of a language: of a compact one, three significant digits. */
export const formatNumber = (value: string, style: NumberStyle): FormattedNumber => {
  const hasUnit = style.style === 'currency' || style.style === 'unit';
  if (style.compact && hasUnit) return holdSign(formatCompactUnit(value, style));
  const digits = style.compact ? compactOptions(style) : fractionOptions(decimalPlaces(value));
  const options = { ...unitOptions(style), ...digits };
  return holdSign(splitParts(formatParts(intlValue(value, style), style, options)));
};
