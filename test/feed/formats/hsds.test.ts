import { expect } from '@open-wc/testing';
import { organisation } from '../../../src/model/organisation.js';
import { isHsds, readHsds } from '../../../src/feed/formats/hsds/read-hsds.js';
import { readDocument } from '../../../src/feed/formats/formats.js';
import { FeedError } from '../../../src/model/feed-error.js';
import { readSection } from '../../../src/feed/section.js';
import { dataAddress } from '../../support/data.js';

const sample = async (): Promise<unknown> => (await fetch(dataAddress('formats/hsds.json'))).json();

/** A document of HSDS as an element reads it. */
const read = (json: unknown) =>
  readSection(readHsds(json), undefined, { name: 'organisations', schema: organisation });

const organization = (more: object) => ({ id: 'a', name: 'A', legal_status: 'Charity', ...more });

const only = (more: object) => read([organization(more)]).items[0];

const schedule = (more: object) => ({ opens_at: '09:00', closes_at: '17:00', ...more });

const hoursOf = (...schedules: object[]) => {
  const { items, issues } = read([organization({ locations: [{ id: 'l', schedules }] })]);
  return { hours: items[0]?.hours, paths: issues.map(({ path }) => path) };
};

describe('an HSDS document', () => {
  it('becomes organisations with services, telephones, languages and terms', async () => {
    const [first] = read(await sample()).items;
    expect(first).to.deep.include({
      id: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610',
      name: 'Welcome House (illustrative)',
      alsoKnownAs: ['The Blue Door'],
      countries: ['GB'],
      regions: ['East London'],
      languages: ['ur'],
      cost: 'free',
      remote: true,
      address: '1 Example Wharf, London, E14 0AA, GB',
      position: [-0.024, 51.507],
      email: 'hello@welcome-house.example',
      url: 'https://welcome-house.example/',
      accessibility: 'Step-free.',
      verified: '2026-09-01',
    });
    expect(first?.phones).to.deep.equal([
      { number: '+44 (20) 7946-0000', extension: '12', kind: 'voice', label: 'Reception' },
      { number: '020 7946 0001', kind: 'sms' },
    ]);
    expect(first).not.to.have.any.keys('status', 'alert', 'audience', 'interpretation', 'places');
  });

  it('has services as objects if they have more than a name, interpreters included', async () => {
    const [first] = read(await sample()).items;
    expect(first?.services).to.deep.equal([
      {
        kind: 'legal',
        name: 'Advice on papers',
        summary: 'Advice, free of charge. Interpreters for Polish and Slovak by appointment.',
        eligibility: 'Anyone who has arrived within two years.',
        bring: ['Any letter with your address'],
        cost: 'free',
      },
      'Choir',
    ]);
    expect(first?.summary).to.contain('Interpreters for Polish and Slovak');
  });

  it('has several locations of an organisation as its places', async () => {
    const { items, issues } = read(await sample());
    expect(items.map(({ name }) => name)).to.deep.equal([
      'Welcome House (illustrative)',
      'Two Doors (illustrative)',
    ]);
    expect(items[1]?.places).to.deep.equal([
      {
        name: 'North',
        address: '2 North Street, Manchester, GB',
        country: 'GB',
        position: [-2.24, 53.48],
        ...(items[1]?.places?.[0]?.phones && { phones: items[1].places[0].phones }),
        ...(items[1]?.places?.[0]?.timeZone && { timeZone: 'Europe/London' }),
      },
      {
        name: 'South',
        address: '3 South Street, Brighton, GB',
        country: 'GB',
        ...(items[1]?.places?.[1]?.timeZone && { timeZone: 'Europe/London' }),
      },
    ]);
    expect(issues.map(({ path }) => path)).to.contain('organisations[1].places[1].position');
  });

  it('is read without unreadable values, with their paths as issues', async () => {
    const { items, omitted, issues, envelope } = read(await sample());
    expect([items.length, omitted]).to.deep.equal([2, 1]);
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'feed.language',
      'organisations[0].languages[1]',
      'organisations[1].places[1].position',
      'organisations[2].name',
    ]);
    expect(envelope.updated).to.equal('2026-10-15T10:30:45.123Z');
  });

  it('reports each field that the contract lacks once, at its first path', () => {
    const service = { id: 's', name: 'S', accreditations: 'Of the board', minimum_age: 12 };
    const list = ['a', 'b', 'c'].map((id) => organization({ id, services: [service] }));
    expect(read(list).issues.slice(0, 2)).to.deep.equal([
      {
        path: 'organizations[0].services[0].accreditations',
        expected: 'nothing: a feed has no field for it',
        found: '"Of the board", and 2 more',
      },
      {
        path: 'organizations[0].services[0].minimum_age',
        expected: 'nothing: a feed has no field for it',
        found: '12, and 2 more',
      },
    ]);
  });

  it('may be a page, a list or one organisation; a page reports that there are more', () => {
    const one = organization({});
    for (const json of [one, [one], { contents: [one], total_pages: 1 }]) {
      expect(isHsds(json)).to.equal(true);
      expect(read(json).items.map(({ id }) => id)).to.deep.equal(['a']);
    }
    const { issues, omitted } = read({ contents: [one], total_pages: 10, page_number: 1 });
    expect(issues.at(-1)).to.include({ path: 'organisations[1]', found: '"page 1 of 10"' });
    expect(omitted).to.equal(1);
  });

  it('may be the smallest page that the API allows', () => {
    const contents = [{ id: 'a', name: 'Anchor', description: 'Helps.' }];
    const { items } = read({ total_items: 1, total_pages: 1, page_number: 1, contents });
    expect(items).to.deep.equal([{ id: 'a', name: 'Anchor', summary: 'Helps.' }]);
  });

  it('may be a page of services, grouped by organisation', () => {
    const anchor = { id: 'o', name: 'Anchor', website: 'https://anchor.example/' };
    const contents = [
      { id: '1', name: 'Legal help', status: 'active', organization: anchor },
      { id: '2', name: 'Choir', alternate_name: 'Songs', status: 'active', organization: anchor },
      { id: '3', name: 'Meals', status: 'active', organization_id: 'p' },
    ];
    const { items } = read({ total_items: 3, contents });
    expect(items.map(({ id, name, services }) => [id, name, services])).to.deep.equal([
      ['o', 'Anchor', ['Legal help', 'Choir']],
      // Who offers it is not said: it is found by what it is.
      ['p', 'Meals', ['Meals']],
    ]);
  });

  it('may be a page of the UK’s first version', () => {
    const location = {
      id: 'l',
      latitude: 51.5,
      longitude: -0.1,
      physical_addresses: [{ address_1: '1 Quay', city: 'London', country: 'GB' }],
      accessibility_for_disabilities: [{ accessibility: 'A ramp.' }],
    };
    const service = {
      id: 's',
      name: 'Papers',
      description: 'Help.',
      fees: 'Free to those who have newly come.',
      organization: { id: 'o', name: 'Quay', url: 'https://quay.example/' },
      eligibilitys: [{ eligibility: 'Anyone' }],
      languages: [{ language: 'fr' }],
      contacts: [{ name: 'Desk', phones: [{ number: '020 7946 0002' }] }],
      service_taxonomys: [{ taxonomy: { name: 'Legal', vocabulary: 'x' } }],
      service_at_locations: [
        {
          location,
          regular_schedules: [
            {
              weekday: 'Thursday',
              opens_at: '9:30',
              closes_at: '10:30',
              freq: 'week',
              byday: 'TH',
            },
          ],
          holiday_schedules: [{ closed: true, start_date: '2026-12-25', end_date: '2026-12-26' }],
        },
      ],
    };
    const { items } = read({ totalElements: 1, totalPages: 1, number: 1, content: [service] });
    expect(items[0]).to.deep.include({
      id: 'o',
      name: 'Quay',
      url: 'https://quay.example/',
      eligibility: 'Anyone',
      languages: ['fr'],
      address: '1 Quay, London, GB',
      position: [-0.1, 51.5],
      accessibility: 'A ramp.',
      phones: [{ number: '020 7946 0002', kind: 'voice' }],
      hours: [{ days: ['th'], opens: '09:30', closes: '10:30' }],
      hoursExceptions: [
        { date: '2026-12-25', closed: true },
        { date: '2026-12-26', closed: true },
      ],
    });
    expect(items[0]?.services?.[0]).to.deep.include({
      kind: 'legal',
      fees: 'Free to those who have newly come.',
    });
  });

  it('may be an export of tables, named with or without .csv', () => {
    const tables = {
      organizations: [{ id: 'o', name: 'Quay', description: 'Helps.' }],
      services: [{ id: 's', organization_id: 'o', name: 'Papers', status: 'active' }],
      service_at_location: [{ id: 't', service_id: 's', location_id: 'l' }],
      locations: [{ id: 'l', organization_id: 'o', latitude: '51.5', longitude: '-0.1' }],
      addresses: [
        { id: '1', location_id: 'l', address_1: 'Box 7', address_type: 'postal' },
        { id: '2', location_id: 'l', address_1: '1 Quay', address_type: 'physical' },
      ],
      phones: [{ id: 'p', organization_id: 'o', number: '116 123' }],
      schedules: [
        {
          id: 'h',
          service_at_location_id: 't',
          byday: 'MO',
          opens_at: '09:00',
          closes_at: '12:00',
        },
      ],
    };
    const csv = Object.fromEntries(
      Object.entries(tables).map(([key, rows]) => [`${key}.csv`, rows]),
    );
    for (const json of [tables, csv]) {
      expect(read(json).items[0]).to.deep.include({
        id: 'o',
        address: '1 Quay',
        position: [-0.1, 51.5],
        phones: [{ number: '116 123', kind: 'voice' }],
        hours: [{ days: ['mo'], opens: '09:00', closes: '12:00' }],
      });
    }
  });

  it('is refused, naming what it is, if it has no organisations', () => {
    const refusal = (json: unknown): unknown => {
      try {
        return readHsds(json);
      } catch (error) {
        return error instanceof FeedError && [error.code, error.found];
      }
    };
    const start = {
      version: '3.0',
      profile: 'https://a.example/',
      openapi_url: 'https://a.example/',
    };
    expect(isHsds(start)).to.equal(true);
    expect(refusal(start)).to.deep.equal(['feed-shape', 'the start page of an Open Referral API']);
    const terms = { total_items: 1, contents: [{ id: '1', name: 'Food', taxonomy: 'x' }] };
    expect(refusal(terms)).to.deep.equal(['feed-shape', 'an Open Referral page of taxonomy terms']);
    for (const [name, json] of [
      [
        'an Open Referral list of locations',
        [{ id: 'l', name: 'North', location_type: 'virtual' }],
      ],
      ['an Open Referral list of services at locations', [{ id: 't', service_id: 's' }]],
      ['an Open Referral list of taxonomy terms', [{ id: 't', name: 'Food', parent_id: null }]],
      [
        'an Open Referral page of locations',
        { total_items: 1, contents: [{ id: 'l', name: 'North', latitude: 1, longitude: 2 }] },
      ],
      [
        'an Open Referral data package, whose tables are other files',
        { name: 'hsds', resources: [{ name: 'organizations', path: 'organizations.csv' }] },
      ],
    ] as const) {
      expect(refusal(json), name).to.deep.equal(['feed-shape', name]);
    }
  });

  it('may be the least that the standard requires: a list of organizations, or of services', async () => {
    const url = 'https://fig.example/organizations';
    const readText = async (json: unknown) =>
      readSection(await readDocument(JSON.stringify(json), url), undefined, {
        name: 'organisations',
        schema: organisation,
      }).items;
    expect(await readText([{ id: 'a', name: 'Fig', description: 'Helps.' }])).to.deep.equal([
      { id: 'a', name: 'Fig', summary: 'Helps.' },
    ]);
    const services = [{ id: 's', name: 'Papers', status: 'active' }];
    const page = { total_items: 1, total_pages: 1, page_number: 1, contents: services };
    for (const json of [services, page]) {
      expect(await readText(json)).to.deep.equal([
        { id: 's', name: 'Papers', services: ['Papers'] },
      ]);
    }
    // A list of ours is left as it is.
    const own = [{ id: 'a', name: 'Fig', status: 'open', description: 'x', summary: 'Helps.' }];
    expect(await readDocument(JSON.stringify(own), url)).to.deep.equal(own);
  });

  it('may be an export of version 3, with tables named in the singular, contacts and categories', () => {
    const json = {
      organization: [{ id: 'o', name: 'Quay', description: 'Helps.' }],
      service: [{ id: 's', organization_id: 'o', name: 'Papers', status: 'active' }],
      service_at_location: [{ id: 't', service_id: 's', location_id: 'l' }],
      location: [{ id: 'l', name: 'North', latitude: 51.5, longitude: -0.1 }],
      address: [{ id: '1', location_id: 'l', address_1: '1 Quay', country: 'GB' }],
      phone: [{ id: 'p', contact_id: 'c', number: '116 123' }],
      contact: [{ id: 'c', service_id: 's', name: 'Ann' }],
      schedule: [
        { service_id: 's', freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '12:00' },
      ],
      language: [{ service_id: 's', code: 'ar' }],
      cost_option: [
        { service_id: 's', option: 'Adults', amount: 5, currency: 'GBP' },
        { service_id: 's', option: 'Children', amount: 0 },
      ],
      accessibility: [{ location_id: 'l', description: 'A ramp.' }],
      attribute: [{ id: 'x', link_id: 's', link_entity: 'service', taxonomy_term_id: 'q' }],
      taxonomy_term: [{ id: 'q', name: 'Legal' }],
    };
    const [quay] = read(json).items;
    expect(quay).to.deep.include({
      address: '1 Quay, GB',
      phones: [{ number: '116 123', kind: 'voice' }],
      hours: [{ days: ['mo'], opens: '09:00', closes: '12:00' }],
      languages: ['ar'],
      cost: 'mixed',
      accessibility: 'A ramp.',
    });
    expect(quay?.services?.[0]).to.deep.include({
      kind: 'legal',
      name: 'Papers',
      fees: 'Adults: 5 GBP; Children',
    });
  });

  it('has addresses without a street, with a post box, or in care of somebody', () => {
    const addressOf = (address: object) =>
      only({ locations: [{ id: 'l', addresses: [address] }] })?.address;
    expect(addressOf({ city: 'Quay', country: 'GB' })).to.equal('Quay, GB');
    expect(addressOf({ address_1: 'PO Box 7', city: 'Quay' })).to.equal('PO Box 7, Quay');
    expect(addressOf({ attention: 'c/o Ann', address_1: '1 Quay', city: 'Quay' })).to.equal(
      'c/o Ann, 1 Quay, Quay',
    );
  });

  it('tells each field that has no place in the contract, whatever the version calls it', () => {
    const { issues } = read([
      organization({
        additional_websites: [{ url: 'https://fig.example/' }],
        services: [
          {
            id: 's',
            name: 'S',
            capacities: [{ available: 3 }],
            service_at_locations: [
              { location: { id: 'l', location_type: 'physical', transportation: 'Bus 7' } },
            ],
          },
        ],
      }),
    ]);
    expect(issues.slice(0, 3).map(({ path }) => path)).to.deep.equal([
      'organizations[0].additional_websites',
      'organizations[0].services[0].capacities',
      'organizations[0].services[0].service_at_locations[0].location.transportation',
    ]);
  });

  it('is not mistaken for other JSON', async () => {
    const url = dataAddress('feed.json');
    const feed = (await (await fetch(url)).json()) as Record<string, unknown>;
    const others = [feed, feed.organisations, feed.stories, {}, [], null, 'a', { contents: [] }];
    for (const json of others) expect(isHsds(json)).to.equal(false);
  });
});

