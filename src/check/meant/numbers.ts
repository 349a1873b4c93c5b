import { own } from '../../model/unknown.js';

/** A number as a decimal string. Of `1.234` and `1,234` the sign parts thousands where three digits follow each. */
export const decimalIn = (text: string): string => {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (/^-?\d+(\.\d+)?$/.test(bare) && !/^-?[1-9]\d{0,2}\.\d{3}$/.test(bare)) return bare;
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return bare.replaceAll(',', '');
  if (/^-?\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(bare) || /^-?\d{1,3}(\.\d{3})+,\d+$/.test(bare)) {
    return bare.replaceAll('.', '').replace(',', '.');
  }
  return /^-?\d+,\d+$/.test(bare) ? bare.replace(',', '.') : bare;
};

const multiples: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  mille: 3,
  million: 6,
  millions: 6,
  m: 6,
  mn: 6,
  millones: 6,
  billion: 9,
  bn: 9,
  milliards: 9,
  milliard: 9,
};

/** `232,000,000`, `232 million`, `3.2 %`, `$592bn` as a decimal string; undefined where there is no number. */
export const decimalMeant = (text: string): string | undefined => {
  const [, number = '', word = ''] =
    /^[^\d-]{0,3}(-?\d(?:[\d.,\s'’]*[\d.,'’])?)\s*([\p{L}%]*)$/u.exec(text.trim()) ?? [];
  const decimal = decimalIn(number);
  if (!/^-?\d+(\.\d+)?$/.test(decimal)) return undefined;
  const power = own(multiples, word.toLowerCase());
  if (power === undefined) return /^(|%|percent|px|usd|eur|gbp)$/i.test(word) ? decimal : undefined;
  const [whole = '', part = ''] = decimal.split('.');
  return part.length > power
    ? undefined
    : `${whole}${part.padEnd(power, '0')}`.replace(/^0+(?=\d)/, '');
};

/** A whole number within a text such as `640px`. */
export const integerMeant = (text: string): number | undefined => {
  const decimal = decimalMeant(text);
  return decimal && /^-?\d+$/.test(decimal) ? Number(decimal) : undefined;
};
