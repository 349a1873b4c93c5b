import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/organisation-finder.js';
import { OrganisationFinder } from '../../../src/elements/organisation-finder/organisation-finder.js';
import { FeedClient } from '../../../src/feed/client.js';
import { systemClock } from '../../../src/time/clock.js';
import { pageEnvironment } from '../../../src/widget/environment.js';
import { feedOf } from '../../support/feeds.js';
import { manyOrganisations } from './directories.js';
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

  it('shows the first rows of a long directory before the rest is read, and no number until then', async () => {
    const organisations = manyOrganisations(600).map((each) => ({
      ...each,
      summary: 'Help. '.repeat(400),
    }));
    const address = URL.createObjectURL(new Blob([JSON.stringify(feedOf({ organisations }))]));
    const lines: string[] = [];
    const get = (): Promise<Response> => fetch(address);
    const client = new FeedClient({ ...systemClock, get, random: () => 0.5 });
    OrganisationFinder.environment = { ...pageEnvironment, client };
    const element = document.createElement('wmb-organisation-finder');
    OrganisationFinder.environment = pageEnvironment;
    Object.assign(element, { lang: 'en', loading: 'eager', feed: 'https://campaign.example/' });
    (await fixture(html`<div></div>`)).append(element);
    const note = (): void => {
      const rows = all(element, '.row').length;
      if (rows > 0) lines.push(`${rows}: ${wordsOf(one(element, '[part="result-line"]'))}`);
    };
    const observed = { childList: true, subtree: true, characterData: true };
    new MutationObserver(note).observe(element.shadowRoot!, observed);
    await until(() => lines.at(-1)?.includes('600 organisations'), 'all of them');
    expect(lines[0]).to.equal('4: ');
    expect(lines.filter((line) => !/^\d+: (?:600 organisations.*)?$/.test(line))).to.be.empty;
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
