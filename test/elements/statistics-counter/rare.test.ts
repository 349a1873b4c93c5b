import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { type Figure, plainFigure } from '../../../src/elements/statistics-counter/figure.js';
import {
  all,
  counter,
  type Fields,
  figureIn,
  given,
  one,
  optionsIn,
  statisticOf,
} from './figures.js';

/** What is neither around nor in place of a number. */
const plain = fc.record(
  {
    value: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom('16.40', '-0.00', '8889815748235620123', '232000000'),
    ),
    style: fc.constantFrom('decimal', 'percent'),
    notation: fc.constantFrom('standard', 'compact'),
    note: fc.constant('A note.'),
    period: fc.constant('autumn 2013'),
    staleAfter: fc.constant(1),
  },
  { requiredKeys: ['value'] },
);

const languages = [
  'en',
  'en-IN',
  'fr',
  'de',
  'ru',
  'ar',
  'ar-EG',
  'fa',
  'hi',
  'bn',
  'zh',
  'ja',
  'sw',
];

/** Without what is not there. */
const said = (figure: Figure | undefined): unknown => JSON.parse(JSON.stringify(figure));

describe('a figure that takes more to write', () => {
  it('is no plain one', () => {
    const more: readonly Fields[] = [
      { value: null },
      { qualifier: 'about' },
      { low: 214e6, high: 245e6 },
      { display: 'some' },
      { unit: 'people' },
      { style: 'currency', currency: 'USD' },
      { style: 'currency' },
      { style: 'unit' },
      { label: { ru: 'человек', 'ru-x-few': 'человека' } },
    ];
    for (const fields of more)
      expect(plainFigure(statisticOf(fields), optionsIn('en')), JSON.stringify(fields)).to.equal(
        undefined,
      );
    expect(plainFigure(statisticOf(), optionsIn('en', { numberingSystem: '!' }))).to.equal(
      undefined,
    );
  });

  it('B13: and a plain one are written alike by what writes either', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(...languages), (fields, language) => {
        const figure = plainFigure(statisticOf(fields), optionsIn(language));
        expect(said(figure)).to.deep.equal(said(figureIn(language, fields)));
      }),
    );
  });

  it('B5: keeps the others back until all can be drawn, so that none is pushed aside', async () => {
    const element = document.createElement('wmb-statistics-counter');
    element.textContent = 'fallback';
    element.lang = 'en';
    element.data = {
      version: '1.0',
      language: 'en',
      statistics: [given(), given({ id: 'b', qualifier: 'about' })],
    };
    const counts = new Set<number>();
    const observer = new MutationObserver(() => counts.add(all(element, '.item').length));
    document.body.append(element);
    try {
      observer.observe(element.shadowRoot!, { subtree: true, childList: true });
      await element.updateComplete;
      expect([...counts]).to.deep.equal([0, 2]);
      expect(one(element, 'slot')).to.equal(undefined);
    } finally {
      observer.disconnect();
      element.remove();
    }
  });

  it('tells of the feed once all is on screen', async () => {
    const element = document.createElement('wmb-statistics-counter');
    element.lang = 'en';
    const told = new Promise<number>((resolve) => {
      element.addEventListener('wmb-load', () => resolve(all(element, '.item').length));
    });
    element.data = { version: '1.0', language: 'en', statistics: [given({ qualifier: 'about' })] };
    document.body.append(element);
    expect(await told).to.equal(1);
    element.remove();
  });

  it('B38: sets words as words, since some scripts join their letters', async () => {
    const element = await counter([given({ display: { ar: 'مليون' } })], { lang: 'ar' });
    expect(getComputedStyle(one(element, '.digits')).letterSpacing).to.match(/^(?:normal|0px)$/);
  });
});
