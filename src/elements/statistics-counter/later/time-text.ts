import { yearText } from '../figure.js';
import type { NumeralStyle } from '../numeral.js';

/** The time of a point in a series: a year in the language's digits, any other text as it is. */
export const timeText = (at: string, style: NumeralStyle): string =>
  /^\d{4}$/.test(at) ? yearText(Number(at), style) : at;
