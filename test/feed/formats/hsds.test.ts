import { expect } from '@open-wc/testing';
import { organisation } from '../../../src/model/organisation.js';
import { isHsds, readHsds } from '../../../src/feed/formats/hsds/read-hsds.js';
import { readSection } from '../../../src/feed/section.js';
import { dataAddress } from '../../support/data.js';

const sample = async (): Promise<unknown> => (await fetch(dataAddress('formats/hsds.json'))).json();

const today = '2026-11-24';

/** A document of HSDS as an element reads it. */
const read = (json: unknown) =>
  readSection(readHsds(json, today), undefined, { name: 'organisations', schema: organisation });

const organization = (more: object) => ({ id: 'a', name: 'A', legal_status: 'Charity', ...more });

const only = (more: object) => read([organization(more)]).items[0];

const schedule = (more: object) => ({ opens_at: '09:00', closes_at: '17:00', ...more });

const hoursOf = (...schedules: object[]) => {
  const { items, issues } = read([organization({ locations: [{ id: 'l', schedules }] })]);
  return { hours: items[0]?.hours, paths: issues.map(({ path }) => path) };
};

describe('an HSDS document', () => {
  it('HSDS: gives organisations with services, doors, telephones, languages and terms', async () => {
    const [first] = read(await sample()).items;
    expect(first).to.deep.include({
      id: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610',
      name: 'Welcome House (illustrative)',
      alsoKnownAs: ['The Blue Door'],
      summary:
        'An invented example: first steps for people who have newly arrived. Advice, free of charge.',
      services: ['legal', 'Choir'],
      countries: ['GB'],
      regions: ['East London'],
      languages: ['ur'],
      eligibility: 'Anyone who has arrived within two years.',
      bring: ['Any letter with your address'],
      cost: 'free',
      remote: true,
      address: '1 Example Wharf, London, E14 0AA, GB',
      position: [-0.024, 51.507],
      email: 'hello@welcome-house.example',
      url: 'https://welcome-house.example/',
      hours: [{ days: ['mo', 'th'], opens: '09:00', closes: '17:30' }, { days: ['unknown'] }],
      accessibility: 'Step-free.',
      verified: '2026-09-01',
    });
    expect(first?.phones).to.deep.equal([
      { number: '+442079460000', extension: '12', kind: 'voice', label: 'Reception' },
      { number: '020 7946 0001', kind: 'sms' },
    ]);
    expect(first).not.to.have.any.keys('status', 'alert', 'audience', 'interpretation');
  });

  it('HSDS: gives each door of an organisation, with what is to be had there', async () => {
    const [, north, south] = read(await sample()).items;
    expect(north).to.deep.include({
      name: 'Two Doors (illustrative), North',
      services: ['Housing help'],
      status: 'temporarily-closed',
      alert: 'Closed for repairs until spring.',
      phones: [{ number: '+441614960000', kind: 'voice' }],
    });
    expect(south).to.deep.include({
      name: 'Two Doors (illustrative), South',
      services: ['Children’s club'],
    });
    expect(south).not.to.have.any.keys('status', 'position', 'phones');
  });

  it('HSDS: tells what it could not read, by its place, and loses no more', async () => {
    const { items, omitted, issues, envelope } = read(await sample());
    expect([items.length, omitted]).to.deep.equal([3, 1]);
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'feed.language',
      'organisations[0].languages[1]',
      'organisations[0].hours[1].days',
      'organisations[2].position',
      'organisations[3].name',
    ]);
    expect(envelope.updated).to.equal('2026-10-15T10:30:45.123Z');
  });

  it('may be a page, a list or one organisation; a page says that it is not all', async () => {
    const one = organization({});
    for (const json of [one, [one], { contents: [one], total_pages: 1 }]) {
      expect(isHsds(json)).to.equal(true);
      expect(read(json).items.map(({ id }) => id)).to.deep.equal(['a']);
    }
    const { issues, omitted } = read({ contents: [one], total_pages: 10, page_number: 1 });
    expect(issues.at(-1)).to.include({ path: 'organisations[1]', found: '"page 1 of 10"' });
    expect(omitted).to.equal(1);
  });

  it('is nothing else', async () => {
    const url = dataAddress('feed.json');
    const feed = (await (await fetch(url)).json()) as Record<string, unknown>;
    const others = [feed, feed.organisations, feed.stories, {}, [], null, 'a', { contents: [] }];
    for (const json of others) expect(isHsds(json)).to.equal(false);
  });
});

