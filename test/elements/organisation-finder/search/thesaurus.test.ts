import { expect } from '@open-wc/testing';
import { Thesaurus } from '../../../../src/elements/organisation-finder/search/thesaurus/thesaurus.js';

const target = (words: string, label?: string) => ({ words: words.split(' '), label });

/** A thesaurus in which each phrase stands for the targets listed with it, in words. */
const thesaurusOf = (entries: readonly (readonly [phrase: string, ...targets: string[]])[]) => {
  const thesaurus = new Thesaurus();
  for (const [phrase, ...targets] of entries)
    for (const words of targets) thesaurus.add(phrase.split(' '), target(words));
  return thesaurus;
};

const at = (thesaurus: Thesaurus, query: string) => {
  const found = thesaurus.at(query.split(' '));
  return found && [found.length, ...found.targets.map(({ words }) => words.join(' '))];
};

const beginning = (thesaurus: Thesaurus, start: string) =>
  thesaurus.beginning(start).map(({ words }) => words.join(' '));

describe('a thesaurus', () => {
  it('has each target of a phrase once, in the order in which they were added', () => {
    const thesaurus = thesaurusOf([
      ['lawyer', 'legal', 'advice', 'legal'],
      ['job', 'work'],
    ]);
    expect(at(thesaurus, 'lawyer')).to.deep.equal([1, 'legal', 'advice']);
    expect(at(thesaurus, 'job')).to.deep.equal([1, 'work']);
  });

  it('distinguishes targets that begin alike, and phrases that begin alike', () => {
    const thesaurus = thesaurusOf([
      ['lawyer', 'legal', 'legal advice'],
      ['green', 'park'],
      ['green card', 'residence'],
    ]);
    expect(at(thesaurus, 'lawyer')).to.deep.equal([1, 'legal', 'legal advice']);
    expect(at(thesaurus, 'green')).to.deep.equal([1, 'park']);
  });

  it('takes the longest phrase at the beginning of a query', () => {
    const thesaurus = thesaurusOf([
      ['green', 'park'],
      ['green card', 'residence'],
      ['green card office', 'authority'],
    ]);
    expect(at(thesaurus, 'green card now')).to.deep.equal([2, 'residence']);
    expect(at(thesaurus, 'green tea')).to.deep.equal([1, 'park']);
    expect(at(thesaurus, 'my green card')).to.equal(undefined);
  });

  it('has no entry for an empty phrase, an empty target, or a phrase for itself', () => {
    const thesaurus = new Thesaurus();
    thesaurus.add([], target('legal'));
    thesaurus.add(['lawyer'], { words: [], label: undefined });
    thesaurus.add(['green', 'card'], target('green card'));
    expect([...thesaurus.words()]).to.deep.equal([]);
    expect(at(thesaurus, 'lawyer')).to.equal(undefined);
    expect(at(thesaurus, 'green card')).to.equal(undefined);
    expect(thesaurus.at([])).to.equal(undefined);
  });

  it('lets each text of a set stand for the others, and texts for a target only one way', () => {
    const thesaurus = new Thesaurus();
    thesaurus.addSet(['Doctor', 'health centre']);
    thesaurus.addWords(['Solicitor', 'barrister'], target('legal', 'Legal help'));
    expect(at(thesaurus, 'doctor')).to.deep.equal([1, 'health centre']);
    expect(at(thesaurus, 'health centre')).to.deep.equal([2, 'doctor']);
    expect(at(thesaurus, 'barrister')).to.deep.equal([1, 'legal']);
    expect(at(thesaurus, 'legal')).to.equal(undefined);
    expect(thesaurus.at(['solicitor'])?.targets[0]?.label).to.equal('Legal help');
  });

  it('knows longer words without their last letter or two', () => {
    const thesaurus = thesaurusOf([
      ['lawyer', 'legal'],
      ['jobs', 'work'],
      ['cars', 'transport'],
    ]);
    expect(at(thesaurus, 'lawyers')).to.deep.equal([1, 'legal']);
    expect(at(thesaurus, 'lawyerin')).to.deep.equal([1, 'legal']);
    expect(at(thesaurus, 'lawyeress')).to.equal(undefined);
    expect(at(thesaurus, 'jobses')).to.deep.equal([1, 'work']);
    expect(at(thesaurus, 'carsx')).to.deep.equal([1, 'transport']);
    expect(at(thesaurus, 'carsxx')).to.deep.equal([1, 'transport']);
    expect(at(thesaurus, 'car')).to.equal(undefined);
  });
});

describe('the beginning of a word in a thesaurus', () => {
  const thesaurus = thesaurusOf([
    ['lawyer', 'legal'],
    ['lawful', 'rights'],
    ['lawful stay', 'residence'],
    ['kitchen', 'food'],
    ['zoo', 'leisure'],
  ]);

  it('stands for what all words with it stand for, in their order', () => {
    expect(beginning(thesaurus, 'lawy')).to.deep.equal(['legal']);
    expect(beginning(thesaurus, 'kitc')).to.deep.equal(['food']);
    expect(beginning(thesaurus, 'lawyer')).to.deep.equal(['legal']);
    expect(beginning(thesaurus, 'lawyers')).to.deep.equal([]);
  });

  it('stands for nothing below four letters, and never for a phrase', () => {
    expect(beginning(thesaurus, 'law')).to.deep.equal([]);
    expect(beginning(thesaurus, 'zoo')).to.deep.equal([]);
    expect(beginning(thesaurus, 'lawf')).to.deep.equal(['rights']);
  });

  it('stands for six things at most', () => {
    const many = thesaurusOf(
      [...'abcdefgh'].map((letter) => [`word${letter}`, `target-${letter}`] as const),
    );
    expect(beginning(many, 'word')).to.deep.equal(
      [...'abcdef'].map((letter) => `target-${letter}`),
    );
    const two = thesaurusOf([
      ['worda', '1', '2', '3', '4'],
      ['wordb', '5', '6', '7'],
    ]);
    expect(beginning(two, 'word')).to.deep.equal(['1', '2', '3', '4', '5', '6']);
  });

  it('is that of single words, which can be listed with what they stand for', () => {
    expect([...thesaurus.words()].map(([word, targets]) => [word, targets().length])).to.deep.equal(
      [
        ['lawyer', 1],
        ['lawful', 1],
        ['kitchen', 1],
        ['zoo', 1],
      ],
    );
  });
});
