import { type Decimal, decimalOf, decimalText } from '../format/decimal.js';
import type { Figure } from '../format/figure.js';
import { formatParts, intlValue, splitParts } from '../format/number.js';
import {
  compactOptions,
  fractionOptions,
  type NumberStyle,
  unitOptions,
} from '../format/number-style.js';

/** Steps between a progress of 0 and of 1. */
const steps = 1_000_000;

/**
 * The decimal between zero and `target` at `progress`, 0 to 1: at 1 the target itself. A negative one
 * starts at the smallest step of its last digit, since "-0" is no number.
 */
export const decimalAt = (target: Decimal, progress: number): Decimal => {
  const step = BigInt(Math.round((progress < 1 ? Math.max(progress, 0) : 1) * steps));
  const units = (target.units * step) / BigInt(steps);
  return { ...target, units: target.units < 0n && units === 0n ? -1n : units };
};

/** The digits of a compact number as a decimal: 232 of "232 million", in whatever script they are written. */
const mantissaOf = (decimal: Decimal, style: NumberStyle): Decimal => {
  const latin = { ...style, numberingSystem: 'latn' };
  const options = { ...compactOptions(style), useGrouping: false };
  const digits = formatParts(decimalText(decimal), latin, options).map(({ type, value }) =>
    type === 'decimal' ? '.' : type === 'integer' || type === 'fraction' ? value : '',
  );
  const { units, places } = decimalOf(digits.join(''));
  return { units: decimal.units < 0n ? -units : units, places };
};

/** The digits to show at a progress of 0 to 1, where they are the final ones. */
export type DigitsAt = (progress: number) => string;

const fullDigits = (value: string, style: NumberStyle): DigitsAt => {
  const target = decimalOf(value);
  const options = { ...unitOptions(style), ...fractionOptions(target.places) };
  const at = (progress: number) => intlValue(decimalText(decimalAt(target, progress)), style);
  return (progress) => splitParts(formatParts(at(progress), style, options)).digits;
};

/** The unit stays the final one: "232 million" comes from "1 million", never from "100 thousand". */
const compactDigits = (value: string, style: NumberStyle): DigitsAt => {
  const mantissa = mantissaOf(decimalOf(value), style);
  const options = { ...fractionOptions(mantissa.places), useGrouping: 'min2' } as const;
  const at = (progress: number) => decimalText(decimalAt(mantissa, progress));
  return (progress) => splitParts(formatParts(at(progress), style, options)).digits;
};

/** The digits of a number from zero to its final text; what stands around them stays. Undefined where an engine can't write them. */
export const digitsTo = (value: string, style: NumberStyle): DigitsAt | undefined => {
  try {
    return (style.compact ? compactDigits : fullDigits)(value, style);
  } catch {
    return undefined;
  }
};

/** Only a value that was formatted is counted up: no range, no display text, and no projection. */
export const digitsOf = ({ statistic, style, full }: Figure): DigitsAt | undefined => {
  const { value, rate } = statistic;
  const counts = value !== null && rate === undefined && full === undefined;
  return counts ? digitsTo(value, style) : undefined;
};
