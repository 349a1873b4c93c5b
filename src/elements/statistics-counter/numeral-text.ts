import type { Numeral } from './numeral.js';

export const numeralText = ({ prefix, digits, suffix }: Numeral): string =>
  prefix + digits + suffix;
