import { expect } from '@open-wc/testing';
import { eventClock } from '../../../../src/elements/event-list/occurrences/event-clock.js';
import {
  dayKey,
  groupByMonth,
  monthOf,
  sortedBy,
} from '../../../../src/elements/event-list/occurrences/grouping.js';
import { occurrenceOf } from '../../../../src/elements/event-list/occurrences/occurrence.js';
import {
  isOff,
  isOver,
  timeStatus,
} from '../../../../src/elements/event-list/occurrences/time-status.js';

const of = (start: string, more: object = {}) =>
  occurrenceOf({ id: start, title: 'A', start, ...more });
const at = (text: string, zone = 'UTC') => eventClock('', +new Date(text), zone);
const on = (day: string) => eventClock(day, 0, 'UTC');

describe('the clock of a list', () => {
  it('is the real one, unless the list is asked to stand in another day or instant', () => {
    const real = Date.UTC(2026, 10, 28, 22);
    expect(eventClock('', real, 'UTC').now).to.equal(real);
    expect(eventClock('soon', real, 'UTC').now).to.equal(real);
    expect(eventClock('next month', real, 'UTC').now).to.equal(real);
    expect(eventClock('', real, 'Africa/Nairobi').today()).to.equal('2026-11-29');
    expect(eventClock('', real, 'Africa/Nairobi').today('UTC')).to.equal('2026-11-28');
    expect(eventClock('2013-10-03', real, 'UTC').now).to.equal(undefined);
    expect(eventClock('2013-10-03', real, 'UTC').today('Pacific/Apia')).to.equal('2013-10-03');
    expect(eventClock('2013-10-03T10:00Z', real, 'UTC').now).to.equal(Date.UTC(2013, 9, 3, 10));
  });
});

describe('the time of an occurrence', () => {
  const timed = of('2013-10-03T10:00:00Z', { end: '2013-10-03T12:00:00Z' });

  it('is to come until its start, on until its end, then past, to the instant', () => {
    const statusAt = (text: string) => timeStatus(timed, at(text));
    expect(statusAt('2013-10-03T09:59:59Z')).to.equal('upcoming');
    expect(statusAt('2013-10-03T10:00:00Z')).to.equal('now');
    expect(statusAt('2013-10-03T11:59:59Z')).to.equal('now');
    expect(statusAt('2013-10-03T12:00:00Z')).to.equal('past');
  });

  it('goes on to the end of its day where no end is given, in its own zone', () => {
    const open = of('2013-10-03T20:00:00-04:00', { timeZone: 'America/New_York' });
    expect(timeStatus(open, at('2013-10-03T23:59:00Z'))).to.equal('upcoming');
    expect(timeStatus(open, at('2013-10-04T03:59:00Z'))).to.equal('now');
    expect(timeStatus(open, at('2013-10-04T04:00:00Z'))).to.equal('past');
  });

  it('is counted by days where the list stands in a day', () => {
    const days = of('2013-10-03', { end: '2013-10-04' });
    expect(timeStatus(days, on('2013-10-02'))).to.equal('upcoming');
    expect(timeStatus(days, on('2013-10-03'))).to.equal('now');
    expect(timeStatus(days, on('2013-10-04'))).to.equal('now');
    expect(timeStatus(days, on('2013-10-05'))).to.equal('past');
    expect(timeStatus(timed, on('2013-10-03'))).to.equal('now');
    const month = of('2013-10');
    expect(timeStatus(month, on('2013-10-31'))).to.equal('now');
    expect(timeStatus(month, on('2013-11-01'))).to.equal('past');
    expect(timeStatus(month, on('2013-09-30'))).to.equal('upcoming');
  });

  it('is never over when it was postponed', () => {
    expect(isOver(of('2013-10-03'), on('2013-10-05'))).to.equal(true);
    expect(isOver(of('2013-10-03'), on('2013-10-03'))).to.equal(false);
    expect(isOver(of('2013-10-03', { status: 'postponed' }), on('2013-10-05'))).to.equal(false);
    expect(isOver(of('2013-10-03', { status: 'cancelled' }), on('2013-10-05'))).to.equal(true);
  });

  it('is off only when it was cancelled or postponed', () => {
    const statuses = ['cancelled', 'postponed', 'moved', 'scheduled', 'tentative', undefined];
    expect(
      statuses.map((status) => isOff(of('2013-10-03', status === undefined ? {} : { status }))),
    ).to.deep.equal([true, true, false, false, false, false]);
  });
});

describe('groups by month', () => {
  it('have events to come under their month, and those that have begun under the present one', () => {
    const long = of('2013-08-01', { end: '2013-12-31' });
    expect(monthOf(long, on('2013-07-01'))).to.equal('2013-08');
    expect(monthOf(long, on('2013-10-15'))).to.equal('2013-10');
    expect(monthOf(long, on('2014-02-01'))).to.equal('2013-08');
    expect(monthOf(of('2013-10-03', { status: 'postponed' }), on('2013-10-01'))).to.equal('later');
  });

  it('have each occurrence once, in the order of the list', () => {
    const list = [of('2013-10-03'), of('2013-11-05'), of('2013-10-20')];
    const groups = groupByMonth(list, on('2013-10-01'));
    expect(
      groups.map(({ key, occurrences }) => [key, occurrences.map((one) => one.key)]),
    ).to.deep.equal([
      ['2013-10', ['2013-10-03', '2013-10-20']],
      ['2013-11', ['2013-11-05']],
    ]);
  });

  it('sort by day, and what is for a whole month after its first day', () => {
    expect(dayKey(of('2013-10-01')) < dayKey(of('2013-10'))).to.equal(true);
    expect(dayKey(of('2013-10')) < dayKey(of('2013-10-02'))).to.equal(true);
    expect(sortedBy([3, 1, 2], String)).to.deep.equal([1, 2, 3]);
    // Those with the same key stay in their order.
    expect(sortedBy(['b1', 'a1', 'b0', 'a0'], ([letter = '']) => letter)).to.deep.equal([
      'a1',
      'a0',
      'b1',
      'b0',
    ]);
  });
});
