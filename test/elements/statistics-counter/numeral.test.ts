import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { decimalOf, decimalText } from '../../../src/elements/statistics-counter/later/decimal.js';
import { partOf, wayTo } from '../../../src/elements/statistics-counter/later/way.js';
import type { NumeralStyle } from '../../../src/elements/statistics-counter/numeral.js';
import { numeralText } from '../../../src/elements/statistics-counter/numeral-text.js';
import { accepted } from '../../../src/elements/statistics-counter/rare/accepted.js';
import { numeralOf } from '../../../src/elements/statistics-counter/rare/numeral.js';
import { asLatin, figureIn, textIn } from './figures.js';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 12 }))
  .map(([units, places]) => decimalText({ units, places }));

const locales = [
  'en',
  'en-IN',
  'fr',
  'es',
  'de',
  'ru',
  'ar',
  'ar-EG',
  'fa',
  'hi',
  'bn',
  'zh',
  'ja',
];

const styles = fc
  .record<NumeralStyle>({
    locale: fc.constantFrom(...locales),
    style: fc.constantFrom('decimal', 'percent', 'currency', 'unit'),
    currency: fc.constantFrom('USD', 'JPY', 'XQX', undefined),
    unit: fc.constantFrom('kilometer', 'furlong', undefined),
    compact: fc.boolean(),
    numberingSystem: fc.constantFrom(undefined, 'latn', 'arab', 'nonsense-beyond-all', '!'),
  })
  .map(accepted);

/** From 0 to 1 in ascending order, both with them. */
const progresses = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 })
  .map((between) => [0, ...between.sort((one, other) => one - other), 1]);

/** The size of a number in English digits, without its sign. */
const sizeOf = (digits: string): number => Number(asLatin(digits).replaceAll(',', ''));

describe('a decimal', () => {
  it('is written as it was read', () => {
    fc.assert(
      fc.property(
        decimals,
        (text) => decimalText(decimalOf(text)) === text.replace(/^-(?=[0.]+$)/, ''),
      ),
    );
  });

  it('reads what JavaScript writes for very large and very small numbers', () => {
    expect(decimalText(decimalOf('1e+21'))).to.equal('1000000000000000000000');
    expect(decimalText(decimalOf('-1.5e-7'))).to.equal('-0.00000015');
  });

  it('B32: on its way never leaves the space between zero and itself', () => {
    fc.assert(
      fc.property(decimals, fc.double(), (text, progress) => {
        const target = decimalOf(text);
        const { units } = partOf(target, Number.isNaN(progress) ? 0 : progress);
        return target.units < 0n
          ? units < 0n && units >= target.units
          : units >= 0n && units <= target.units;
      }),
    );
  });
});

describe('a numeral', () => {
  it('B29: ends at exactly its final text', () => {
    fc.assert(
      fc.property(decimals, styles, (value, style) => {
        const { digits } = numeralOf(value, style);
        const at = wayTo(value, style)!;
        expect(at(1)).to.equal(digits);
      }),
    );
  });

  it('B29: in full, is what Intl writes for the decimal string', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...locales), (value, locale) => {
        const places = value.split('.')[1]?.length ?? 0;
        const format = new Intl.NumberFormat(locale, {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
        });
        const text = numeralText(numeralOf(value, { locale, style: 'decimal', compact: false }));
        expect(text).to.equal(format.format(value.replace(/^-(?=[0.]+$)/, '') as never));
      }),
    );
  });

  it('B32: only ever moves towards its end', () => {
    fc.assert(
      fc.property(decimals, fc.boolean(), progresses, (value, compact, steps) => {
        const at = wayTo(value, { locale: 'en', style: 'decimal', compact })!;
        const sizes = steps.map((progress) => sizeOf(at(progress)));
        expect(sizes).to.deep.equal([...sizes].sort((one, other) => one - other));
      }),
    );
  });

  it('B28, B31: never reads "NaN", "undefined", "Infinity" or minus zero at any moment', () => {
    fc.assert(
      fc.property(decimals, styles, fc.double(), (value, style, progress) => {
        const { prefix, suffix } = numeralOf(value, style);
        const at = wayTo(value, style)!;
        const text = asLatin(prefix + at(progress) + suffix);
        expect(text).not.to.match(/NaN|undefined|Infinity|∞|[-−]0(?![\d.,٫٬])/);
        expect(text).to.match(/\d/);
      }),
    );
  });

  it('B5: is never wider on its way than at its end', () => {
    fc.assert(
      fc.property(decimals, styles, fc.double({ min: 0, max: 1 }), (value, style, progress) => {
        const { digits } = numeralOf(value, style);
        const at = wayTo(value, style)!;
        expect(at(Number.isNaN(progress) ? 0 : progress).length).to.be.at.most(digits.length);
      }),
    );
  });

  it('B28: minus twelve starts below zero with the minus of its language', () => {
    const style = { locale: 'en', style: 'decimal', compact: false } as const;
    expect(numeralOf('-12', style).prefix + wayTo('-12', style)!(0)).to.equal('-1');
    const arabic = numeralOf('-12', { locale: 'ar-EG', style: 'decimal', compact: false });
    expect(arabic.prefix).to.contain('-');
  });

  it('B38: an option that the engine refuses costs that option, not the number', () => {
    const measure = { value: '12.5', style: 'unit', unit: 'furlong' };
    expect(textIn('en', measure)).to.equal('12.5 furlong');
    expect(textIn('en', { value: 5 }, { numberingSystem: '!' })).to.equal('5');
    expect(textIn('en', {}, { numberingSystem: '!' })).to.equal('232 million');
  });

  it('B38: without compact notation and without ranges a figure is whole and right', () => {
    const { NumberFormat } = Intl;
    class OldFormat extends NumberFormat {
      constructor(locale?: string, options: Intl.NumberFormatOptions = {}) {
        if (options.notation || options.unit) throw new RangeError('unknown option');
        super(locale, options);
        Object.assign(this, { formatRange: undefined, formatRangeToParts: undefined });
      }
    }
    Intl.NumberFormat = OldFormat as never;
    try {
      // A language that no other test has cached formatters for.
      const { numeral, style } = figureIn('en-NZ', { value: 232_456_789 });
      expect(numeralText(numeral!)).to.equal('232,456,789');
      expect(wayTo('232456789', style)!(0.5)).to.equal('116,228,394');
      const range = { value: null, low: 214e6, high: 245e6 };
      expect(textIn('en-NZ', range)).to.equal('214,000,000–245,000,000');
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
  });
});
