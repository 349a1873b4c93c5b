import { expect } from '@open-wc/testing';
import { phoneWord } from '../../../../src/elements/organisation-finder/search/concepts.js';
import { planOf } from '../../../../src/elements/organisation-finder/search/query-plan.js';
import { Thesaurus } from '../../../../src/elements/organisation-finder/search/thesaurus/thesaurus.js';

const thesaurus = new Thesaurus();
thesaurus.add(['green', 'card'], { words: ['residence'], label: 'Residence permits' });
thesaurus.add(['lawyer'], { words: ['legal', 'advice'], label: undefined });
const known = { thesaurus, stopWords: new Set(['the', 'in', 'for']) };

/** Each clause in words: what was typed, `…` behind the last; then each way to satisfy it, `*` behind what may go on. */
const planned = (text: string, words = known) =>
  planOf(text, words).map(({ typed, isLast, alternatives }) => [
    typed.join(' ') + (isLast ? ' …' : ''),
    ...alternatives.map(
      ({ words: wanted, kind, label }) =>
        `${kind}: ${wanted.map(({ forms, isPrefix }) => forms.join('|') + (isPrefix ? '*' : '')).join(' ')}${label ? ` (${label})` : ''}`,
    ),
  ]);

describe('the plan of a query', () => {
  it('wants each word, of which only the last may go on', () => {
    expect(planned('rent fund berlin')).to.deep.equal([
      ['rent', 'exact: rent'],
      ['fund', 'exact: fund'],
      ['berlin …', 'exact: berlin*'],
    ]);
  });

  it('has no clause for an empty text or a single letter, and one for a single unspaced character', () => {
    expect(planned('')).to.deep.equal([]);
    expect(planned('a')).to.deep.equal([]);
    expect(planned('ab')).to.deep.equal([['ab …', 'exact: ab*']]);
    expect(planned('a b')).to.deep.equal([
      ['a', 'exact: a'],
      ['b …', 'exact: b*'],
    ]);
    expect(planned('移')).to.deep.equal([['移 …', 'exact: 移*']]);
  });

  it('wants pairs of unspaced characters whole', () => {
    expect(planned('移民服')).to.deep.equal([
      ['移民', 'exact: 移民'],
      ['民服 …', 'exact: 民服'],
    ]);
  });

  it('leaves out stop words, unless there are no others', () => {
    expect(planned('the lawyer for berlin').map(([typed]) => typed)).to.deep.equal([
      'lawyer',
      'berlin …',
    ]);
    expect(planned('in the').map(([typed]) => typed)).to.deep.equal(['in', 'the …']);
  });

  it('takes a phrase of the thesaurus together, or what it stands for', () => {
    expect(planned('green card berlin')).to.deep.equal([
      ['green card', 'exact: green card', 'synonym: residence (Residence permits)'],
      ['berlin …', 'exact: berlin*'],
    ]);
    expect(planned('berlin lawyer')).to.deep.equal([
      ['berlin', 'exact: berlin'],
      ['lawyer …', 'exact: lawyer*', 'synonym: legal advice'],
    ]);
  });

  it('has what the beginning of a last word stands for, and of no other', () => {
    expect(planned('lawye')).to.deep.equal([['lawye …', 'exact: lawye*', 'synonym: legal advice']]);
    expect(planned('lawye berlin')[0]).to.deep.equal(['lawye', 'exact: lawye']);
  });

  it('finds an Arabic word with and without its article', () => {
    expect(planned('والصحة')).to.deep.equal([['والصحه …', 'exact: والصحه|صحه*']]);
  });

  it('takes groups of digits together as a telephone number', () => {
    const [clause, ...others] = planned('030 1234567');
    expect(others).to.deep.equal([]);
    const word = phoneWord('0301234567');
    const shorter = [7, 8, 9].map((length) => word.slice(0, length));
    expect(clause).to.deep.equal([
      '030 1234567 …',
      'exact: 030 1234567*',
      `exact: ${word}*`,
      `exact: ${shorter.join('|')}`,
    ]);
  });

  it('takes up to five digits as a whole number, and two as no number', () => {
    expect(planned('112')[0]).to.have.length(3);
    expect(planned('112')[0]?.[2]).to.not.match(/\*$/);
    expect(planned('12345')[0]).to.have.length(3);
    expect(planned('123456')[0]).to.have.length(4);
    expect(planned('123456')[0]?.[2]).to.match(/\*$/);
    expect(planned('12')).to.deep.equal([['12 …', 'exact: 12*']]);
  });
});
