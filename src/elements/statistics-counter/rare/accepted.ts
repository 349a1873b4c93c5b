import { compactly, numberFormat, type NumeralStyle } from '../numeral.js';
import { styled } from './numeral.js';

const isAccepted = (style: NumeralStyle): boolean => {
  try {
    numberFormat(style, { ...styled(style), ...(style.compact && compactly(style)) });
    return true;
  } catch {
    return false;
  }
};

/**
 * A style that the engine can write: what it refuses costs what was refused, and no more. Money in
 * no currency, and a measure in no unit that is known, are plain numbers.
 */
export const accepted = (asked: NumeralStyle): NumeralStyle => {
  const { locale, compact, numberingSystem, style, currency, unit } = asked;
  const bare = { locale, compact: false, style: 'decimal' } as const;
  return {
    ...bare,
    ...(isAccepted({ ...bare, numberingSystem }) && { numberingSystem }),
    ...(isAccepted({ ...bare, compact }) && { compact }),
    ...(isAccepted({ ...bare, style, currency, unit }) && { style, currency, unit }),
  };
};
