import { formatter } from '../../../locale/formatters.js';

/** How numbers are written. */
export interface NumberStyle {
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

type Options = Intl.NumberFormatOptions;

/** @throws RangeError or TypeError where the engine refuses an option. */
export const numberFormat = (
  { locale, numberingSystem }: NumberStyle,
  options: Options,
): Intl.NumberFormat => formatter(Intl.NumberFormat, locale, { ...options, numberingSystem });

/** What a number is of: money, a share, a measure. */
export const unitOptions = ({ style, currency, unit }: NumberStyle): Options => ({
  style,
  currency,
  unit,
  unitDisplay: 'long',
});

export const compactOptions = ({ precision = 3 }: NumberStyle): Options => ({
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: precision,
});

/** No fewer decimal places than asked for, of the 20 that every engine formats. */
export const fractionOptions = (places: number): Options => ({
  minimumFractionDigits: Math.min(places, 20),
  maximumFractionDigits: 20,
});

const isSupported = (style: NumberStyle): boolean => {
  try {
    numberFormat(style, { ...unitOptions(style), ...(style.compact && compactOptions(style)) });
    return true;
  } catch {
    return false;
  }
};

/**
 * A style that the engine supports. Each option that it refuses is left out alone: money without a
 * currency, and a measure in a unit that `Intl` does not know, are plain numbers.
 */
export const supportedStyle = (asked: NumberStyle): NumberStyle => {
  const { locale, compact, numberingSystem, style, currency, unit } = asked;
  const plain = { locale, compact: false, style: 'decimal' } as const;
  return {
    ...plain,
    ...(isSupported({ ...plain, numberingSystem }) && { numberingSystem }),
    ...(isSupported({ ...plain, compact }) && { compact }),
    ...(isSupported({ ...plain, style, currency, unit }) && { style, currency, unit }),
  };
};
