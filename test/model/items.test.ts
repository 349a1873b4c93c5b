import type { Organisation } from '../../src/model/contract.js';
import { serviceWords } from '../../src/model/services.js';
import { expect } from '@open-wc/testing';
import { campaign } from '../../src/model/campaign.js';
import { event } from '../../src/model/event.js';
import { organisation } from '../../src/model/organisation.js';
import type { FeedIssue, Schema } from '../../src/model/schema.js';
import { statistic } from '../../src/model/statistic.js';
import { base } from './sections.js';

const read = <Value>(schema: Schema<Value>, input: unknown) => {
  const issues: FeedIssue[] = [];
  return { value: schema(input, 'x', { base, issues }), paths: issues.map(({ path }) => path) };
};

const eventOf = (start: string, end?: string) =>
  read(event, { id: 'a', title: 'A', start, ...(end && { end }) });

describe('an event', () => {
  it('ends in the same form as it starts, at the same time or later', () => {
    for (const [start, end] of [
      ['2013-10', '2013-10'],
      ['2013-10-03', '2013-10-04'],
      ['2013-10-03T10:00:00-04:00', '2013-10-03T14:00:00Z'],
      ['2013-10-03T10:00:00-04:00', '2013-10-03T23:00:00+05:00'],
    ] as const) {
      expect(eventOf(start, end).value, end).to.have.property('end', end);
    }
  });

  it('is read without an end that is before its start or of another form', () => {
    for (const [start, end] of [
      ['2013-10', '2013-09'],
      ['2013-10-03', '2013-10-02'],
      ['2013-10-03', '2013-10'],
      ['2013-10-03', '2013-10-03T10:00Z'],
      ['2013-10-03T10:00:00-04:00', '2013-10-03T13:59:59Z'],
    ] as const) {
      const { value, paths } = eventOf(start, end);
      expect(value, end).to.deep.equal({ id: 'a', title: 'A', start });
      expect(paths).to.deep.equal(['x.end']);
    }
  });

  it('recurs by an RFC 5545 rule, which must have FREQ', () => {
    const recurrenceOf = (recurrence: string) =>
      read(event, { id: 'a', title: 'A', start: '2013-10', recurrence }).value?.recurrence;
    for (const rule of ['FREQ=YEARLY', 'BYMONTH=12;FREQ=YEARLY', 'FREQ=WEEKLY;BYDAY=MO,-1FR']) {
      expect(recurrenceOf(rule)).to.equal(rule);
    }
    for (const rule of ['', 'YEARLY', 'INTERVAL=2', 'FREQ=', 'FREQ=YEARLY;', 'FREQ=YEARLY;BYDAY']) {
      expect(recurrenceOf(rule), rule).to.equal(undefined);
    }
  });

  it('is read without invalid fields of an override', () => {
    const overrides = { '2013-10-04': { status: 'perhaps', title: 'T' }, '2013-10-05': 'off' };
    const { value, paths } = read(event, { id: 'a', title: 'A', start: '2013-10', overrides });
    expect(value?.overrides).to.deep.equal({ '2013-10-04': { title: 'T' } });
    expect(paths).to.deep.equal(['x.overrides.2013-10-04.status', 'x.overrides.2013-10-05']);
  });
});