describe('opening hours of HSDS', () => {
  it('are those of each week that are in force', () => {
    const days = ['mo', 'tu'];
    const { hours, paths } = hoursOf(
      schedule({ freq: 'WEEKLY', byday: 'MO, TU' }),
      schedule({ byday: 'WE', valid_to: '2026-11-23' }),
      schedule({ byday: 'TH', valid_from: '2026-11-25' }),
      schedule({ byday: 'FR', until: '2026-01-01' }),
      schedule({ dtstart: '2026-11-28' }),
    );
    expect(hours).to.deep.equal([
      { days, opens: '09:00', closes: '17:00' },
      { days: ['sa'], opens: '09:00', closes: '17:00' },
    ]);
    expect(paths).to.deep.equal(['feed.language']);
  });

  it('are in force on the first and the last day that a schedule names', () => {
    const { hours } = hoursOf(
      schedule({ byday: 'MO', valid_from: today }),
      schedule({ byday: 'TU', valid_to: today }),
      schedule({ byday: 'WE', until: today }),
    );
    expect((hours as { days: string[] }[]).flatMap(({ days }) => days)).to.deep.equal([
      'mo',
      'tu',
      'we',
    ]);
  });

  it('that no week can say, and times of another zone, are told and not known', () => {
    const { hours, paths } = hoursOf(
      schedule({ freq: 'MONTHLY', byday: '2MO' }),
      schedule({ freq: 'WEEKLY', interval: 2, byday: 'MO', opens_at: '10:00' }),
      schedule({ byday: 'MO', opens_at: '09:00Z' }),
      schedule({ byday: 'MO', opens_at: '09:00-05:00', closes_at: '17:00:00-05:00' }),
    );
    expect(hours).to.deep.equal([
      { days: ['unknown'] },
      { days: ['unknown'] },
      { days: ['mo'] },
      { days: ['mo'], opens: '09:00', closes: '17:00' },
    ]);
    expect(paths.slice(1)).to.deep.equal([
      'organisations[0].hours[0].days',
      'organisations[0].hours[1].days',
      'organisations[0].hours[2].opens',
    ]);
  });

  it('are in a zone only where that is certain', () => {
    const zoneOf = (timezone: unknown, country: string) =>
      only({
        locations: [{ id: 'l', addresses: [{ country }], schedules: [schedule({ timezone })] }],
      })?.timeZone;
    expect(zoneOf('Africa/Nairobi', 'US')).to.equal('Africa/Nairobi');
    expect(zoneOf(-5, 'US')).to.equal(undefined);
    expect(zoneOf(3, 'KE')).to.be.oneOf(['Africa/Nairobi', undefined]);
    expect(zoneOf(3, '')).to.equal(undefined);
  });
});

describe('terms of HSDS', () => {
  it('name a cost only where amounts do', () => {
    const costOf = (...amounts: unknown[]) =>
      only({ services: [{ name: 's', cost_options: amounts.map((amount) => ({ amount })) }] })
        ?.cost;
    expect([costOf(), costOf('free'), costOf(0), costOf(5, 8), costOf(0, 5)]).to.deep.equal([
      undefined,
      undefined,
      'free',
      'paid',
      'mixed',
    ]);
  });

  it('close an organisation only where each of its services is closed', () => {
    const statusOf = (...all: string[]) =>
      only({ services: all.map((status) => ({ name: status, status })) })?.status;
    expect([
      statusOf(),
      statusOf('active', 'defunct'),
      statusOf('defunct', 'inactive'),
      statusOf('temporarily closed', 'inactive'),
      statusOf('temporarily closed', 'active'),
    ]).to.deep.equal([undefined, undefined, 'closed', 'temporarily-closed', undefined]);
  });

  it('write a number as it is dialled from anywhere, where its country is told', () => {
    const numbers = ['0044 20 7946 0000', '"+44 1234 234567"', '+1-202-555-0100'];
    const phones = numbers.map((number) => ({ number, type: 'text' }));
    expect(only({ phones })?.phones?.map(({ number }) => number)).to.deep.equal([
      '+442079460000',
      '+441234234567',
      '+12025550100',
    ]);
  });
});
