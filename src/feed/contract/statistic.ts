import * as v from 'valibot';
import { type Base, day, decimal, id, link, shape, text } from './primitives.js';

const interval = (low: string | undefined, high: string | undefined): boolean =>
  low === undefined || high === undefined || Number(low) <= Number(high);

const style = v.picklist(['decimal', 'percent', 'currency', 'unit']);
const notation = v.picklist(['standard', 'compact']);
const qualifier = v.picklist(['about', 'over', 'under', 'estimated']);
const count = v.pipe(v.number(), v.minValue(0));

const source = (base: Base) =>
  shape({ name: text, url: v.optional(link(base)), retrieved: v.optional(day) });

/** A figure with its source. A percent is 3.2 for 3.2 %. Decimals are strings, digit for digit. */
export const statistic = (base: Base) =>
  v.pipe(
    shape({
      id,
      label: text,
      value: v.nullable(decimal),
      style: v.optional(style),
      currency: v.optional(
        v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'a currency code such as "USD"')),
      ),
      unit: v.optional(text),
      notation: v.optional(notation),
      qualifier: v.optional(qualifier),
      low: v.optional(decimal),
      high: v.optional(decimal),
      year: v.optional(v.pipe(v.number(), v.integer())),
      period: v.optional(text),
      series: v.optional(
        v.array(
          shape({
            at: v.union([v.pipe(v.number(), v.transform(String)), v.string()]),
            value: decimal,
          }),
        ),
      ),
      source: source(base),
      note: v.optional(text),
      display: v.optional(text),
      staleAfter: v.optional(count),
      rate: v.optional(decimal),
      stories: v.optional(v.array(id)),
    }),
    v.forward(
      v.check(
        ({ low, high }) => (low === undefined) === (high === undefined),
        'low and high together',
      ),
      ['high'],
    ),
    v.forward(
      v.check(({ low, high }) => interval(low, high), 'low not above high'),
      ['low'],
    ),
  );
