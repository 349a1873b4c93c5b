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

/** Cuts formatted parts before the first and after the last digit. */
export const cut = (parts: Parts): Numeral => {
  const numeral = { prefix: '', digits: '', suffix: '' };
  for (const { type, value } of parts) {
    if (/^(integer|group|decimal|fraction)$/.test(type)) {
      numeral.digits += numeral.suffix + value;
      numeral.suffix = '';
    } else numeral[numeral.digits ? 'suffix' : 'prefix'] += value;
  }
  return numeral;
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

/** @throws RangeError or TypeError where the engine refuses an option. */
export const numberFormat = (
  { locale, numberingSystem }: NumeralStyle,
  options: Options,
): Intl.NumberFormat => formatter(Intl.NumberFormat, locale, { ...options, numberingSystem });

/** A decimal, as text, in parts. */
export const parts = (decimal: string, style: NumeralStyle, options: Options): Parts =>
  numberFormat(style, options).formatToParts(decimal as Text);

/** Digits after the point, from 0. `String` writes very large and very small numbers as `1e+21`, without any to keep. */
export const placesOf = (decimal: string): number => /\.(\d+)$/.exec(decimal)?.[1]?.length ?? 0;

/** Minus zero is zero. A percent is given as 3.2 for 3.2 %, and `Intl` asks for 0.032. */
export const forIntl = (decimal: string, { style }: NumeralStyle): string => {
  const [digits, exponent = 0] = decimal.replace(/^-(?=[0.]+$)/, '').split('e');
  return `${digits}e${Number(exponent) - (style === 'percent' ? 2 : 0)}`;
};

/** A number or a percentage in the words and digits of a language; of a compact one, three digits. */
export const plainNumeral = (value: string, style: NumeralStyle): Numeral => {
  const digits = style.compact ? compactly(style) : fixed(placesOf(value));
  return cut(parts(forIntl(value, style), style, { style: style.style, ...digits }));
};