describe('a statistic', () => {
  const statisticOf = (more: object) =>
    read(statistic, { id: 'a', label: 'A', value: 1, source: { name: 'S' }, ...more });

  it('has a low and a high together, the low not above the high', () => {
    const within = (low: unknown, high: unknown) => statisticOf({ value: null, low, high }).value;
    expect(within(9, '10.0')).to.include({ low: '9', high: '10.0' });
    expect(within(5, 5)).to.include({ low: '5', high: '5' });
    for (const interval of [
      { low: 20, high: 10 },
      { low: 1 },
      { high: 1 },
      { low: 1, high: 'x' },
    ]) {
      expect(statisticOf(interval).value).not.to.have.any.keys('low', 'high');
      expect(statisticOf(interval).paths).not.to.deep.equal([]);
    }
  });

  it('has a value within its interval, the ends included', () => {
    for (const value of [1, '5.00', 9]) {
      expect(statisticOf({ value, low: 1, high: 9 }).value).to.include({ low: '1', high: '9' });
    }
    for (const value of [0, '9.01', -5]) {
      const { value: read, paths } = statisticOf({ value, low: 1, high: 9 });
      expect(read).not.to.have.any.keys('low', 'high');
      expect(paths).to.deep.equal(['x.low']);
    }
  });

  it('has its currency in capitals, with an issue for other spellings', () => {
    const money = (currency: string) => statisticOf({ style: 'currency', currency });
    expect(money('USD')).to.deep.include({ paths: [] });
    for (const currency of ['usd', 'Usd', ' usd ']) {
      expect(money(currency).value).to.include({ style: 'currency', currency: 'USD' });
      expect(money(currency).paths).to.deep.equal(['x.currency']);
    }
  });

  it('is read without style currency if it has no currency, or style unit without a unit', () => {
    for (const [style, field] of [
      ['currency', 'currency'],
      ['unit', 'unit'],
    ] as const) {
      const { value, paths } = statisticOf({ style });
      expect(value).not.to.have.any.keys('style');
      expect(paths).to.deep.equal([`x.${field}`]);
    }
    const { value, paths } = statisticOf({ style: 'currency', currency: 'dollars' });
    expect(value).not.to.have.any.keys('style', 'currency');
    expect(paths).to.deep.equal(['x.currency']);
  });

  it('is read without rounding errors of binary arithmetic, with an issue', () => {
    for (const [noisy, meant] of [
      [0.1 + 0.2, '0.3'],
      [3.4000000000000004, '3.4'],
      [2.3000000000000003, '2.3'],
      [-16.400000000000002, '-16.4'],
    ]) {
      const { value, paths } = statisticOf({ value: noisy });
      expect([value?.value, paths]).to.deep.equal([meant, ['x.value']]);
    }
    const exact = [
      3.4,
      1 / 3,
      0.1234567890123,
      5e-324,
      1e21,
      8889815748235620000,
      '3.4000000000000004',
    ];
    for (const value of exact) {
      expect(statisticOf({ value })).to.deep.include({ paths: [] });
      expect(statisticOf({ value }).value?.value).to.equal(String(value));
    }
  });

  it('may have null as its value, which means that there are no data [B27]', () => {
    expect(statisticOf({ value: null }).value).to.have.property('value', null);
  });

  it('has a series, read without invalid points', () => {
    const series = [{ at: 2000, value: 175 }, { at: '2010' }, { at: '2013-09', value: '232' }];
    const { value, paths } = statisticOf({ series });
    expect(value?.series).to.deep.equal([
      { at: '2000', value: '175' },
      { at: '2013-09', value: '232' },
    ]);
    expect(paths).to.deep.equal(['x.series[1].value']);
  });

  it('has a ratio of two whole numbers up to 100', () => {
    expect(statisticOf({ ratio: [1, 30] }).value?.ratio).to.deep.equal([1, 30]);
    for (const ratio of [[1, 0], [1, 101], [0.5, 2], [1]]) {
      expect(statisticOf({ ratio }).paths).to.deep.equal(['x.ratio']);
    }
  });
});

