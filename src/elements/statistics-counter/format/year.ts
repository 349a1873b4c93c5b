import { numberFormat, type NumberStyle } from './number-style.js';

/** A year in the language's digits. */
export const yearText = (year: number, style: NumberStyle): string =>
  numberFormat(style, { useGrouping: false }).format(year);

/** The time of a point in a series: a year in the language's digits, any other text as it is. */
export const timeText = (at: string, style: NumberStyle): string =>
  /^\d{4}$/.test(at) ? yearText(Number(at), style) : at;
