import { expect } from '@open-wc/testing';
import {
  formatNumber,
  numberText,
} from '../../../../src/elements/statistics-counter/format/number.js';
import {
  type NumberStyle,
  supportedStyle,
} from '../../../../src/elements/statistics-counter/format/number-style.js';
import { formatRange } from '../../../../src/elements/statistics-counter/format/range.js';
import { timeText } from '../../../../src/elements/statistics-counter/format/year.js';

const styleOf = (more: Partial<NumberStyle>): NumberStyle =>
  supportedStyle({ locale: 'en', style: 'decimal', compact: false, ...more });

/** White space as one plain space. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

describe('money in words for its size', () => {
  const money = (locale: string, value: string, currency = 'EUR') =>
    plain(
      numberText(
        formatNumber(value, styleOf({ locale, style: 'currency', currency, compact: true })),
      ),
    );

  for (const [locale, text] of [
    ['fr', '592 milliards d’euros'],
    ['es', '592 mil millones de euros'],
    ['it', '592 miliardi di euro'],
    ['ca', '592 milers de milions de euros'],
    ['de', '592 Milliarden Euro'],
  ] as const)
    it(`has the word before the currency that ${locale} wants`, () => {
      expect(money(locale, '592000000000')).to.equal(text);
    });

  it('has that word from a million on, also for what is rounded to one, and not below', () => {
    expect(money('fr', '1000000', 'USD')).to.equal('1 million de dollars des États-Unis');
    expect(money('fr', '999999')).to.equal('1 million d’euros');
    expect(money('fr', '-999999')).to.match(/1 million d’euros$/);
    expect(money('fr', '592000')).to.match(/^592 \S+ euros$/);
    expect(money('pt', '592000000000')).to.match(/^592 bilhões de euros$/i);
  });

  it('has the sign of the currency in English, with the minus before it', () => {
    expect(money('en', '592000000000', 'USD')).to.equal('$592 billion');
    expect(money('en', '-592000000000', 'USD')).to.equal('−$592 billion');
  });
});

describe('the ends of a range', () => {
  const range = (low: string, high: string, more: Partial<NumberStyle> = {}) => {
    const found = formatRange(low, high, styleOf(more));
    return (
      found &&
      [found.low, found.high, numberText(found.number)]
        .map(plain)
        .map((text) => text.replace(/ ?([–～]) ?/, '$1'))
    );
  };

  it('have their unit once if it is the same, and each its own if not', () => {
    expect(range('214000000', '245000000', { compact: true })).to.deep.equal([
      '214',
      '245 million',
      '214–245 million',
    ]);
    expect(range('900000', '1200000', { compact: true })).to.deep.equal([
      '900 thousand',
      '1.2 million',
      '900 thousand–1.2 million',
    ]);
    expect(range('5', '7', { style: 'unit', unit: 'kilometer' })).to.deep.equal([
      '5',
      '7 kilometers',
      '5–7 kilometers',
    ]);
  });

  it('have as many decimals as the end with more of them', () => {
    expect(range('3', '5.25', { style: 'percent' })?.[2]).to.equal('3.00–5.25%');
    expect(range('1.5', '2', { locale: 'de' })?.[2]).to.equal('1,5–2,0');
  });

  it('have as many digits as tell them apart, and no more', () => {
    expect(range('1230001', '1230002', { compact: true })?.[2]).to.equal(
      '1.230001–1.230002 million',
    );
    expect(range('1230000', '1240000', { compact: true })?.[2]).to.equal('1.23–1.24 million');
  });

  it('are no range if they are equal', () => {
    expect(range('5', '5.0')).to.equal(undefined);
  });
});

describe('the time of a figure', () => {
  it('is a year in the digits of the language, and any other text as it is', () => {
    const time = (at: string) => timeText(at, styleOf({ locale: 'ar-EG' }));
    expect(time('2013')).to.equal('٢٠١٣');
    for (const at of ['20131', 'a2013', '2013/14', '3']) expect(time(at)).to.equal(at);
  });
});
