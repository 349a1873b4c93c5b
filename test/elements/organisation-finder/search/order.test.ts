import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { settlingTies } from '../../../../src/elements/organisation-finder/search/order.js';
import { organisationOf } from '../support.js';

const heads = ['c', 'ch', 'C', 'h', 'l', 'll', 'm', 'n', 'ñ', 'n\u0303', 'o', 'y', 'z', 'Å', 'aa'];
const others = ['', ' ', '9', '10', '移', 'م', 'я', 'æ', 'œ', '-'];
const nameArbitrary = fc
  .array(fc.constantFrom(...heads, ...others), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''));

const namesInOrder = (names: readonly string[], language: string): string[] => {
  const organisations = names.map((name, index) => organisationOf(String(index), { name }));
  const work = settlingTies(organisations, { language, nameOf: ({ name }) => name as string });
  for (;;) {
    const { done, value } = work.next();
    if (done) return [...value].map((document) => names[document] as string);
  }
};

describe('the order of equals', () => {
  it('is that of the language, letter by letter, whether or not the first letters differ [B8]', () => {
    const languages = fc.constantFrom('en', 'ar', 'es', 'fr', 'ru', 'zh-Hans', 'cs', 'da', 'cy');
    fc.assert(
      fc.property(
        fc.uniqueArray(nameArbitrary, { maxLength: 12 }),
        languages,
        (names, language) => {
          const { compare } = new Intl.Collator(language, { numeric: true });
          const found = namesInOrder(names, language);
          const isInOrder = found.every(
            (name, place) => place === 0 || compare(found[place - 1] as string, name) <= 0,
          );
          expect(isInOrder, `${language}: ${found.join(', ')}`).to.equal(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
