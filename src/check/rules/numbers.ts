import { fault, type Rule } from './rule.js';

const comma: Rule = (place) => {
  const { key, value } = place;
  const isNumber = /^(value|low|high|rate|amount|price)$/.test(key);
  // Three digits after one comma may as well be thousands.
  return isNumber && typeof value === 'string' && /^-?[\d\s.]*\d,(?:\d{1,2}|\d{4,})$/.test(value)
    ? fault('price-comma', place, value.replace(/[\s.]/g, '').replace(',', '.'))
    : undefined;
};

const year: Rule = (place) => {
  const { key, value, today, section } = place;
  return key === 'year' &&
    section === 'statistics' &&
    typeof value === 'number' &&
    ((value > 0 && value < 100) || value > Number(today.slice(0, 4)) + 50)
    ? fault('number-unlikely', place)
    : undefined;
};

/** `0.032` with `percent` is 0.032 %, not 3.2 %. */
const percent: Rule = (place) => {
  const { key, value, parent } = place;
  const number = Number(value);
  return key === 'value' && parent.style === 'percent' && number > 0 && number < 0.1
    ? fault('number-unlikely', place, String(Number((number * 100).toPrecision(12))))
    : undefined;
};

/** A currency says nothing without the style that shows it. */
const currencyStyle: Rule = (place) => {
  const { key, value, parent, path } = place;
  return key === 'currency' && typeof value === 'string' && parent.style === undefined
    ? { code: 'written-otherwise', path, expected: '"style": "currency"', found: value }
    : undefined;
};

const percentUnit: Rule = (place) => {
  const { key, value, path } = place;
  return key === 'unit' && value === '%'
    ? { code: 'written-otherwise', path, expected: '"style": "percent"', found: '%' }
    : undefined;
};

export const numberRules: readonly Rule[] = [comma, year, percent, currencyStyle, percentUnit];