describe('opening hours of HSDS', () => {
  it('are weekly, with from and until', () => {
    const times = { opens: '09:00', closes: '17:00' };
    const { hours, paths } = hoursOf(
      schedule({ freq: 'WEEKLY', byday: 'MO, TU' }),
      schedule({ byday: 'WE', valid_to: '2026-11-23' }),
      schedule({ byday: 'TH', valid_from: '2026-11-25' }),
      schedule({ dtstart: '2026-11-28', notes: 'Ring first.' }),
    );
    expect(hours).to.deep.equal([
      { days: ['mo', 'tu'], ...times },
      { days: ['we'], until: '2026-11-23', ...times },
      { days: ['th'], from: '2026-11-25', ...times },
      { days: ['sa'], note: 'Ring first.', ...times },
    ]);
    expect(paths).to.deep.equal(['feed.language']);
  });

  it('may be on certain weeks of the month', () => {
    const { hours } = hoursOf(schedule({ freq: 'MONTHLY', byday: '2MO,-1FR' }));
    expect(hours).to.deep.equal([
      { days: ['mo'], nth: 2, opens: '09:00', closes: '17:00' },
      { days: ['fr'], nth: -1, opens: '09:00', closes: '17:00' },
    ]);
  });

  it('of every second week or in another zone are unknown, not closed', () => {
    const { hours, paths } = hoursOf(
      schedule({ freq: 'WEEKLY', interval: 2, byday: 'MO', opens_at: '10:00' }),
      schedule({ byday: 'MO', opens_at: '09:00Z' }),
      schedule({ byday: 'TU', opens_at: '09:00-05:00', closes_at: '05:00:00 pm' }),
    );
    expect(hours).to.deep.equal([
      { days: ['unknown'], opens: '10:00', closes: '17:00' },
      { days: ['mo'] },
      { days: ['tu'], opens: '09:00', closes: '17:00' },
    ]);
    expect(paths.slice(1)).to.deep.equal(['organisations[0].hours[1].opens']);
  });

  it('have a time zone only if it is certain', () => {
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
  it('have a cost only if there are amounts', () => {
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

  it('close an organisation only if all of its services are closed', () => {
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

  it('have each telephone number once, as it is written, those of contacts included', () => {
    const numbers = ['+44 (0)1482 000 000', '"+44 1234 234567"', '116 123', '116 123'];
    const phones = numbers.map((number) => ({ number, type: 'text' }));
    const contacts = [{ name: 'Desk', phones: [{ number: '020 7946 0003', extension: 'x12' }] }];
    expect(only({ phones, contacts })?.phones).to.deep.equal([
      { number: '+44 (0)1482 000 000', kind: 'sms' },
      { number: '+44 1234 234567', kind: 'sms' },
      { number: '116 123', kind: 'sms' },
      { number: '020 7946 0003', extension: '12', kind: 'voice' },
    ]);
  });
});
