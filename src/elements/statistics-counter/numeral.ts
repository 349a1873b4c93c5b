import { formatter } from '../../locale/formatters.js';
import { type Decimal, decimalOf, decimalText, magnitude } from './decimal.js';

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
  type === 'integer' || type === 'group' || type === 'decimal' || type === 'fraction';

const join = (parts: Parts): string => parts.map(({ value }) => value).join('');

/** Cuts formatted parts before the first and after the last digit. */
export const cut = (parts: Parts): Numeral => {
  const first = parts.findIndex(isDigits);
  const last = parts.length - [...parts].reverse().findIndex(isDigits);
  if (first < 0) return { prefix: '', digits: join(parts), suffix: '' };
  return {
    prefix: join(parts.slice(0, first)),
    digits: join(parts.slice(first, last)),
    suffix: join(parts.slice(last)),
  };
};

/** The most places that every engine formats. */
const mostPlaces = 20;

export const fixed = (places: number): Options => ({
  minimumFractionDigits: Math.min(places, mostPlaces),
  maximumFractionDigits: Math.min(places, mostPlaces),
});

export const compactly = ({ precision = 3 }: NumeralStyle): Options => ({
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: precision,
});

export const styled = ({ style, currency, unit }: NumeralStyle): Options =>
  style === 'currency' && currency
    ? { style, currency }
    : style === 'unit' && unit
      ? { style, unit, unitDisplay: 'long' }
      : style === 'percent'
        ? { style }
        : {};

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

export const parts = (decimal: Decimal, style: NumeralStyle, options: Options): Parts =>
  numberFormat(style, options).formatToParts(decimalText(decimal) as Text);

/** A percent is given as 3.2 for 3.2 %, and `Intl` asks for 0.032. */
export const forIntl = (decimal: Decimal, { style }: NumeralStyle): Decimal =>
  style === 'percent' ? { ...decimal, places: decimal.places + 2 } : decimal;

const plainNumeral = (decimal: Decimal, style: NumeralStyle): Numeral =>
  cut(parts(forIntl(decimal, style), style, { ...styled(style), ...fixed(decimal.places) }));

/**
 * A compact number with its unit pinned. The unit is the long one ("billion"), also for money,
 * where `Intl` knows only short ones, and in some languages wrong ones.
 */
const compactNumeral = (decimal: Decimal, style: NumeralStyle): Numeral => {
  const around = cut(parts(decimal, style, { ...styled(style), ...fixed(0) }));
  const number = cut(parts(magnitude(decimal), style, compactly(style)));
  return {
    prefix: around.prefix + number.prefix,
    digits: number.digits,
    suffix: number.suffix + around.suffix,
  };
};

/** A decimal in the words and digits of a language. Never throws: at worst, the digits as given. */
export const numeralOf = (value: string, style: NumeralStyle): Numeral => {
  try {
    const decimal = decimalOf(value);
    return (style.compact ? compactNumeral : plainNumeral)(decimal, style);
  } catch {
    return { prefix: '', digits: value, suffix: '' };
  }
};

export const numeralText = ({ prefix, digits, suffix }: Numeral): string =>
  prefix + digits + suffix;
