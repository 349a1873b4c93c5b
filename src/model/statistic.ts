import { day, id, webLink } from './primitives.js';
import { type Rule, shape } from './object-schema.js';
import { choice, decimal, list, mended, number, oneOf, pair, string, text } from './schema.js';

const source = shape({ name: text }, { url: webLink, retrieved: day });

const point = shape({ at: choice('a time', string(''), decimal), value: decimal }, {});

const currencyCode = 'a currency code such as "USD"';

const currency = mended(string(currencyCode, /^[A-Z]{3}$/), currencyCode, (code) =>
  /^\s*[a-z]{3}\s*$/i.test(code) ? code.trim().toUpperCase() : code,
);

interface Interval {
  value?: string | null;
  low?: string;
  high?: string;
}

const interval: Rule<Interval> = {
  fields: ['low', 'high'],
  expected: 'both, the low not above the high',
  holds: ({ low, high }) => (low ?? high) === undefined || Number(low) <= Number(high),
};

const valueWithin: Rule<Interval> = {
  fields: ['low', 'high'],
  expected: 'an interval that the value lies in',
  holds: ({ value, low, high }) =>
    typeof value !== 'string' ||
    low === undefined ||
    (Number(low) <= Number(value) && Number(value) <= Number(high)),
};

interface Unit {
  style?: string;
  currency?: string;
  unit?: unknown;
}

const money: Rule<Unit> = {
  fields: ['currency', 'style'],
  expected: 'a currency code, which the style "currency" needs',
  holds: ({ style, currency }) => style !== 'currency' || currency !== undefined,
};

const measure: Rule<Unit> = {
  fields: ['unit', 'style'],
  expected: 'a unit, which the style "unit" needs',
  holds: ({ style, unit }) => style !== 'unit' || unit !== undefined,
};

/**
 * A figure with its source. `value` is a decimal string; 3.2 % is `"3.2"` with `style: "percent"`.
 */
export const statistic = shape(
  {
    id,
    label: text,
    value: choice('a number, a decimal string, or null', decimal, oneOf(null)),
    source,
  },
  {
    style: oneOf('decimal', 'percent', 'currency', 'unit'),
    currency,
    unit: text,
    notation: oneOf('standard', 'compact'),
    qualifier: oneOf('about', 'over', 'under', 'estimated'),
    low: decimal,
    high: decimal,
    year: number(-1e5, 1e5, true),
    period: text,
    series: list(point),
    note: text,
    display: text,
    staleAfter: number(0, 1e3),
    rate: decimal,
    stories: list(id),
    // [1, 30] is "1 in 30", drawn as thirty people of whom one is marked.
    ratio: pair('[part, whole], whole numbers to 100', number(0, 100, true), number(1, 100, true)),
  },
  [interval, valueWithin, money, measure],
);
