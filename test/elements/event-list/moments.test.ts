import { expect } from '@open-wc/testing';
import { clockOf } from '../../../src/elements/event-list/almanac/clock.js';
import { addDays, lastDay } from '../../../src/time/day.js';
import { addMonths, daysBetween } from '../../../src/time/day.js';
import { zoneOfOffset } from '../../../src/time/time-zone.js';
import { instantAt, offsetAt, wallClock } from '../../../src/time/wall-clock.js';
import { occurrenceOf } from '../../../src/elements/event-list/almanac/occurrence.js';
import { phaseOf } from '../../../src/elements/event-list/almanac/phase.js';
import { agendaOf, monthOf } from '../../../src/elements/event-list/almanac/agenda.js';
import { groupsOf } from '../../../src/elements/event-list/programme.js';
import { expand } from '../../../src/elements/event-list/almanac/yearly.js';
import { eventOf } from './support.js';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
];

describe('days and zones', () => {
  it('counts days and months by the calendar', () => {
    expect(addDays('2013-12-31', 1)).to.equal('2014-01-01');
    expect(addMonths('2013-11-30', 3)).to.equal('2014-02-01');
    expect(lastDay('2012-02')).to.equal('2012-02-29');
    expect(daysBetween('2013-10-26', '2013-10-28')).to.equal(2);
  });

  it('E13: counts on a page whose library has Date.parse give a Date', () => {
    const { parse } = Date;
    // As MooTools More 1.4 does.
    Object.assign(Date, { parse: (text: string) => new Date(parse(text)) });
    try {
      expect(addDays('2013-10-31', 1)).to.equal('2013-11-01');
      const evening = { start: '2013-11-14T18:30:00+01:00', end: '2013-11-14T21:00:00+01:00' };
      const { first, start, end } = occurrenceOf(eventOf(evening), { zone: 'Europe/Zurich' });
      expect([first, start, end]).to.deep.equal(['2013-11-14', 1384450200000, 1384459200000]);
    } finally {
      Date.parse = parse;
    }
  });

  it('A15: reads a time that comes twice as its first, and counts a skipped one by the offset before', () => {
    // RFC 5545 §3.3.5: in New York 01:30 of 3 November 2013 comes twice, 02:30 of 10 March 2013 never.
    const twice = instantAt(Date.parse('2013-11-03T01:30Z'), 'America/New_York');
    expect(new Date(twice).toISOString()).to.equal('2013-11-03T05:30:00.000Z');
    const skipped = instantAt(Date.parse('2013-03-10T02:30Z'), 'America/New_York');
    expect(new Date(skipped).toISOString()).to.equal('2013-03-10T07:30:00.000Z');
  });

  it('A15: agrees with Temporal, where the engine has it, about every quarter of an hour around changes', function () {
    type Zoned = {
      toZonedDateTime(timeZone: string, options: object): { epochMilliseconds: number };
    };
    const temporal = (globalThis as { Temporal?: { PlainDateTime: { from(text: string): Zoned } } })
      .Temporal;
    if (!temporal) return this.skip();
    const changes = [
      '2013-03-10',
      '2013-03-31',
      '2013-07-09',
      '2013-10-06',
      '2013-10-27',
      '2013-11-03',
      '2011-12-30',
    ];
    for (const timeZone of zones)
      for (const day of changes)
        for (let quarter = 0; quarter < 96; quarter += 1) {
          const wall = Date.parse(`${day}T00:00Z`) + quarter * 900_000;
          const text = new Date(wall).toISOString().slice(0, 19);
          const theirs = temporal.PlainDateTime.from(text).toZonedDateTime(timeZone, {
            disambiguation: 'compatible',
          });
          // Where a day was left out whole, the offset a day before is another still: Apia, 2011.
          if (timeZone === 'Pacific/Apia' && day === '2011-12-30') continue;
          expect(instantAt(wall, timeZone), `${timeZone} ${text}`).to.equal(
            theirs.epochMilliseconds,
          );
        }
  });

  it('takes a bare offset for a zone', () => {
    expect(zoneOfOffset('2013-10-03T10:00:00-04:00')).to.equal('Etc/GMT+4');
    expect(zoneOfOffset('2013-10-03T10:00:00Z')).to.equal('UTC');
    expect(offsetAt(0, zoneOfOffset('2013-10-03T10:00:00+05:30'))).to.equal(19_800_000);
    expect(wallClock(0, zoneOfOffset('2013-10-03T10:00:00-03:00'))).to.equal(-10_800_000);
  });

  it('A35: stands in a day or at an instant, and falls back to now', () => {
    expect(clockOf('2013-10-03', 0, 'UTC').today('Pacific/Kiritimati')).to.equal('2013-10-03');
    expect(clockOf('2013-10-03T23:00:00Z', 0, 'UTC').today('Asia/Kolkata')).to.equal('2013-10-04');
    expect(clockOf('nonsense', 0, 'UTC').today()).to.equal('1970-01-01');
  });
});

describe('programme', () => {
  const options = {
    period: 'upcoming',
    months: 0,
    perEvent: 5,
    expand,
  } as const;
  const on = (day: string) => ({ ...options, clock: clockOf(day, 0, 'UTC') });

  it('A5: sorts a whole month after the dated events of its first day, and has it on every day of it', () => {
    const month = eventOf({ id: 'm', start: '2013-10' });
    const first = eventOf({ id: 'f', start: '2013-10-01' });
    const second = eventOf({ id: 's', start: '2013-10-02' });
    const order = agendaOf([month, second, first], on('2013-09-01')).map(({ key }) => key);
    expect(order).to.deep.equal(['f', 'm', 's']);
    const phases = ['2013-09-30', '2013-10-01', '2013-10-31', '2013-11-01'].map((day) =>
      phaseOf(occurrenceOf(month), clockOf(day, 0, 'UTC')),
    );
    expect(phases).to.deep.equal(['upcoming', 'now', 'now', 'past']);
  });

  it('A6: skips a 29 February in the years that have none', () => {
    const leap = eventOf({ start: '2012-02-29', recurrence: 'FREQ=YEARLY' });
    const [next] = agendaOf([leap], on('2013-01-01'));
    expect(next?.first).to.equal('2016-02-29');
    expect(agendaOf([leap], on('2097-01-01'))[0]?.first).to.equal('2104-02-29');
  });

  it('lists what is past with the latest first, and of a yearly day the last', () => {
    const yearly = eventOf({
      id: 'y',
      start: '2000-12-18',
      recurrence: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=18',
    });
    const past = agendaOf([eventOf(), yearly, eventOf({ id: 'b', start: '2012-01-01' })], {
      ...on('2014-01-01'),
      period: 'past',
    });
    expect(past.map(({ first }) => first)).to.deep.equal([
      '2013-12-18',
      '2013-10-03',
      '2012-01-01',
    ]);
  });

  it('A11: gathers each occurrence under one month only', () => {
    const long = eventOf({ start: '2013-09-15', end: '2013-12-15' });
    const clock = clockOf('2013-11-02', 0, 'UTC');
    const groups = groupsOf(agendaOf([long], on('2013-11-02')), (one) => monthOf(one, clock));
    expect(groups.map(({ key }) => key)).to.deep.equal(['2013-11']);
  });

  it('lists each of five thousand events once', () => {
    const many = [...Array(5000).keys()].map((index) =>
      eventOf({ id: String(index), start: addDays('2013-10-01', index % 700) }),
    );
    expect(agendaOf(many, on('2013-10-01'))).to.have.length(5000);
  });
});
