import {
  compactly,
  cut,
  fixed,
  forIntl,
  type Numeral,
  type NumeralStyle,
  parts,
  placesOf,
  plainNumeral,
} from '../numeral.js';

export const styled = ({ style, currency, unit }: NumeralStyle): Intl.NumberFormatOptions => ({
  style,
  currency,
  unit,
  unitDisplay: 'long',
});

/** In a line that runs from right to left, a sign goes to the other side of the Latin letters before it, "US$" to "$US", unless a mark holds it. */
const inOrder = (numeral: Numeral): Numeral => {
  const isRightToLeft = /[\u0590-\u08FF\u200F]/.test(numeral.prefix + numeral.suffix);
  const suffix = numeral.suffix.replace(/[a-z]\p{Sc}$/iu, '$&\u200E');
  return isRightToLeft ? { ...numeral, suffix } : numeral;
};

/** Money or a measure in millions. The unit is the long one ("billion"): `Intl` knows only short ones for money, and in some languages wrong ones. */
const compactNumeral = (value: string, style: NumeralStyle): Numeral => {
  const options = { ...styled(style), maximumFractionDigits: 0 };
  const around = cut(parts(forIntl(value, style), style, options));
  const { prefix, digits, suffix } = cut(parts(value.replace(/^-/, ''), style, compactly(style)));
  return { prefix: around.prefix + prefix, digits, suffix: suffix + around.suffix };
};

/** A decimal in the words and digits of a language, in any style. */
export const numeralOf = (value: string, style: NumeralStyle): Numeral => {
  if (/^(?:decimal|percent)$/.test(style.style)) return plainNumeral(value, style);
  if (style.compact) return inOrder(compactNumeral(value, style));
  const options = { ...styled(style), ...fixed(placesOf(value)) };
  return inOrder(cut(parts(forIntl(value, style), style, options)));
};
