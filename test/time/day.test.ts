import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayOfUtc,
  daysBetween,
  firstDay,
  instantOf,
  lastDay,
  precisionOf,
  utcOf,
} from '../../src/time/day.js';
import { monthsOn } from '../../src/time/months-on.js';
import { dayLength, minuteLength } from '../../src/time/units.js';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('units of time', () => {
  it('are counted in milliseconds', () => {
    expect(minuteLength).to.equal(60 * 1000);
    expect(dayLength).to.equal(24 * 60 * 60 * 1000);
  });
});

describe('a moment', () => {
  it('is a month, a day or a time by its form', () => {
    expect(precisionOf('2013-10')).to.equal('month');
    expect(precisionOf('2013-10-03')).to.equal('day');
    expect(precisionOf('2013-10-03T10:00Z')).to.equal('time');
  });

  it('is an instant in milliseconds, NaN when it cannot be read', () => {
    expect(instantOf('1970-01-01T00:00:01Z')).to.equal(1000);
    expect(instantOf('2013-10-03T02:00:00+02:00')).to.equal(Date.UTC(2013, 9, 3));
    expect(instantOf('soon')).to.be.NaN;
  });
});

describe('days', () => {
  it('begin at midnight in UTC', () => {
    expect(utcOf('1970-01-02')).to.equal(dayLength);
    expect(dayOfUtc(dayLength)).to.equal('1970-01-02');
    expect(dayOfUtc(2 * dayLength - 1)).to.equal('1970-01-02');
  });

  it('are added over the ends of months and years, and over 29 February', () => {
    expect(addDays('2013-12-31', 1)).to.equal('2014-01-01');
    expect(addDays('2024-02-28', 1)).to.equal('2024-02-29');
    expect(addDays('2023-02-28', 1)).to.equal('2023-03-01');
    expect(addDays('2014-01-01', -1)).to.equal('2013-12-31');
    expect(addDays('2014-01-01', 0)).to.equal('2014-01-01');
  });

  it('are counted between two, negative backwards', () => {
    expect(daysBetween('2013-12-18', '2013-12-25')).to.equal(7);
    expect(daysBetween('2013-12-25', '2013-12-18')).to.equal(-7);
    expect(daysBetween('2013-12-25', '2013-12-25')).to.equal(0);
    // Clocks change in between almost everywhere; days of the calendar do not.
    expect(daysBetween('2024-03-01', '2024-11-30')).to.equal(274);
  });

  it('added and counted are each other’s opposites', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).to.equal(count);
      }),
    );
  });

  it('begin the month so many months later or earlier', () => {
    expect(addMonths('2013-10-31', 0)).to.equal('2013-10-01');
    expect(addMonths('2013-10-31', 1)).to.equal('2013-11-01');
    expect(addMonths('2013-12-18', 1)).to.equal('2014-01-01');
    expect(addMonths('2013-01-18', -1)).to.equal('2012-12-01');
    expect(addMonths('2013-10-03', 27)).to.equal('2016-01-01');
  });

  it('are the same so many months on or before, or the last of a shorter month', () => {
    expect(monthsOn('2026-03-31', -1)).to.equal('2026-02-28');
    expect(monthsOn('2024-03-30', -1)).to.equal('2024-02-29');
    expect(monthsOn('2026-01-15', -13)).to.equal('2024-12-15');
    expect(monthsOn('2026-11-30', -2)).to.equal('2026-09-30');
    expect(monthsOn('2026-11-30', 0)).to.equal('2026-11-30');
    expect(monthsOn('2026-12-31', 2)).to.equal('2027-02-28');
    expect(monthsOn('2026-11-15', 2)).to.equal('2027-01-15');
  });

  it('are the first and the last of a month, or the day itself', () => {
    expect(firstDay('2013-10')).to.equal('2013-10-01');
    expect(firstDay('2013-10-03')).to.equal('2013-10-03');
    expect(lastDay('2013-10')).to.equal('2013-10-31');
    expect(lastDay('2013-11')).to.equal('2013-11-30');
    expect(lastDay('2024-02')).to.equal('2024-02-29');
    expect(lastDay('2023-02')).to.equal('2023-02-28');
    expect(lastDay('2013-12')).to.equal('2013-12-31');
    expect(lastDay('2013-10-03')).to.equal('2013-10-03');
    expect(lastDay('2013-10-03T10:00:00Z')).to.equal('2013-10-03');
  });
});
