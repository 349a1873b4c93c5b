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

/** No fewer places than asked for, of the 20 that every engine formats. */
export const fixed = (places: number): Options => ({
  minimumFractionDigits: Math.min(places, 20),
  maximumFractionDigits: 20,
});

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

/** Digits after the point, from 0. `String` writes very large and very small numbers as `1e+21`, without any to keep. */
export const placesOf = (decimal: string): number => /\.(\d+)$/.exec(decimal)?.[1]?.length ?? 0;

/** Minus zero is zero. A percent is given as 3.2 for 3.2 %, and `Intl` asks for 0.032. */
export const forIntl = (decimal: string, { style, compact }: NumeralStyle): string => {
  const [digits, exponent = 0] = decimal.replace(/^-(?=[0.]+$)/, '').split('e');
  return `${digits}e${Number(exponent) - (style === 'percent' && !compact ? 2 : 0)}`;
};

/** What is not formatted, or has been before. */
export const plain = (digits: string): Numeral => ({ prefix: '', digits, suffix: '' });

/**
 * A decimal in the words and digits of a language; what is none, as it is.
 *
 * A compact number has its unit pinned. The unit is the long one ("billion"), also for money,
 * where `Intl` knows only short ones, and in some languages wrong ones.
 */
export const numeralOf = (value: string, style: NumeralStyle): Numeral => {
  if (Number.isNaN(Number(value))) return plain(value);
  const places = style.compact ? { maximumFractionDigits: 0 } : fixed(placesOf(value));
  const whole = cut(parts(forIntl(value, style), style, { ...styled(style), ...places }));
  if (!style.compact) return whole;
  const { prefix, digits, suffix } = cut(parts(value.replace(/^-/, ''), style, compactly(style)));
  return { prefix: whole.prefix + prefix, digits, suffix: suffix + whole.suffix };
};

export const numeralText = ({ prefix, digits, suffix }: Numeral): string =>
  prefix + digits + suffix;
