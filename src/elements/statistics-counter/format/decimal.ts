/** A decimal held exactly: `units` × 10^−`places`. 16.40 is 1640 units at 2 places. */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the point, from 0. */
  readonly places: number;
}

/**
 * Reads a decimal as the feed's contract lets it through (`"-16.40"`), or as `String` writes a
 * number (`1e+21`). No digit is lost; minus zero is zero.
 *
 * @throws SyntaxError when it is neither.
 */
export const decimalOf = (text: string): Decimal => {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return places < 0 ? { units: units * 10n ** BigInt(-places), places: 0 } : { units, places };
};

/** The decimal as text, in ASCII: what `Intl` formats without loss. */
export const decimalText = ({ units, places }: Decimal): string => {
  const digits = String(magnitude({ units, places }).units).padStart(places + 1, '0');
  const point = digits.length - places;
  const fraction = places > 0 ? `.${digits.slice(point)}` : '';
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${fraction}`;
};

/** Without its sign. */
const magnitude = ({ units, places }: Decimal): Decimal => ({
  units: units < 0n ? -units : units,
  places,
});
