import { formatter } from '../../locale/formatters.js';

/** How numbers are written. */
export interface NumeralStyle {
  /** BCP 47. */
  readonly locale: string;
  readonly style: 'decimal' | 'percent' | 'currency' | 'unit';
  /** ISO 4217. */
  readonly currency?: string | undefined;
  /** A unit that `Intl` knows, as `kilometer`. */
  readonly unit?: string | undefined;
  /** In millions, crores, 億. */
  readonly compact: boolean;
  /** Significant digits of a compact number; 3 by default. */
  readonly precision?: number;
  /** A [numbering system](https://www.unicode.org/reports/tr35/tr35-numbers.html#Numbering_Systems); undefined: the locale's. */
  readonly numberingSystem?: string | undefined;
}

/** A formatted number: its digits with their marks, and what stands around them. */
export interface Numeral {
  readonly prefix: string;
  readonly digits: string;
  readonly suffix: string;
}

type Options = Intl.NumberFormatOptions;
type Parts = readonly { readonly type: string; readonly value: string }[];
/** `Intl` takes decimals as text; TypeScript asks for their form. */
type Text = Intl.StringNumericLiteral;

const isDigits = ({ type }: Parts[number]): boolean =>
  /^(integer|group|decimal|fraction)$/.test(type);

const join = (parts: Parts): string => parts.map(({ value }) => value).join('');

/** Cuts formatted parts before the first and after the last digit. */
export const cut = (parts: Parts): Numeral => {
  const first = parts.findIndex(isDigits);
  const end = parts.findLastIndex(isDigits) + 1;
  return {
    prefix: join(parts.slice(0, first)),
    digits: join(parts.slice(first, end)),
    suffix: join(parts.slice(end)),
  };
};

/** No more than the 20 places that every engine formats. */
export const fixed = (places: number): Options => {
  const digits = Math.min(places, 20);
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
};

export const compactly = ({ precision = 3 }: NumeralStyle): Options => ({
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: precision,
});

export const styled = ({ style, currency, unit }: NumeralStyle): Options => ({
  style,
  currency,
  unit,
  unitDisplay: 'long',
});

/** Whether `Intl` has words for a unit: `kilometer`. */
export const isKnownUnit = (unit: unknown): unit is string => {
  try {
    return Boolean(formatter(Intl.NumberFormat, 'en', { style: 'unit', unit: String(unit) }));
  } catch {
    return false;
  }
};

/** A formatter; where an engine refuses an option, one without what may be refused. */
export const numberFormat = ({ locale, numberingSystem }: NumeralStyle, options: Options) => {
  try {
    return formatter(Intl.NumberFormat, locale, { ...options, numberingSystem });
  } catch {
    const { minimumFractionDigits, maximumFractionDigits } = options;
    return formatter(Intl.NumberFormat, locale, { minimumFractionDigits, maximumFractionDigits });
  }
};

/** A decimal, as text, in parts. */
export const parts = (decimal: string, style: NumeralStyle, options: Options): Parts =>
  numberFormat(style, options).formatToParts(decimal as Text);

/** Digits and exponent of a decimal: `String` writes large and small numbers as `1e+21`. */
const scientific = (decimal: string): readonly [digits: string, exponent: number] => {
  const [digits = '', exponent = 0] = decimal.split('e');
  return [digits, Number(exponent)];
};

/** Digits after the point, from 0. */
export const placesOf = (decimal: string): number => {
  const [digits, exponent] = scientific(decimal);
  return Math.max((digits.split('.')[1] ?? '').length - exponent, 0);
};

/** Minus zero is zero. A percent is given as 3.2 for 3.2 %, and `Intl` asks for 0.032. */
export const forIntl = (decimal: string, { style, compact }: NumeralStyle): string => {
  const [digits, exponent] = scientific(decimal.replace(/^-(?=[0.]+$)/, ''));
  return `${digits}e${exponent - (style === 'percent' && !compact ? 2 : 0)}`;
};

/**
 * A decimal in the words and digits of a language; what is none, as it is.
 *
 * A compact number has its unit pinned. The unit is the long one ("billion"), also for money,
 * where `Intl` knows only short ones, and in some languages wrong ones.
 */
export const numeralOf = (value: string, style: NumeralStyle): Numeral => {
  if (Number.isNaN(Number(value))) return { prefix: '', digits: value, suffix: '' };
  const { compact } = style;
  const options = { ...styled(style), ...fixed(compact ? 0 : placesOf(value)) };
  const { prefix, digits, suffix } = cut(parts(forIntl(value, style), style, options));
  if (!compact) return { prefix, digits, suffix };
  const size = cut(parts(value.replace(/^-/, ''), style, compactly(style)));
  return { prefix: prefix + size.prefix, digits: size.digits, suffix: size.suffix + suffix };
};

export const numeralText = ({ prefix, digits, suffix }: Numeral): string =>
  prefix + digits + suffix;
