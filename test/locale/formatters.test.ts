import { expect } from '@open-wc/testing';
import { formatter, usableLocale } from '../../src/locale/formatters.js';

const places = (maximumFractionDigits: number, locale = 'en') =>
  formatter(Intl.NumberFormat, locale, { maximumFractionDigits });

/** Asks for so many formatters that nobody has asked for yet. */
let asked = 0;
const askForOthers = (count: number): void => {
  for (let index = 0; index < count; index += 1) places(0, `en-x-n${(asked += 1)}`);
};

describe('formatters', () => {
  it('are created once for each kind, language and options', () => {
    expect(places(1)).to.equal(places(1));
    expect(places(1)).not.to.equal(places(2));
    expect(places(1)).not.to.equal(places(1, 'fr'));
    expect(formatter(Intl.PluralRules, 'en', {})).not.to.equal(
      formatter(Intl.NumberFormat, 'en', {}),
    );
  });

  it('are discarded together when there are more than 64', () => {
    const made = new Set<Intl.NumberFormat>();
    for (let others = 0; others < 640; others += 1) {
      askForOthers(1);
      made.add(places(3));
    }
    expect(made.size).to.be.within(8, 12);
  });

  it('format in English if the language tag is malformed', () => {
    expect(places(1, 'en_').format(1.25)).to.equal('1.3');
    for (const locale of ['', 'e', 'en-', 'not a tag', '*']) {
      expect(usableLocale(locale), locale).to.equal('en');
    }
    expect(usableLocale('PT-br')).to.equal('pt-BR');
  });

  it('throw what Intl throws for a wrong option', () => {
    expect(() => places(1000)).to.throw(RangeError);
  });
});
