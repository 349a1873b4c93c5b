import { expect } from '@open-wc/testing';
import { digitsTo } from '../../../../src/elements/statistics-counter/count-up/count-interpolation.js';
import { asLatin, figureIn, given, sentenceIn, spaces, statisticOf, textIn } from '../figures.js';

/** [language, digits, the unit in part]: what CLDR has said for years in every engine. */
const compact = [
  ['en', '232', 'million'],
  ['fr', '232', 'million'],
  ['es', '232', 'millones'],
  ['de', '232', 'Millionen'],
  ['ru', '232', 'миллион'],
  ['pt-BR', '232', 'milhões'],
  ['ar', '232', 'مليون'],
  ['ar-EG', '232', 'مليون'],
  ['fa', '232', 'میلیون'],
  ['hi', '23.2', 'करोड़'],
  ['bn', '23.2', 'কোটি'],
  ['zh', '2.32', '亿'],
  ['ja', '2.32', '億'],
] as const;

/** [language, 23 million and 20 thousand in full]. */
const grouped = [
  ['en', '23,200,000'],
  ['en-IN', '2,32,00,000'],
  ['hi', '2,32,00,000'],
  ['bn', '2,32,00,000'],
  ['de', '23.200.000'],
  ['es', '23.200.000'],
  ['fr', '23 200 000'],
  ['ru', '23 200 000'],
  ['ja', '23,200,000'],
  ['zh', '23,200,000'],
  ['fa', '23٬200٬000'],
  ['ar-EG', '23٬200٬000'],
] as const;

/** [language, 592 billion in digits, what it counts in, of dollars, both ends of 214 to 245 million]. */
const worded = [
  ['en', '592', 'billion', '$', '214', '245'],
  ['fr', '592', 'milliards', ' de dollars', '214', '245'],
  ['es', '592', 'mil millones', ' de dólares', '214', '245'],
  ['de', '592', 'Milliarden', 'Dollar', '214', '245'],
  ['ru', '592', 'миллиард', 'долларов США', '214', '245'],
  ['ar', '592', 'مليار', 'دولار', '214', '245'],
  ['ar-EG', '592', 'مليار', 'دولار', '214', '245'],
  ['fa', '592', 'میلیارد', 'دلار', '214', '245'],
  ['hi', '5.92', 'खरब', 'डॉलर', '21.4', '24.5'],
  ['zh', '5920', '亿', '美元', '2.14', '2.45'],
  ['ja', '5920', '億', 'ドル', '2.14', '2.45'],
] as const;

