/** Shapes that publishers of Open Referral write, with invented words. */
import { expect } from '@open-wc/testing';
import { organisation } from '../../../src/model/organisation.js';
import { readHsds } from '../../../src/feed/formats/hsds/read-hsds.js';
import { readDocument } from '../../../src/feed/formats/formats.js';
import { readSection } from '../../../src/feed/section.js';

const read = (json: unknown) =>
  readSection(readHsds(json), undefined, { name: 'organisations', schema: organisation });

const organization = (more: object) => ({ id: 'a', name: 'A', legal_status: 'Charity', ...more });
const only = (more: object) => read([organization(more)]).items[0]!;

/** Days and times of schedules, as `mo,tu 09:00-17:00`. */
const hoursOf = (...schedules: object[]): readonly string[] =>
  (only({ locations: [{ id: 'l', schedules }] }).hours ?? []).map(
    ({ days, opens, closes, nth }) =>
      `${nth === undefined ? '' : `${String(nth)} `}${days.join()} ${opens}-${closes}`,
  );

const at = (more: object) => ({ opens_at: '09:00', closes_at: '17:00', ...more });

describe('times as publishers write them', () => {
  for (const [opens_at, closes_at, meant] of [
    ['9am', '5pm', '09:00-17:00'],
    ['9 AM', 'noon', '09:00-12:00'],
    ['0900', '1730', '09:00-17:30'],
    ['09.00', '17.30', '09:00-17:30'],
    ['09:00:00.000', '24:00:00', '09:00-24:00'],
    ['2000-01-01T09:30:00.000Z', '2000-01-01T17:00:00.000Z', '09:30-17:00'],
    ['1970-01-01T09:00:00', '1970-01-01T17:00:00', '09:00-17:00'],
    // A Z after a time of a real day is UTC, which is local in winter only.
    ['2026-03-02T09:00:00Z', '2026-03-02T17:00:00Z', 'undefined-undefined'],
    ['ask us', 'ask us', 'undefined-undefined'],
  ] as const) {
    it(`${opens_at} to ${closes_at}`, () => {
      expect(hoursOf({ byday: 'MO', opens_at, closes_at })).to.deep.equal([`mo ${meant}`]);
    });
  }
});

describe('days as publishers write them', () => {
  const week = 'su,mo,tu,we,th,fr,sa';
  for (const [schedule, ...meant] of [
    [{ byday: 'MO-FR' }, 'mo,tu,we,th,fr'],
    [{ byday: 'Sat - Mon' }, 'sa,su,mo'],
    [{ weekday: 'Monday to Thursday' }, 'mo,tu,we,th'],
    [{ weekday: 'Weekdays' }, 'mo,tu,we,th,fr'],
    [{ weekday: 'weekend' }, 'sa,su'],
    [{ byday: 'Mon, Wed & Fri' }, 'mo,we,fr'],
    [{ byday: 'Tues and Thurs' }, 'tu,th'],
    [{ byday: '["MO","TU"]' }, 'mo,tu'],
    [{ byday: ['MO', 'TH'] }, 'mo,th'],
    [{ freq: 'DAILY' }, week],
    [{ freq: 'DAILY', interval: 2 }, 'unknown'],
    [{ freq: 'MONTHLY', byday: 'TH', bysetpos: 2 }, '2 th'],
    [{ freq: 'MONTHLY', byday: '1TU,-1TU' }, '1 tu', '-1 tu'],
    [{ byday: 'MO,Wednesdayish' }, 'mo,unknown'],
    // Some count from Sunday, and some from Monday.
    [{ weekday: 1 }, 'unknown'],
  ] as const) {
    it(JSON.stringify(schedule), () => {
      expect(hoursOf(at(schedule))).to.deep.equal(meant.map((each) => `${each} 09:00-17:00`));
    });
  }
});