describe('an organisation', () => {
  const organisationOf = (more: object) => read(organisation, { id: 'a', name: 'A', ...more });

  it('may have services that the contract has no name for', () => {
    const services = ['legal', 'knitting'];
    expect(organisationOf({ services }).value?.services).to.deep.equal(services);
  });

  it('has values that differ in case only once', () => {
    const written = {
      services: [
        'legal',
        'legal',
        'Legal',
        'Mental Health',
        'mental-health',
        'Knitting',
        'KNITTING ',
      ],
      languages: ['en', 'pt-BR', 'EN', 'pt-br'],
      audience: ['Families', { en: 'Women' }, 'families', { en: 'Women' }],
    };
    const { value, paths } = organisationOf(written);
    expect(value?.services).to.deep.equal(['legal', 'mental-health', 'Knitting']);
    expect(value?.languages).to.deep.equal(['en', 'pt-BR']);
    expect(value?.audience).to.deep.equal(['Families', { en: 'Women' }]);
    expect(paths).to.deep.equal([]);
  });

  it('may have services as objects, each with a kind or a name', () => {
    const services = [
      { kind: 'Legal', name: 'Papers', cost: 'cheap', phones: [{ number: '112' }] },
      { name: { en: 'Choir' } },
      { summary: 'Something.' },
      null,
      'housing',
    ];
    const { value, paths } = organisationOf({ services });
    expect(value?.services).to.deep.equal([
      { kind: 'legal', name: 'Papers', phones: [{ number: '112' }] },
      { name: { en: 'Choir' } },
      'housing',
    ]);
    expect(paths).to.deep.equal(['x.services[0].cost', 'x.services[2].name', 'x.services[3]']);
    expect(serviceWords(value as Organisation)).to.deep.equal(['legal', 'Choir', 'housing']);
  });

  it('may be open from 00:00 to 24:00; unreadable times are unknown', () => {
    const at = (opens: string, closes: string) => {
      const { value, paths } = organisationOf({ hours: [{ days: ['mo'], opens, closes }] });
      return { line: value?.hours?.[0], paths };
    };
    expect(at('00:00', '24:00').line).to.deep.include({ opens: '00:00', closes: '24:00' });
    expect(at('22:00', '02:00').line).to.deep.include({ opens: '22:00', closes: '02:00' });
    for (const time of ['24:01', '25:00', '9:00', '09:60', '0900', 'noon']) {
      const { line, paths } = at('09:00', time);
      expect(line, time).to.deep.equal({ days: ['mo'] });
      expect(paths, time).to.deep.equal(['x.hours[0].closes']);
    }
  });

  it('has unknown hours on the days of an unreadable line', () => {
    const hoursOf = (...hours: readonly unknown[]) => {
      const { value, paths } = organisationOf({ hours });
      return { lines: value?.hours, paths };
    };
    const times = { opens: '09:00', closes: '12:00' };
    expect(hoursOf({ days: ['mo', 'Saturday'], ...times })).to.deep.equal({
      lines: [{ days: ['mo', 'unknown'], ...times }],
      paths: ['x.hours[0].days[1]'],
    });
    expect(hoursOf({ days: 'Mo-Fr', ...times }, null)).to.deep.equal({
      lines: [{ days: ['unknown'] }, { days: ['unknown'] }],
      paths: ['x.hours[0].days', 'x.hours[1]'],
    });
    expect(hoursOf({ days: ['sa'], opens: '09:00' })).to.deep.equal({
      lines: [{ days: ['sa'] }],
      paths: ['x.hours[0].opens'],
    });
    expect(hoursOf({ days: ['sa'], ...times, nth: [6] })).to.deep.equal({
      lines: [{ days: ['sa'] }],
      paths: ['x.hours[0].nth'],
    });
  });

  it('has hours with nth, from, until and appointment', () => {
    const hours = [
      { days: ['mo'], nth: [1, -1], from: '2026-09-01', until: '2026-12-31', appointment: true },
      { days: ['tu'], nth: 2, opens: '09:00', closes: '12:00', note: { en: 'Ring the bell' } },
      { days: ['we'] },
    ];
    const { value, paths } = organisationOf({ hours });
    expect(value?.hours).to.deep.equal(hours);
    expect(paths).to.deep.equal([]);
  });

  it('may be closed or have other hours on a date; unreadable hours there are unknown', () => {
    const hoursExceptions = [
      { date: '2026-12-25', closed: true, opens: '10:00' },
      { date: '2026-12-26', closed: false, opens: '10:00', closes: '11:00' },
      { date: '2026-12-27', closed: 'yes' },
      { date: '2026-13-27', closed: true },
    ];
    const { value, paths } = organisationOf({ hoursExceptions });
    expect(value?.hoursExceptions).to.deep.equal([
      { date: '2026-12-25', closed: true },
      { date: '2026-12-26', closed: false, opens: '10:00', closes: '11:00' },
      { date: '2026-12-27' },
    ]);
    expect(paths).to.deep.equal([
      'x.hoursExceptions[0].opens',
      'x.hoursExceptions[2].closed',
      'x.hoursExceptions[3].date',
    ]);
  });

  it('may have any telephone number, but dial no code with * or #', () => {
    const numbers = ['+442079460123', '020 7946 0123', '112', '*100#', '٠٢ ٢٧٣٦', '0800 CALL'];
    const phones = numbers.map((number) => ({ number }));
    expect(organisationOf({ phones }).value?.phones).to.deep.equal(phones);
    expect(organisationOf({ phones: [{ number: 'ask at the desk' }] }).value?.phones).to.deep.equal(
      [],
    );
    const dials = ['+442079460123', '112', '08001234567', '*100#', '*21*0441234#', '+44 20', ''];
    const dialled = dials.map((dial) => ({ number: '1', dial }));
    expect(
      organisationOf({ phones: dialled }).value?.phones?.map(({ dial }) => dial),
    ).to.deep.equal(
      [...dials.slice(0, 3), ...'abcd'].map((dial) => (dial.length > 1 ? dial : undefined)),
    );
  });

  it('has an extension of digits, whatever else is invalid', () => {
    const number = '+442079460123';
    const phones = ['12', '007', '5b', '', '1;phone-context=a', 12].map((extension) => ({
      number,
      extension,
    }));
    expect(organisationOf({ phones }).value?.phones).to.deep.equal([
      { number, extension: '12' },
      { number, extension: '007' },
      ...[...'abcd'].map(() => ({ number })),
    ]);
  });
});

describe('a campaign', () => {
  it('has every field unchanged', () => {
    const full = {
      title: 'C',
      url: 'https://campaign.example/',
      taglines: ['New skills'],
      contact: 'events@campaign.example',
      suggestUrl: 'https://campaign.example/suggest',
      correctionUrl: 'https://campaign.example/{id}',
      calendarUrl: 'webcal://campaign.example/e.ics',
      synonyms: { en: [['doctor', 'health']] },
    };
    expect(read(campaign, full)).to.deep.equal({ value: full, paths: [] });
  });

  it('has an e-mail address without query parameters', () => {
    for (const contact of [
      'a@b.example?bcc=c@d.example',
      'a@b@c',
      'a b@c.d',
      '<a@b.c>',
      '@a',
      'a',
    ]) {
      expect(read(campaign, { contact }).paths, contact).to.deep.equal(['x.contact']);
    }
  });

  it('has a correction link with an {id}, for http, https or mailto', () => {
    expect(read(campaign, { correctionUrl: 'mailto:a@b.c?subject={id}' }).paths).to.deep.equal([]);
    for (const correctionUrl of ['javascript:{id}', 'https://a.example/', 'data:{id}']) {
      expect(read(campaign, { correctionUrl }).paths).to.deep.equal(['x.correctionUrl']);
    }
  });
});