describe('a figure', () => {
  for (const [language, digits, unit, dollars, low, high] of worded) {
    it(`is ${digits} ${unit} in dollars in ${language} [B8, B11]`, () => {
      const { number } = figureIn(language, { value: 592e9, style: 'currency', currency: 'USD' });
      expect(asLatin(number!.digits)).to.equal(digits);
      expect(number!.prefix + number!.suffix).to.contain(unit);
      expect(number!.prefix + number!.suffix).to.contain(dollars);
    });

    it(`is from ${low} to ${high}, with its unit said once, in ${language} [B14]`, () => {
      const { number } = figureIn(language, { value: null, low: 214e6, high: 245e6 });
      const ends = asLatin(number!.digits).match(/[\d.,]+/g);
      expect(ends).to.deep.equal([low, high]);
      expect(number!.digits).not.to.match(/\p{L}/u);
      expect(number!.prefix + number!.suffix).to.match(/\p{L}/u);
    });
  }

  for (const [language, digits, unit] of compact) {
    it(`is ${digits} ${unit} in ${language} [B8]`, () => {
      const { number } = figureIn(language);
      expect(asLatin(number!.digits)).to.equal(digits);
      expect(number!.prefix).to.equal('');
      expect(number!.suffix).to.contain(unit);
    });
  }

  it('is 23.2 crore in en-IN, or 232 million where an engine counts in millions there [B8]', () => {
    expect(spaces(textIn('en-IN'))).to.match(/^(?:23\.2 crore|232 million)$/);
  });

  for (const [language, expected] of grouped) {
    it(`groups digits as ${language} does: ${expected} [B6]`, () => {
      expect(
        spaces(asLatin(textIn(language, { value: 23_200_000, notation: 'standard' }))),
      ).to.equal(expected);
    });
  }

  it('232,000,000 is 23,20,00,000 in en-IN and hi [B6]', () => {
    for (const language of ['en-IN', 'hi']) {
      expect(asLatin(textIn(language, { notation: 'standard' }))).to.equal('23,20,00,000');
    }
  });

  it('takes the digits of its language, or of the numbering system that was asked for [B7]', () => {
    const scripts = { 'ar-EG': /^[٠-٩]+$/, fa: /^[۰-۹]+$/, bn: /^[০-৯.]+$/ };
    for (const [language, script] of Object.entries(scripts)) {
      expect(figureIn(language).number!.digits).to.match(script);
      expect(figureIn(language, {}, { numberingSystem: 'latn' }).number!.digits).to.match(
        /^[\d.]+$/,
      );
    }
  });

  it('keeps three significant digits [B8]', () => {
    expect(textIn('en', { value: 1_234_567_890 })).to.equal('1.23 billion');
  });

  it('abbreviates from a million on, unless the feed says otherwise [B10]', () => {
    expect(textIn('en', { value: 999_999 })).to.equal('999,999');
    expect(textIn('en', { value: 1_000_000 })).to.equal('1 million');
    expect(textIn('en', { value: 1600, notation: 'compact' })).to.equal('1.6 thousand');
    expect(textIn('en', { notation: 'standard' })).to.equal('232,000,000');
    expect(textIn('en', {}, { notation: 'standard' })).to.equal('232,000,000');
    expect(textIn('en', { notation: 'compact' }, { notation: 'standard' })).to.equal('232 million');
  });

  it('shows money with its currency, and words for its size [B11]', () => {
    const money = { value: 592e9, style: 'currency', currency: 'USD' };
    expect(textIn('en', money)).to.equal('$592 billion');
    expect(spaces(textIn('fr', money))).to.match(/^592 milliards de dollars/);
    expect(spaces(textIn('fr', { ...money, currency: 'EUR' }))).to.equal('592 milliards d’euros');
    expect(spaces(textIn('zh', money))).to.equal('5920亿美元');
    expect(spaces(textIn('ru', money))).to.equal('592 миллиарда долларов США');
    expect(textIn('en', { ...money, value: '12.50' })).to.equal('$12.50');
  });

  it('shows an unknown currency by its code, and a style without currency as a plain number [B11]', () => {
    const unknown = { value: 5, style: 'currency', currency: 'XQX' };
    expect(spaces(textIn('en', unknown))).to.equal('XQX 5');
    expect(textIn('en', { value: 5, style: 'currency' })).to.equal('5');
  });

  it('is the display text in its language if there is one, with the whole number [B12]', () => {
    const more = { value: 592e9, display: { 'en-IN': '59,200 crore' } };
    expect(textIn('en-IN', more)).to.equal('59,200 crore');
    expect(figureIn('en-IN', more).full).to.equal('5,92,00,00,00,000');
    expect(textIn('fr', more)).to.contain('592');
    expect(figureIn('fr', more).full).to.equal(undefined);
  });

  it('shows a range as "214–245 million", read as "between 214 and 245 million" [B14]', () => {
    const range = { value: null, low: 214e6, high: 245e6 };
    expect(textIn('en', range)).to.equal('214–245 million');
    expect(sentenceIn('en', range)).to.equal(
      'between 214 and 245 million international migrants, 2013, source: UN DESA',
    );
  });

  it('has the unit of a range once, also where Intl repeats it [B14]', () => {
    const { number, between } = figureIn('ja', { value: null, low: 214e6, high: 245e6 });
    expect(number!.digits).to.match(/^2\.14\D+2\.45$/);
    expect(number!.digits).not.to.contain('億');
    expect(number!.suffix).to.equal('億');
    expect(between).to.equal('between 2.14 and 2.45億');
  });

  it('keeps the signs of a range [B14, B28]', () => {
    const below = { value: null, low: -5, high: -3 };
    expect(textIn('en', below)).to.match(/^−5.*−3$/);
    expect(textIn('en', { ...below, high: 3 })).to.match(/^−5\D+3$/);
  });

  it('is "about" one number if both ends of its range are equal [B14]', () => {
    expect(sentenceIn('en', { low: 232e6, high: 232e6 })).to.match(/^about 232 million /);
  });

  it('has enough digits to tell the ends of a range apart [B14]', () => {
    const range = { value: null, low: 232_100_000, high: 232_400_000 };
    expect(textIn('en', range)).to.equal('232.1–232.4 million');
  });

  it('has its qualifier in words: about, more than, less than, an estimate [B15]', () => {
    const said = (qualifier: string) => sentenceIn('en', { qualifier }).split(' 232')[0];
    expect(['about', 'over', 'under', 'estimated'].map(said)).to.deep.equal([
      'about',
      'more than',
      'less than',
      'an estimated',
    ]);
  });

  it('is refused without a source [B16]', () => {
    expect(() => statisticOf({ source: undefined })).to.throw('source');
  });

  it('has its year in the sentence, and says if it is old [B17]', () => {
    expect(sentenceIn('en', { staleAfter: 5 }, { thisYear: 2018 })).not.to.contain('latest');
    expect(sentenceIn('en', { staleAfter: 5 }, { thisYear: 2019 })).to.equal(
      '232 million international migrants, 2013, latest available, source: UN DESA',
    );
    expect(figureIn('en', {}, { thisYear: 2019, staleAfter: 5 }).isOld).to.equal(true);
  });

  it('reads as one sentence [B4]', () => {
    expect(sentenceIn('en')).to.equal('232 million international migrants, 2013, source: UN DESA');
  });

  it('is "0" for 0, and "no data" for null [B27]', () => {
    expect(textIn('en', { value: 0 })).to.equal('0');
    expect(sentenceIn('en', { value: null })).to.match(/^no data international migrants/);
  });

  it('never shows minus zero [B28]', () => {
    for (const value of ['-0', '-0.00', -0]) expect(textIn('en', { value })).not.to.match(/[-−]/);
  });

  it('keeps every decimal of the feed [B29]', () => {
    const values = ['16.4', '0.84', '16.40', '249.99'];
    expect(values.map((value) => textIn('en', { value }))).to.deep.equal(values);
    expect(textIn('en', { value: '3.20', style: 'percent' })).to.equal('3.20%');
  });

  it('shows all of nineteen digits [B30]', () => {
    expect(textIn('en', { value: '8889815748235620000' })).to.equal('8,889,815,748,235,620,000');
    expect(textIn('en', { value: '8889815748235620123' })).to.equal('8,889,815,748,235,620,123');
  });

  it('has the plural form of its label for the number [B37]', () => {
    const label = {
      ru: 'человек',
      'ru-x-few': 'человека',
      ar: 'شخص',
      'ar-x-two': 'شخصان',
      'ar-x-few': 'أشخاص',
    };
    const labels = (language: string, values: readonly number[]) =>
      values.map((value) => Object.entries(figureIn(language, { value, label }).label).flat());
    expect(labels('ru', [1, 2, 5])).to.deep.equal([
      ['ru', 'человек'],
      ['ru', 'человека'],
      ['ru', 'человек'],
    ]);
    expect(labels('ar', [2, 3, 100])).to.deep.equal([
      ['ar', 'شخصان'],
      ['ar', 'أشخاص'],
      ['ar', 'شخص'],
    ]);
  });

  it('puts a unit where its language does [B37]', () => {
    const distance = { value: 1200, style: 'unit', unit: 'kilometer' };
    expect(textIn('en', distance)).to.equal('1,200 kilometers');
    expect(textIn('en', { ...distance, value: 1 })).to.equal('1 kilometer');
    expect(textIn('en', { value: 3, style: 'unit', unit: 'journeys' })).to.equal('3 journeys');
    expect(textIn('sw', {})).to.match(/^milioni 232$/);
  });

  it('keeps unit, currency and affixes in every frame [B9]', () => {
    const money = { value: 592e9, style: 'currency', currency: 'USD' };
    const { number, statistic, style } = figureIn('en', money);
    const { prefix, suffix } = number!;
    const at = digitsTo(statistic.value!, style)!;
    expect([prefix, suffix]).to.deep.equal(['$', ' billion']);
    expect([0, 0.5, 1].map((progress) => at(progress))).to.deep.equal(['0', '296', '592']);
  });
});

it('is kept without an invalid interval [B27]', () => {
  const { id, low, high, value } = statisticOf({ low: 5, high: 3 });
  expect([id, low, high, value]).to.deep.equal([given().id, undefined, undefined, '232000000']);
  expect(statisticOf({ low: 5 }).low).to.equal(undefined);
});
