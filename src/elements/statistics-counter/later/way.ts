import type { Figure } from '../figure.js';
import { compactly, cut, fixed, forIntl, type NumeralStyle, parts } from '../numeral.js';
import { styled } from '../rare/numeral.js';
import { type Decimal, decimalOf, decimalText } from './decimal.js';

/** How finely progress is told apart: a millionth. */
const grain = 1_000_000;

/**
 * The way from zero to `target` at `progress`, 0 to 1: at 1 the target itself, before it always
 * between the two. A negative one starts at its last digit's smallest step, since "-0" is no number.
 */
export const partOf = (target: Decimal, progress: number): Decimal => {
  const share = BigInt(Math.round((progress < 1 ? Math.max(progress, 0) : 1) * grain));
  const units = (target.units * share) / BigInt(grain);
  return { ...target, units: target.units < 0n && units === 0n ? -1n : units };
};

/** What a compact number counts in: 232 of "232 million", whatever the digits it is shown in. */
const mantissaOf = (decimal: Decimal, style: NumeralStyle): Decimal => {
  const latin = { ...style, numberingSystem: 'latn' };
  const shown = parts(decimalText(decimal), latin, { ...compactly(style), useGrouping: false });
  const digits = shown.map(({ type, value }) =>
    type === 'decimal' ? '.' : type === 'integer' || type === 'fraction' ? value : '',
  );
  const { units, places } = decimalOf(digits.join(''));
  return { units: decimal.units < 0n ? -units : units, places };
};

/** Digits on their way: `progress` from 0 to 1, where they are the final ones. */
export type Digits = (progress: number) => string;

const plainWay = (target: Decimal, style: NumeralStyle): Digits => {
  const options = { ...styled(style), ...fixed(target.places) };
  const at = (progress: number) => forIntl(decimalText(partOf(target, progress)), style);
  return (progress) => cut(parts(at(progress), style, options)).digits;
};

/** The unit stays the final one: "232 million" comes from "1 million", never from "100 thousand". */
const compactWay = (target: Decimal, style: NumeralStyle): Digits => {
  const mantissa = mantissaOf(target, style);
  const options = { ...fixed(mantissa.places), useGrouping: 'min2' } as const;
  return (progress) => cut(parts(decimalText(partOf(mantissa, progress)), style, options)).digits;
};

/** The way of a figure's digits from zero to their final text; whatever stands around them stays. Undefined where an engine can't write it. */
export const wayTo = (value: string, style: NumeralStyle): Digits | undefined => {
  try {
    return (style.compact ? compactWay : plainWay)(decimalOf(value), style);
  } catch {
    return undefined;
  }
};

/** Only a value that was formatted is counted up: no range, no display text, and nothing that moves on by itself. */
export const wayOf = ({ statistic, style, full }: Figure): Digits | undefined => {
  const { value, rate } = statistic;
  const counts = value !== null && rate === undefined && full === undefined;
  return counts ? wayTo(value, style) : undefined;
};
