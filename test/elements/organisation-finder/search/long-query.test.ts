import { expect } from '@open-wc/testing';
import { idsOf, organisationOf, searchIn } from '../support.js';

/** As long as what somebody may paste by mistake. */
const longest = 100_000;

const directory = [
  organisationOf('harbour', { name: 'Harbour library' }),
  organisationOf('tea', { name: 'Tea house '.repeat(longest / 10) }),
  organisationOf('one', { name: 'W'.repeat(longest) }),
];

describe('a query of 100,000 characters', () => {
  for (const [what, text] of [
    ['in one word', 'W'.repeat(longest)],
    ['in many words', 'tea house '.repeat(longest / 10)],
    [
      'in many different words',
      [...Array(longest / 10).keys()].map((each) => `word${each}`).join(' '),
    ],
    ['without spaces', '茶馆'.repeat(longest / 2)],
    ['in digits', '30 '.repeat(longest / 3)],
    ['in one number', '3'.repeat(longest)],
  ] as const) {
    it(`${what} is answered like its beginning`, async () => {
      const search = searchIn(directory);
      const whole = await search(text);
      expect(idsOf(whole)).to.deep.equal(idsOf(await search(text.slice(0, 500))));
    });
  }
});
