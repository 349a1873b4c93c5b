import { expect } from '@open-wc/testing';
import { addDays, addMonths, daysBetween, instantOf, lastDay } from '../../src/time/day.js';
import { zoneOfOffset } from '../../src/time/time-zone.js';
import { instantAt, offsetAt, wallClock } from '../../src/time/wall-clock.js';

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

  it('counts on a page whose library has Date.parse give a Date [E13]', () => {
    const { parse } = Date;
    // As MooTools More 1.4 does.
    Object.assign(Date, { parse: (text: string) => new Date(parse(text)) });
    try {
      expect(addDays('2013-10-31', 1)).to.equal('2013-11-01');
      expect(instantOf('2013-11-14T18:30:00+01:00')).to.equal(1384450200000);
    } finally {
      Date.parse = parse;
    }
  });

  it('reads a time that comes twice as its first, and counts a skipped one by the offset before [A15]', () => {
    // RFC 5545 §3.3.5: in New York 01:30 of 3 November 2013 comes twice, 02:30 of 10 March 2013 never.
    const twice = instantAt(Date.parse('2013-11-03T01:30Z'), 'America/New_York');
    expect(new Date(twice).toISOString()).to.equal('2013-11-03T05:30:00.000Z');
    const skipped = instantAt(Date.parse('2013-03-10T02:30Z'), 'America/New_York');
    expect(new Date(skipped).toISOString()).to.equal('2013-03-10T07:30:00.000Z');
  });

  it('agrees with Temporal, where the engine has it, about every quarter of an hour around changes [A15]', function () {
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
});
