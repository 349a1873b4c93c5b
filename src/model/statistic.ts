import { decimal } from './schema.js';
import { day, id, link } from './primitives.js';
import { shape } from './object-schema.js';
import { choice, list, number, oneOf, pair, string, text } from './schema.js';

const source = shape({ name: text }, { url: link, retrieved: day });

const point = shape({ at: choice('a time', string(''), decimal), value: decimal }, {});

/** A figure with its source. A percent is 3.2 for 3.2 %. Decimals are strings, digit for digit. */
export const statistic = shape(
  {
    id,
    label: text,
    value: choice('a number, a decimal string, or null', decimal, oneOf(null)),
    source,
  },
  {
    style: oneOf('decimal', 'percent', 'currency', 'unit'),
    currency: string('a currency code such as "USD"', /^[A-Z]{3}$/),
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
    // "1 in 30" is [1, 30]: drawn as so many people.
    ratio: pair('[part, whole], whole numbers to 100', number(0, 100, true), number(1, 100, true)),
  },
  {
    fields: ['low', 'high'],
    expected: 'both, the low not above the high',
    holds: ({ low, high }) => (low ?? high) === undefined || Number(low) <= Number(high),
  },
);
