import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  decimalOf,
  decimalText,
} from '../../../../src/elements/statistics-counter/format/decimal.js';
import {
  decimalAt,
  digitsTo,
} from '../../../../src/elements/statistics-counter/count-up/count-interpolation.js';
import {
  formatNumber,
  numberText,
} from '../../../../src/elements/statistics-counter/format/number.js';
import {
  type NumberStyle,
  supportedStyle,
} from '../../../../src/elements/statistics-counter/format/number-style.js';
import { asLatin, figureIn, textIn } from '../figures.js';

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
  .record<NumberStyle>({
    locale: fc.constantFrom(...locales),
    style: fc.constantFrom('decimal', 'percent', 'currency', 'unit'),
    currency: fc.constantFrom('USD', 'JPY', 'XQX', undefined),
    unit: fc.constantFrom('kilometer', 'furlong', undefined),
    compact: fc.boolean(),
    numberingSystem: fc.constantFrom(undefined, 'latn', 'arab', 'nonsense-beyond-all', '!'),
  })
  .map(supportedStyle);

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

  it('stays between zero and its value while counting [B32]', () => {
    fc.assert(
      fc.property(decimals, fc.double(), (text, progress) => {
        const target = decimalOf(text);
        const { units } = decimalAt(target, Number.isNaN(progress) ? 0 : progress);
        return target.units < 0n
          ? units < 0n && units >= target.units
          : units >= 0n && units <= target.units;
      }),
    );
  });
});

describe('a number', () => {
  it('ends at exactly its final text [B29]', () => {
    fc.assert(
      fc.property(decimals, styles, (value, style) => {
        const { digits } = formatNumber(value, style);
        const at = digitsTo(value, style)!;
        expect(at(1)).to.equal(digits);
      }),
    );
  });

  it('in full, is what Intl writes for the decimal string [B29]', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...locales), (value, locale) => {
        const places = value.split('.')[1]?.length ?? 0;
        const format = new Intl.NumberFormat(locale, {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
        });
        const text = numberText(formatNumber(value, { locale, style: 'decimal', compact: false }));
        const written = format.format(value.replace(/^-(?=[0.]+$)/, '') as never);
        // A minus, where CLDR has a hyphen.
        expect(text).to.equal(written.replace('-', '−'));
      }),
    );
  });

  it('only ever moves towards its end [B32]', () => {
    fc.assert(
      fc.property(decimals, fc.boolean(), progresses, (value, compact, steps) => {
        const at = digitsTo(value, { locale: 'en', style: 'decimal', compact })!;
        const sizes = steps.map((progress) => sizeOf(at(progress)));
        expect(sizes).to.deep.equal([...sizes].sort((one, other) => one - other));
      }),
    );
  });

  it('never reads "NaN", "undefined", "Infinity" or minus zero at any moment [B28, B31]', () => {
    fc.assert(
      fc.property(decimals, styles, fc.double(), (value, style, progress) => {
        const { prefix, suffix } = formatNumber(value, style);
        const at = digitsTo(value, style)!;
        const text = asLatin(prefix + at(progress) + suffix);
        expect(text).not.to.match(/NaN|undefined|Infinity|∞|[-−]0(?![\d.,٫٬])/);
        expect(text).to.match(/\d/);
      }),
    );
  });

  it('is never wider while counting than at its end [B5]', () => {
    fc.assert(
      fc.property(decimals, styles, fc.double({ min: 0, max: 1 }), (value, style, progress) => {
        const { digits } = formatNumber(value, style);
        const at = digitsTo(value, style)!;
        expect(at(Number.isNaN(progress) ? 0 : progress).length).to.be.at.most(digits.length);
      }),
    );
  });

  it('minus twelve starts below zero with the minus of its language [B28]', () => {
    const style = { locale: 'en', style: 'decimal', compact: false } as const;
    expect(formatNumber('-12', style).prefix + digitsTo('-12', style)!(0)).to.equal('−1');
    const arabic = formatNumber('-12', { locale: 'ar-EG', style: 'decimal', compact: false });
    expect(arabic.prefix).to.contain('−');
  });

  it('is formatted without an option that the engine refuses [B38]', () => {
    const measure = { value: '12.5', style: 'unit', unit: 'furlong' };
    expect(textIn('en', measure)).to.equal('12.5 furlong');
    expect(textIn('en', { value: 5 }, { numberingSystem: '!' })).to.equal('5');
    expect(textIn('en', {}, { numberingSystem: '!' })).to.equal('232 million');
  });

  it('without compact notation and without ranges a figure is whole and right [B38]', () => {
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
      const { number, style } = figureIn('en-NZ', { value: 232_456_789 });
      expect(numberText(number!)).to.equal('232,456,789');
      expect(digitsTo('232456789', style)!(0.5)).to.equal('116,228,394');
      const range = { value: null, low: 214e6, high: 245e6 };
      expect(textIn('en-NZ', range)).to.equal('214,000,000–245,000,000');
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
  });
});
