import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/define/organisation-finder.js';
import { OrganisationFinder } from '../../../../src/elements/organisation-finder/organisation-finder.js';
import { FeedClient } from '../../../../src/feed/client.js';
import { systemClock } from '../../../../src/time/clock.js';
import { pageEnvironment } from '../../../../src/widget/environment.js';
import { feedOf } from '../../../support/feeds.js';
import {
  all,
  arrived,
  names,
  one,
  organisationOf,
  press,
  type,
  until,
  wordsOf,
} from '../support.js';

const at = (name: string): string => `https://campaign.example/${name}`;

const parts = [
  { href: 'world.json' },
  { href: 'AT.json', countries: ['AT'], count: 2, bytes: 400 },
  { href: 'DE.json', countries: ['DE'], count: 1 },
  { href: 'DE-Bayern.json', countries: ['DE'], regions: ['Bayern'], count: 1_200 },
  { href: 'DE-Berlin.json', countries: ['DE'], regions: ['Berlin'], count: 2 },
];

const documents: Record<string, unknown> = {
  'world.json': [organisationOf('w', { name: 'Everywhere Line', countries: ['001'] })],
  'AT.json': [
    organisationOf('a1', { name: 'Wien Wohnen', countries: ['AT'], services: ['housing'] }),
    organisationOf('a2', { name: 'Graz Recht', countries: ['AT'], services: ['legal'] }),
  ],
  'DE.json': [organisationOf('d', { name: 'Bundesstelle', countries: ['DE'] })],
  'DE-Bayern.json': [organisationOf('m', { name: 'München Wohnen', services: ['housing'] })],
  'DE-Berlin.json': [
    organisationOf('b1', { name: 'Berlin Recht', services: ['legal'] }),
    organisationOf('b2', { name: 'Berlin Wohnen', services: ['housing'] }),
    { id: 'nameless' },
  ],
};

interface Host {
  readonly asked: string[];
  readonly answers: Record<string, unknown>;
  readonly told: unknown[];
}