describe('values as publishers write them', () => {
  it('has numbers for ids and telephones', () => {
    const [first] = read([
      organization({ id: 12, phones: [{ number: 2125550147, extension: 3 }] }),
    ]).items;
    expect(first?.id).to.equal('12');
    expect(first?.phones?.[0]).to.deep.include({ number: '2125550147', extension: '3' });
  });

  it('has no place where longitude or latitude are empty', () => {
    for (const place of [
      { longitude: '', latitude: '' },
      { longitude: -0.1, latitude: null },
      { longitude: ' ', latitude: '51.5' },
    ]) {
      expect(only({ locations: [{ id: 'l', ...place }] })).not.to.have.property('position');
    }
    const numbers = { longitude: '-0.1', latitude: ' 51.5' };
    expect(only({ locations: [{ id: 'l', ...numbers }] }).position).to.deep.equal([-0.1, 51.5]);
  });

  it('has countries by their names and older codes', () => {
    const places = ['USA', 'United States', 'us', 'UK', 'England', 'Kenya', 'Atlantis'];
    const locations = places.map((country, index) => ({
      id: `l${index}`,
      addresses: [{ address_1: '1 Road', country, address_type: 'physical' }],
    }));
    const { items, issues } = read([organization({ locations })]);
    expect(items[0]?.countries).to.deep.equal(['US', 'GB', 'KE']);
    expect(issues.map(({ found }) => found)).to.include('"Atlantis"');
  });

  it('has languages by their names and older codes, each once', () => {
    const languages = [
      { name: 'Spanish' },
      { code: 'spa' },
      { language: 'English; Somali' },
      { name: 'Chinese (Mandarin)' },
      { name: 'Urdu', code: 'ur' },
      { name: 'en_GB' },
      { name: 'Whistling' },
    ];
    const { items, issues } = read([organization({ languages })]);
    expect(items[0]?.languages).to.deep.equal(['es', 'en', 'so', 'zh', 'ur', 'en-GB']);
    expect(issues.map(({ found }) => found)).to.include('"Whistling"');
  });

  it('has links without a scheme, and the first of several e-mail addresses', () => {
    const services = [
      { id: 's', name: 'S', url: 'quay.example/choir', email: 'Desk: c@quay.example' },
    ];
    const found = only({
      website: 'www.quay.example',
      email: 'a@quay.example; b@quay.example',
      services,
    });
    expect(found).to.include({ url: 'https://www.quay.example', email: 'a@quay.example' });
    expect(found.services?.[0]).to.include({
      url: 'https://quay.example/choir',
      email: 'c@quay.example',
    });
  });

  it('has what a door is like as text or as a list of words', () => {
    for (const accessibility of [
      'Ramp, lift',
      ['Ramp,', 'lift'],
      [{ description: 'Ramp, lift' }],
    ]) {
      expect(only({ locations: [{ id: 'l', accessibility }] }).accessibility).to.equal(
        'Ramp, lift',
      );
    }
  });

  it('costs nothing if all amounts of a table are 0', () => {
    const costs = (...amounts: string[]) =>
      only({
        services: [{ id: 's', name: 'S', cost_options: amounts.map((amount) => ({ amount })) }],
      });
    expect(costs('0', '0.00').cost).to.equal('free');
    expect(costs('0', '5').cost).to.equal('mixed');
    expect(costs('', 'ask us')).not.to.have.property('cost');
  });
});

describe('documents as publishers wrap them', () => {
  const service = {
    id: 's',
    name: 'Help',
    status: 'active',
    organization: { id: 'o', name: 'Org' },
  };

  it('may have their list under another name', async () => {
    for (const name of ['contents', 'content', 'data', 'results']) {
      const { items } = read({ [name]: [service] });
      expect(items.map(({ id, services }) => [id, services])).to.deep.equal([['o', ['Help']]]);
      const text = JSON.stringify({ [name]: [{ ...service, organization_id: 'o' }] });
      expect(await readDocument(text, 'https://a.example/')).to.have.property('organisations');
    }
  });

  it('may be a list of services at locations, each service once', () => {
    const door = (id: string) => ({
      id: `at ${id}`,
      service,
      location: { id, name: id, location_type: 'physical', longitude: 0.5, latitude: 51 },
      phones: [{ number: '020 7946 0001' }],
    });
    for (const json of [
      { total_items: 2, contents: [door('North'), door('South')] },
      [door('North'), door('South')],
    ]) {
      const { items } = read(json);
      expect(items.map(({ id }) => id)).to.deep.equal(['o']);
      expect(items[0]?.services).to.have.lengthOf(1);
      expect(items[0]?.places?.map(({ name, phones }) => [name, phones?.length])).to.deep.equal([
        ['North', 1],
        ['South', 1],
      ]);
    }
  });

  it('may name organisations without an id: those of one name are one', () => {
    const named = (id: string, name: string) => ({
      id,
      name,
      status: 'active',
      organization: { name: 'Org' },
    });
    const { items } = read({ contents: [named('1', 'Help'), named('2', 'Meals')] });
    expect(items.map(({ name, services }) => [name, services])).to.deep.equal([
      ['Org', ['Help', 'Meals']],
    ]);
  });
});
