import { expect } from '@open-wc/testing';
import {
  isPartition,
  linksIn,
  mostLinks,
  mostPartitions,
  type SectionLink,
} from '../../src/model/section-links.js';
import type { FeedIssue } from '../../src/model/contract.js';

const base = 'https://campaign.example/feed.json';
const at = (name: string): string => `https://campaign.example/${name}`;

const read = (list: readonly unknown[], section = 'organisations') => {
  const issues: FeedIssue[] = [];
  const links = linksIn(list, section, { base, issues });
  return { links, told: issues.map(({ path, expected }) => `${path} | ${expected}`) };
};

const placesOf = ({ countries, regions }: SectionLink) => [countries, regions];

describe('links of a section', () => {
  it('are parts of a directory if they say for which countries', () => {
    const whole = {
      href: 'DE-Bayern.json',
      countries: ['DE'],
      regions: ['Bayern'],
      count: 5210,
      bytes: 4_718_592,
    };
    const { links, told } = read([{ href: 'world.json' }, whole]);
    const { href: name, ...rest } = whole;
    expect(links).to.deep.equal([
      { url: at('world.json'), name: 'world.json' },
      { url: at(name), name, ...rest },
    ]);
    expect(links.map(isPartition)).to.deep.equal([false, true]);
    expect(told).to.deep.equal([]);
  });

  it('have no places in other sections', () => {
    const { links, told } = read([{ href: 'a.ics', countries: ['DE'] }], 'events');
    expect(links).to.deep.equal([{ url: at('a.ics'), name: 'a.ics' }]);
    expect(told).to.deep.equal([]);
  });

  it('are for all places if what they say of them can’t be read, so that nothing is lost', () => {
    const { links, told } = read([
      { href: 'a.json', countries: 'DE' },
      { href: 'b.json', countries: ['Germany'] },
      { href: 'c.json', countries: [] },
      { href: 'd.json', countries: ['DE', 'Austria'], regions: [], count: -1, bytes: '5 MB' },
    ]);
    expect(links.map(placesOf)).to.deep.equal([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [['DE'], undefined],
    ]);
    expect(links[3]).to.not.have.any.keys('count', 'bytes');
    expect(told.map((issue) => issue.split(' | ')[0])).to.deep.equal([
      'organisations[0].countries',
      'organisations[1].countries[0]',
      'organisations[3].countries[1]',
      'organisations[3].count',
      'organisations[3].bytes',
    ]);
  });

  it('to one document are one, for the places of all of them', () => {
    const { links } = read([
      { href: 'a.json', countries: ['DE'], regions: ['Bayern'] },
      { href: 'a.json', countries: ['AT', 'DE'], regions: ['Tirol'] },
      { href: 'b.json', countries: ['DE'], regions: ['Bayern'] },
      { href: 'b.json', countries: ['AT'] },
      { href: 'c.json', countries: ['DE'] },
      { href: 'c.json' },
    ]);
    expect(links.map(placesOf)).to.deep.equal([
      [
        ['DE', 'AT'],
        ['Bayern', 'Tirol'],
      ],
      [['DE', 'AT'], undefined],
      [undefined, undefined],
    ]);
  });

  it('are so many at most, and parts many more', () => {
    const many = (count: number, more: object) =>
      Array.from({ length: count }, (_, index) => ({
        href: `${JSON.stringify(more).length}-${index}.json`,
        ...more,
      }));
    const { links, told } = read([
      ...many(mostLinks + 1, {}),
      ...many(mostPartitions + 1, { countries: ['DE'] }),
    ]);
    expect(links).to.have.length(mostLinks + mostPartitions);
    expect(told).to.deep.equal([
      `organisations[${mostLinks}] | at most ${mostLinks} links`,
      `organisations[${mostLinks + mostPartitions + 1}] | at most ${mostPartitions} links`,
    ]);
  });
});
