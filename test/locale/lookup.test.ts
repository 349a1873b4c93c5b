import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lookup } from '../../src/locale/lookup.js';

describe('lookup of a language', () => {
  it('finds the tag itself, whatever its case, as it is written in what is available', () => {
    expect(lookup(['en', 'pt-BR'], 'pt-br')).to.equal('pt-BR');
    expect(lookup(['EN'], 'en')).to.equal('EN');
  });

  it('takes parts off the end until something serves', () => {
    expect(lookup(['zh', 'zh-Hant'], 'zh-Hant-TW')).to.equal('zh-Hant');
    expect(lookup(['zh'], 'zh-Hant-TW')).to.equal('zh');
    expect(lookup(['fr'], 'fr-CA')).to.equal('fr');
  });

  it('takes a single letter off with what follows it', () => {
    expect(lookup(['zh-Hant-CN-x', 'zh-Hant-CN'], 'zh-Hant-CN-x-private')).to.equal('zh-Hant-CN');
    expect(lookup(['x'], 'x-a-b')).to.equal('x');
  });

  it('serves no narrower tag, no like one, and nothing at all by nothing', () => {
    expect(lookup(['fr-CA'], 'fr')).to.equal(undefined);
    expect(lookup(['fra', 'f'], 'fr')).to.equal(undefined);
    expect(lookup(['en', ''], '')).to.equal(undefined);
    expect(lookup([], 'en')).to.equal(undefined);
  });

  it('takes the first of two that are the same', () => {
    expect(lookup(['EN', 'en'], 'en-GB')).to.equal('EN');
  });

  it('ends with a tag that is cut off, as `en-`', () => {
    expect(lookup(['en'], 'en-')).to.equal('en');
    expect(lookup(['en'], '-')).to.equal(undefined);
    expect(lookup(['en'], 'en--x')).to.equal('en');
  });

  it('ends whatever is wanted, and gives only what is available', () => {
    const tags = fc.stringMatching(/^[a-z-]{0,12}$/);
    fc.assert(
      fc.property(fc.array(tags), fc.oneof(tags, fc.string()), (available, wanted) => {
        const found = lookup(available, wanted);
        if (found !== undefined) expect(available).to.contain(found);
      }),
    );
  });
});
