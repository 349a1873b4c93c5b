import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { instantAt, offsetAt, wallClock } from '../../src/time/wall-clock.js';
import { dayLength, minuteLength } from '../../src/time/units.js';

const hour = 60 * minuteLength;
const at = (text: string): number => +new Date(text);
const text = (instant: number): string => new Date(instant).toISOString().slice(0, 19);

describe('the wall clock of a zone', () => {
  it('shows its own time, to the second', () => {
    expect(text(wallClock(at('2013-10-03T22:30:15.9Z'), 'Africa/Nairobi'))).to.equal(
      '2013-10-04T01:30:15',
    );
    expect(text(wallClock(at('2014-01-01T03:00:00Z'), 'America/New_York'))).to.equal(
      '2013-12-31T22:00:00',
    );
    expect(text(wallClock(at('2013-10-03T00:00:00Z'), 'UTC'))).to.equal('2013-10-03T00:00:00');
  });

  it('is ahead of UTC in the east and behind in the west, by what is in force that day', () => {
    expect(offsetAt(at('2013-01-01T00:00:00.750Z'), 'Africa/Nairobi')).to.equal(3 * hour);
    expect(offsetAt(at('2013-10-03T00:00:00Z'), 'America/New_York')).to.equal(-4 * hour);
    expect(offsetAt(at('2013-12-03T00:00:00Z'), 'America/New_York')).to.equal(-5 * hour);
    expect(offsetAt(at('2013-12-03T00:00:00Z'), 'Asia/Kolkata')).to.equal(5.5 * hour);
  });
});

describe('the instant at which a wall clock shows a time', () => {
  const cases: readonly (readonly [wall: string, zone: string, instant: string])[] = [
    ['2013-10-03T09:00:00', 'America/New_York', '2013-10-03T13:00:00'],
    ['2013-12-03T09:00:00', 'America/New_York', '2013-12-03T14:00:00'],
    // On the days around a change of the clock.
    ['2026-10-25T01:59:59', 'Europe/Berlin', '2026-10-24T23:59:59'],
    ['2026-10-25T03:00:00', 'Europe/Berlin', '2026-10-25T02:00:00'],
    ['2026-03-29T01:59:59', 'Europe/Berlin', '2026-03-29T00:59:59'],
    ['2026-03-29T03:00:00', 'Europe/Berlin', '2026-03-29T01:00:00'],
    // Comes twice: the first.
    ['2026-10-25T02:30:00', 'Europe/Berlin', '2026-10-25T00:30:00'],
    ['2026-11-01T01:30:00', 'America/New_York', '2026-11-01T05:30:00'],
    // Is skipped: counted by the offset before the gap.
    ['2026-03-29T02:30:00', 'Europe/Berlin', '2026-03-29T01:30:00'],
    ['2026-03-08T02:30:00', 'America/New_York', '2026-03-08T07:30:00'],
    // A whole day was skipped in Samoa, and half an hour on Lord Howe Island.
    ['2011-12-31T00:30:00', 'Pacific/Apia', '2011-12-30T10:30:00'],
    ['2026-10-04T02:15:00', 'Australia/Lord_Howe', '2026-10-03T15:45:00'],
  ];
  for (const [wall, zone, instant] of cases) {
    it(`${wall} in ${zone} is ${instant} UTC`, () => {
      expect(text(instantAt(at(`${wall}Z`), zone))).to.equal(instant);
    });
  }

  it('shows that time again, but for times that are skipped', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];
    const instants = fc.integer({ min: at('1980-01-01') / 1000, max: at('2100-01-01') / 1000 });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (seconds, zone) => {
        const wall = wallClock(seconds * 1000, zone);
        const instant = instantAt(wall, zone);
        expect(wallClock(instant, zone)).to.equal(wall);
        expect(instant).to.be.at.most(seconds * 1000);
        expect(seconds * 1000 - instant).to.be.below(dayLength);
      }),
    );
  });
});
