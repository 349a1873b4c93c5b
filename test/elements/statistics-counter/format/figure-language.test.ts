import { expect } from '@open-wc/testing';
import { all, counter, given, one, optionsIn, spaces, statisticOf, until } from '../figures.js';
import { figureOf } from '../../../../src/elements/statistics-counter/format/figure.js';
import { numberText } from '../../../../src/elements/statistics-counter/format/number.js';

const numberFor = (reader: string, label: Readonly<Record<string, string>>, more = {}) => {
  const textLanguages = { language: reader, feedLanguage: 'en', messageLanguage: 'en' };
  const statistic = statisticOf({ value: 50_000, label, ...more });
  return spaces(numberText(figureOf(statistic, optionsIn(reader, { textLanguages })).number!));
};

describe('the language of a figure', () => {
  it('is that of its label, also for its digits and words for size', () => {
    expect(numberFor('de', { en: 'years' })).to.equal('50,000');
    expect(numberFor('de', { en: 'years', de: 'Jahre' })).to.equal('50.000');
    expect(numberFor('ru', { fr: 'ans' }, { value: 232e6 })).to.equal('232 millions');
    expect(numberFor('fa', { en: 'years' })).to.equal('50,000');
  });

  it('has the region of the reader if both have one language', () => {
    expect(numberFor('en-IN', { en: 'years' }, { value: 232_456 })).to.equal('2,32,456');
    expect(numberFor('de-CH', { de: 'Jahre' })).to.match(/^50['’]000$/);
  });

  it('is that of its unit, too', () => {
    const unit = { style: 'unit', unit: { en: 'journeys', de: 'Reisen' } };
    expect(numberFor('de', { en: 'counted' }, { value: 3, ...unit })).to.equal('3 journeys');
  });

  it('is that of the words around its number, and marked, in an element of another language', async () => {
    const figures = [
      given({ label: { fr: 'ans' }, qualifier: 'about', value: 50_000 }),
      given({ id: 'b', label: { en: 'years' }, value: null }),
    ];
    const element = await counter(figures, { lang: 'en' });
    await until(() => one(element, '.qualifier').textContent.includes('environ'));
    const [french, english] = all(element, '.figure');
    expect([french!.lang, french!.dir]).to.deep.equal(['fr', 'ltr']);
    expect(english!.hasAttribute('lang')).to.equal(false);
    expect(spaces(one(element, '.provenance').textContent)).to.equal('2013, source: UN DESA');
  });

  it('has its own direction, and is aligned with the lines of the page', async () => {
    const element = await counter([given({ label: { en: 'years' } })], {
      lang: 'ar',
    });
    const [figure, label] = [one(element, '.figure'), one(element, '.label')];
    expect(getComputedStyle(figure).direction).to.equal('ltr');
    const digits = one(element, '.number').getBoundingClientRect();
    expect(Math.abs(digits.right - label.getBoundingClientRect().right)).to.be.below(2);
  });
});
