import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bestLanguage, formatLocale } from '../../src/locale/negotiation.js';

const serves = (available: string, wanted: string): string | undefined =>
  bestLanguage(available.split(' '), wanted.split(' '));

/** What is there · what a reader wants · what they get. */
const table: readonly (readonly [string, string, string | undefined])[] = [
  ['en pt-BR', 'pt-br', 'pt-BR'],
  ['EN', 'en', 'EN'],
  ['zh zh-Hant', 'zh-Hant-TW', 'zh-Hant'],
  ['en fr', 'fr-CA', 'fr'],
  ['fr-CA', 'fr', 'fr-CA'],
  ['fr-CA fr-FR', 'fr', 'fr-FR'],
  ['fr-CA fr', 'fr-BE', 'fr'],
  ['en zh-Hans', 'zh-CN', 'zh-Hans'],
  ['en zh-CN', 'zh-Hans', 'zh-CN'],
  ['en zh_CN', 'zh', 'zh_CN'],
  ['en zh-Hans', 'zh_CN', 'zh-Hans'],
  ['zh-Hans zh-Hant', 'zh-TW', 'zh-Hant'],
  ['zh zh-TW', 'zh-HK', 'zh-TW'],
  ['en zh', 'zh-TW', 'zh'],
  ['zh-Hans zh-Hant', 'zh-SG', 'zh-Hans'],
  ['en zh-Hans', 'cmn', 'zh-Hans'],
  ['zh-Hans zh-Hant', 'yue', 'zh-Hant'],
  ['en pt-BR', 'pt', 'pt-BR'],
  ['pt-BR pt-PT', 'pt', 'pt-BR'],
  ['pt-BR pt-PT', 'pt-AO', 'pt-PT'],
  ['en pt', 'pt-PT', 'pt'],
  ['es es-419', 'es-MX', 'es-419'],
  ['es-ES es-419', 'es-AR', 'es-419'],
  ['es-ES es-MX', 'es-419', 'es-MX'],
  ['es es-AR', 'es-MX', 'es'],
  ['es-419 es', 'es-GQ', 'es'],
  ['en pt', 'pt-BR', 'pt'],
  ['en de', 'de-AT', 'de'],
  ['en de', 'gsw', undefined],
  ['en it', 'it-CH', 'it'],
  ['en uk ru', 'uk-UA', 'uk'],
  ['en ru', 'uk', undefined],
  // Azerbaijani is close to Turkish, and another language.
  ['en tr', 'az', undefined],
  ['en tr', 'az-Latn-AZ tr', 'tr'],
  ['en fa', 'prs', 'fa'],
  ['en fa', 'prs-AF', 'fa'],
  ['en fa', 'tg', undefined],
  ['en fa', 'fa-AF', 'fa'],
  ['en ar', 'arb', 'ar'],
  ['en ar', 'ary-MA', 'ar'],
  ['en ar', 'arz', 'ar'],
  ['en no', 'nb-NO', 'no'],
  ['en nb', 'no', 'nb'],
  ['en he', 'iw', 'he'],
  ['en fil', 'tl', 'fil'],
  ['sr', 'sr-Latn', 'sr'],
  // Those who read one of these can't read the other.
  ['en pa-Arab', 'pa', undefined],
  ['en ku', 'ckb', undefined],
  ['en ar', 'arn', undefined],
  ['est zha', 'es zh', undefined],
  ['fra en', 'fr', 'fra'],
  // The reader's next language, where there is none of the first.
  ['en ar', 'ti ar en', 'ar'],
  ['en ar', 'ti-ER am en-GB', 'en'],
  ['en ar', '', undefined],
  ['en ar', 'not_a_tag! ar', 'ar'],
];

describe('choosing a language', () => {
  for (const [available, wanted, got] of table) {
    it(`chooses ${got ?? 'none'} of ${available} for a reader of ${wanted || 'nothing'}`, () => {
      expect(serves(available, wanted)).to.equal(got);
    });
  }

  it('returns undefined if none is available', () => {
    expect(bestLanguage([], ['en'])).to.equal(undefined);
    expect(bestLanguage(['en'], [])).to.equal(undefined);
  });

  it('returns a tag for itself, and only available tags for any request', () => {
    const tags = fc.oneof(fc.stringMatching(/^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?$/), fc.string());
    fc.assert(
      fc.property(fc.array(tags, { minLength: 1 }), tags, (available, wanted) => {
        const found = bestLanguage(available, [wanted]);
        if (found !== undefined) expect(available).to.contain(found);
        expect(bestLanguage(available, [available[0]!])?.toLowerCase()).to.equal(
          available[0]!.toLowerCase(),
        );
      }),
    );
  });
});

describe('the locale that a language is formatted in', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['en', 'en-GB', 'en-GB'],
    ['en', 'sw-KE', 'en-KE'],
    ['en', 'sw', 'en'],
    ['en', 'fa en-GB', 'en-GB'],
    ['ar', 'ar-EG-u-nu-latn', 'ar-EG-u-nu-latn'],
    ['ar', 'ary-MA', 'ary-MA'],
    ['en', 'sw-u-nu-arab', 'en'],
    ['zh', 'zh-CN', 'zh-CN'],
    ['zh', 'zh-TW', 'zh-Hans-TW'],
    ['en', '', 'en'],
    ['en', 'en_GB', 'en-GB'],
  ];
  for (const [language, readers, locale] of cases) {
    it(`is ${locale} for ${language} and a reader of ${readers || 'nothing'}`, () => {
      expect(formatLocale(language, readers.split(' '))).to.equal(locale);
    });
  }
});
