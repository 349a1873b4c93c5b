import { expect } from '@open-wc/testing';
import '../../../src/define/organisation-finder.js';
import {
  all,
  choose,
  finder,
  names,
  one,
  organisationOf,
  press,
  type,
  until,
  wordsOf,
} from './support.js';

const three = [
  organisationOf('a', {
    name: 'Welcome House',
    countries: ['KE'],
    services: ['legal'],
    languages: ['en', 'sw'],
    address: 'Nairobi',
  }),
  organisationOf('b', {
    name: 'Zürich Legal Aid',
    countries: ['CH'],
    services: ['legal', 'housing'],
    languages: ['de'],
  }),
  organisationOf('c', {
    name: 'Harbour Clinic',
    countries: ['GB'],
    services: ['health'],
    summary: 'A clinic.',
  }),
];

describe('organisation finder', () => {
  it('shows every organisation in the order of the feed, with where, services and languages', async () => {
    const element = await finder(three);
    expect(names(element)).to.deep.equal(['Welcome House', 'Zürich Legal Aid', 'Harbour Clinic']);
    const row = wordsOf(all(element, '.row')[0]!);
    for (const words of ['Nairobi', 'Legal help', 'English and Swahili'])
      expect(row).to.contain(words);
  });

  it('narrows the list to what is typed, and says how many of how many', async () => {
    const element = await finder(three);
    await type(element, 'zurich');
    expect(names(element)).to.deep.equal(['Zürich Legal Aid']);
    expect(wordsOf(one(element, '[part="result-line"]'))).to.contain('1 of 3 organisations');
  });

  it('opens details in place, and says which in wmb-select', async () => {
    const element = await finder(three);
    const selected: string[] = [];
    element.addEventListener('wmb-select', ({ detail }) => selected.push(detail.id));
    await press(element, '.row:nth-child(3) .opener');
    await until(() => all(element, '.details').length, 'the details');
    expect(wordsOf(one(element, '.details'))).to.contain('A clinic.');
    expect(one(element, '.row:nth-child(3) .opener').getAttribute('aria-expanded')).to.equal(
      'true',
    );
    expect(selected).to.deep.equal(['c']);
  });

  it('narrows by a filter with counts', async () => {
    const element = await finder(three);
    await choose(element, 'service', 'legal');
    expect(names(element)).to.deep.equal(['Welcome House', 'Zürich Legal Aid']);
    expect(wordsOf(one(element, '.choice:has([value="housing"]) .number'))).to.equal('1');
  });

  it('is accessible at rest, with a filter open, with details open and with no results', async () => {
    const element = await finder(three);
    await expect(element).to.be.accessible();
    await choose(element, 'service', 'legal');
    await press(element, '.opener');
    await until(() => all(element, '.details').length, 'the details');
    await expect(element).to.be.accessible();
    await type(element, 'xyzxyz');
    await expect(element).to.be.accessible();
  });
});