/** A finder whose feed is on a host with these documents; an answer may be held back. */
const finderOn = async (
  attributes: Readonly<Record<string, string>> = {},
  organisations: readonly unknown[] = parts,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Host & { readonly element: OrganisationFinder }> => {
  const asked: string[] = [];
  const told: unknown[] = [];
  const answers: Record<string, unknown> = {
    ...documents,
    'feed.json': feedOf({ organisations }),
    ...more,
  };
  const get = async (url: string): Promise<Response> => {
    const name = url.replace(at(''), '');
    asked.push(name);
    const answer = await answers[name];
    return answer === undefined
      ? new Response('', { status: 404 })
      : new Response(JSON.stringify(answer));
  };
  const client = new FeedClient({ ...systemClock, get, random: () => 0.5 });
  OrganisationFinder.environment = { ...pageEnvironment, client };
  const element = document.createElement('wmb-organisation-finder');
  OrganisationFinder.environment = pageEnvironment;
  element.addEventListener('wmb-load', ({ detail }) => told.push(detail));
  Object.entries({ lang: 'en', loading: 'eager', ...attributes }).forEach(([name, value]) =>
    element.setAttribute(name, value),
  );
  element.feed = at('feed.json');
  (await fixture(html`<div></div>`)).append(element);
  return { element, asked, answers, told };
};

const options = (element: OrganisationFinder, id: string): string[] =>
  [...one<HTMLSelectElement>(element, `#${id}`).options].map((option) => wordsOf(option));

const pick = async (element: OrganisationFinder, id: string, value: string): Promise<void> => {
  const select = (await arrived(element, `#${id}`)) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};

const go = (element: OrganisationFinder): Promise<void> => press(element, '[part="choose-place"]');

const found = (element: OrganisationFinder, count: number): Promise<void> =>
  until(() => names(element).length === count, `${count} organisations`);

describe('a directory that is cut by place', () => {
  it('asks where first, with how many there are, and loads no part before', async () => {
    const { element, asked } = await finderOn();
    await arrived(element, '#country');
    expect(options(element, 'country')).to.deep.equal(['Please choose', 'Austria (2)', 'Germany']);
    expect(asked).to.deep.equal(['feed.json', 'world.json']);
    expect(names(element)).to.deep.equal([]);
    expect(all(element, '.field, .filters')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('loads the part that is chosen alone, and searches it with what helps everywhere', async () => {
    const { element, asked } = await finderOn();
    await pick(element, 'country', 'AT');
    await go(element);
    await found(element, 3);
    expect(names(element)).to.deep.equal(['Wien Wohnen', 'Graz Recht', 'Everywhere Line']);
    expect(asked.slice(2)).to.deep.equal(['AT.json']);
    expect(wordsOf(one(element, '.finder'))).to.match(
      /^Only this place is searched: Austria Change place Name, place, or service /,
    );
    await type(element, 'housing');
    expect(names(element)).to.deep.equal(['Wien Wohnen']);
    await expect(element).to.be.accessible();
  });

  it('asks for the region of a country in several parts, and loads what is for all of it too', async () => {
    const { element, asked, told } = await finderOn();
    await pick(element, 'country', 'DE');
    expect(options(element, 'region')).to.deep.equal([
      'Please choose',
      'Bayern (1,201)',
      'Berlin (3)',
    ]);
    await go(element);
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '#region'));
    expect(asked).to.have.length(2);
    await pick(element, 'region', 'Berlin');
    await go(element);
    await found(element, 4);
    expect(asked.slice(2)).to.deep.equal(['DE.json', 'DE-Berlin.json']);
    expect(wordsOf(one(element, '.searched-place'))).to.contain('Berlin, Germany');
    await until(() => told.length === 3, 'what was read of each document');
    expect(told[2]).to.deep.include({ url: at('DE-Berlin.json'), count: 2, omitted: 1 });
  });

  it('goes to another place, and forgets the answer and the filters of the last', async () => {
    const { element } = await finderOn({ country: 'AT' });
    await found(element, 3);
    await type(element, 'wohnen');
    expect(names(element)).to.deep.equal(['Wien Wohnen']);
    await press(element, '[part="change-place"]');
    await until(() => element.shadowRoot!.activeElement?.id === 'country', 'the focus on the list');
    expect(one<HTMLSelectElement>(element, '#country').value).to.equal('AT');
    await pick(element, 'country', 'DE');
    await pick(element, 'region', 'Bayern');
    const seen = new Set<string>();
    new MutationObserver(() => names(element).forEach((name) => seen.add(name))).observe(
      element.shadowRoot!,
      { childList: true, subtree: true },
    );
    await go(element);
    await found(element, 1);
    expect([...seen]).to.deep.equal(['München Wohnen']);
    expect(one<HTMLInputElement>(element, '.field').value).to.equal('wohnen');
    expect(all(element, '.chosen')).to.deep.equal([]);
  });

  it('goes back to the place that was searched, if the reader thinks better of it', async () => {
    const { element, asked } = await finderOn({ country: 'AT', locked: 'region' });
    await arrived(element, '.opener');
    await press(element, '[part="change-place"]');
    await pick(element, 'country', 'DE');
    await press(element, '.ways .quiet');
    await arrived(element, '.opener');
    expect(wordsOf(one(element, '.searched-place'))).to.contain('Austria');
    expect(asked).to.not.include('DE.json');
  });

  it('takes the place that the page has locked, and offers no other', async () => {
    const { element, asked } = await finderOn({ country: 'AT', locked: 'country' });
    await found(element, 3);
    expect(asked).to.deep.equal(['feed.json', 'world.json', 'AT.json']);
    expect(all(element, '[part="change-place"]')).to.deep.equal([]);
  });

  it('takes the place of the page’s address, and keeps the reader’s there', async () => {
    location.hash = '#find=place%3DDE%26place%3DBayern';
    try {
      const { element } = await finderOn({ 'url-state': 'find' });
      await found(element, 3);
      await press(element, '[part="change-place"]');
      await pick(element, 'country', 'AT');
      await go(element);
      await until(() => location.hash === '#find=place%3DAT', 'the address to follow');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('asks where, if the page or the address names a place that the directory does not have', async () => {
    const { element, asked } = await finderOn({ country: 'FR' });
    await arrived(element, '#country');
    expect(asked).to.deep.equal(['feed.json', 'world.json']);
  });

  it('says that a part could not be loaded, and tries again', async () => {
    const { element, answers, told } = await finderOn({}, parts, { 'AT.json': undefined });
    await pick(element, 'country', 'AT');
    await go(element);
    const note = await arrived(element, '.failure');
    expect(wordsOf(note)).to.equal('This could not be loaded. Try again');
    expect(note.getAttribute('role')).to.equal('alert');
    expect(names(element)).to.deep.equal([]);
    expect(all(element, '.field')).to.deep.equal([]);
    await until(() => told.length === 2, 'what is told to the page');
    expect(told[1]).to.deep.include({
      count: 0,
      issues: [
        { path: 'AT.json', expected: 'a document that can be loaded', found: 'feed-status' },
      ],
    });
    answers['AT.json'] = documents['AT.json'];
    await press(element, '.failure button');
    await found(element, 3);
    expect(all(element, '.failure')).to.deep.equal([]);
  });

  it('finds a part under the name that a newer feed has for it', async () => {
    const { element, answers } = await finderOn({ country: 'AT' }, parts, { 'AT.json': undefined });
    await arrived(element, '.failure');
    const newer = parts.map((part) =>
      part.href === 'AT.json' ? { ...part, href: 'new.json' } : part,
    );
    answers['feed.json'] = feedOf({ organisations: newer });
    answers['new.json'] = documents['AT.json'];
    await press(element, '.failure button');
    await found(element, 3);
  });

  it('shows what has come of a place if only some of it has', async () => {
    const { element } = await finderOn({}, parts, { 'DE.json': undefined });
    await pick(element, 'country', 'DE');
    await pick(element, 'region', 'Bayern');
    await go(element);
    await found(element, 2);
    expect(wordsOf(one(element, '.failure'))).to.contain('A part of this could not be loaded.');
  });

  it('shows nothing of a place that the reader has left before it came', async () => {
    let release: (json: unknown) => void = () => undefined;
    const slow = new Promise((resolve) => (release = resolve));
    const { element } = await finderOn({}, parts, { 'AT.json': slow });
    await pick(element, 'country', 'AT');
    await go(element);
    await until(
      () => element.shadowRoot!.activeElement?.matches('.loading'),
      'the focus on what is loading',
    );
    expect(wordsOf(one(element, '.loading'))).to.equal('Loading organisations: Austria');
    await press(element, '[part="change-place"]');
    await pick(element, 'country', 'DE');
    await pick(element, 'region', 'Bayern');
    await go(element);
    await found(element, 3);
    release(documents['AT.json']);
    await slow;
    // Reading pauses between slices: what was abandoned would be drawn by then.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    expect(names(element)).to.not.include('Wien Wohnen');
  });

  it('asks nothing where there is one place', async () => {
    const { element } = await finderOn({}, [{ href: 'AT.json', countries: ['AT'] }]);
    await found(element, 2);
  });

  it('is as it was for a list of links without places', async () => {
    const { element } = await finderOn({}, [{ href: 'AT.json' }, { href: 'DE.json' }]);
    await found(element, 3);
    expect(all(element, '.searched-place')).to.deep.equal([]);
  });
});
