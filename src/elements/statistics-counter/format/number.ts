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
    // Where CLDR has a hyphen, typography has a minus.
    const written = type === 'minusSign' ? value.replace('-', '\u2212') : value;
    if (/^(integer|group|decimal|fraction)$/.test(type)) {
      number.digits += number.suffix + written;
      number.suffix = '';
    } else number[number.digits ? 'suffix' : 'prefix'] += written;
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

/** English writes the sign of a currency beside a word for its size: "$592 billion". `Intl` has only "$592B". */
const formatWithSign = (value: string, style: NumberStyle): FormattedNumber => {
  const options = { ...unitOptions(style), maximumFractionDigits: 0 };
  const sign = splitParts(formatParts(intlValue(value, style), style, options));
  const size = formatParts(value.replace(/^-/, ''), style, compactOptions(style));
  const { prefix, digits, suffix } = splitParts(size);
  return { prefix: sign.prefix + prefix, digits, suffix: suffix + sign.suffix };
};

/** "592 milliards de dollars": the word that CLDR leaves out between millions and the name of a currency. */
const ofMillions: Readonly<Record<string, (name: string) => string>> = {
  fr: (name) => (/^[aeiouéèh]/i.test(name) ? `d’${name}` : `de ${name}`),
  es: (name) => `de ${name}`,
  pt: (name) => `de ${name}`,
  ca: (name) => `de ${name}`,
  gl: (name) => `de ${name}`,
  it: (name) => `di ${name}`,
};

/** Money in millions by the currency's name, as most languages say it: "592 миллиарда долларов США", "5920亿美元". */
const formatWithName = (value: string, style: NumberStyle): FormattedNumber => {
  const { locale, precision = 3 } = style;
  const options = {
    ...unitOptions(style),
    ...compactOptions(style),
    currencyDisplay: 'name',
  } as const;
  // As it is rounded: 999,999 is one million.
  const size = Math.abs(Number(Number(value).toPrecision(precision)));
  const before = size >= 1e6 ? ofMillions[locale.split('-')[0] ?? ''] : undefined;
  const parts = formatParts(intlValue(value, style), style, options).map((part) =>
    part.type === 'currency' && before ? { ...part, value: before(part.value) } : part,
  );
  return splitParts(parts);
};

/** A decimal in the words and digits of a language: of a compact one, three significant digits. */
export const formatNumber = (value: string, style: NumberStyle): FormattedNumber => {
  if (style.compact && style.style === 'currency') {
    return /^en\b/.test(style.locale) ? formatWithSign(value, style) : formatWithName(value, style);
  }
  const digits = style.compact ? compactOptions(style) : fractionOptions(decimalPlaces(value));
  const options = { ...unitOptions(style), ...digits };
  return holdSign(splitParts(formatParts(intlValue(value, style), style, options)));
};
