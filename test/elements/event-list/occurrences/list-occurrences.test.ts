import { expect } from '@open-wc/testing';
import { eventClock } from '../../../../src/elements/event-list/occurrences/event-clock.js';
import { groupByMonth } from '../../../../src/elements/event-list/occurrences/grouping.js';
import {
  listOccurrences,
  type ListOptions,
  type Period,
} from '../../../../src/elements/event-list/occurrences/list-occurrences.js';
import { occurrenceOf } from '../../../../src/elements/event-list/occurrences/occurrence.js';
import { timeStatus } from '../../../../src/elements/event-list/occurrences/time-status.js';
import { addDays } from '../../../../src/time/day.js';
import { eventOf, failOnIncomplete } from '../support.js';

describe('the clock of a list', () => {
  it('stands in a day or at an instant, and falls back to now [A35]', () => {
    const todayAt = (asOf: string, zone?: string) => eventClock(asOf, 0, 'UTC').today(zone);
    expect(todayAt('2013-10-03', 'Pacific/Kiritimati')).to.equal('2013-10-03');
    expect(todayAt('2013-10-03T23:00:00Z', 'Asia/Kolkata')).to.equal('2013-10-04');
    expect(todayAt('nonsense')).to.equal('1970-01-01');
  });
});

describe('occurrences in a list', () => {
  const options = {
    period: 'upcoming',
    months: 0,
    perEvent: 5,
    onIncomplete: failOnIncomplete,
  } as const;
  const on = (day: string) => ({ ...options, clock: eventClock(day, 0, 'UTC') });

  it('sorts a whole month after the dated events of its first day, and has it on every day of it [A5]', () => {
    const month = eventOf({ id: 'm', start: '2013-10' });
    const first = eventOf({ id: 'f', start: '2013-10-01' });
    const second = eventOf({ id: 's', start: '2013-10-02' });
    const order = listOccurrences([month, second, first], on('2013-09-01')).map(({ key }) => key);
    expect(order).to.deep.equal(['f', 'm', 's']);
    const phases = ['2013-09-30', '2013-10-01', '2013-10-31', '2013-11-01'].map((day) =>
      timeStatus(occurrenceOf(month), eventClock(day, 0, 'UTC')),
    );
    expect(phases).to.deep.equal(['upcoming', 'now', 'now', 'past']);
  });

  it('skips a 29 February in the years that have none [A6]', () => {
    const leap = eventOf({ start: '2012-02-29', recurrence: 'FREQ=YEARLY' });
    const [next] = listOccurrences([leap], on('2013-01-01'));
    expect(next?.first).to.equal('2016-02-29');
    expect(listOccurrences([leap], on('2097-01-01'))[0]?.first).to.equal('2104-02-29');
  });

  it('lists what is past with the latest first, and of a yearly day the last', () => {
    const yearly = eventOf({
      id: 'y',
      start: '2000-12-18',
      recurrence: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=18',
    });
    const past = listOccurrences([eventOf(), yearly, eventOf({ id: 'b', start: '2012-01-01' })], {
      ...on('2014-01-01'),
      period: 'past',
    });
    expect(past.map(({ first }) => first)).to.deep.equal([
      '2013-12-18',
      '2013-10-03',
      '2012-01-01',
    ]);
  });

  it('lists what is past, what is to come, or both', () => {
    const events = ['2013-09-30', '2013-10-01', '2013-10-02'].map((start) =>
      eventOf({ id: start, start }),
    );
    const keys = (period: Period) =>
      listOccurrences(events, { ...on('2013-10-01'), period }).map(({ key }) => key);
    expect(keys('past')).to.deep.equal(['2013-09-30']);
    expect(keys('upcoming')).to.deep.equal(['2013-10-01', '2013-10-02']);
    expect(keys('all')).to.deep.equal(['2013-09-30', '2013-10-01', '2013-10-02']);
  });

  it('looks so many months ahead, and without a number for ever', () => {
    const events = ['2013-12-31', '2014-01-01', '2014-01-02', '2030-01-01'].map((start) =>
      eventOf({ id: start, start }),
    );
    const keys = (months: number) =>
      listOccurrences(events, { ...on('2013-10-15'), months }).map(({ key }) => key);
    expect(keys(3)).to.deep.equal(['2013-12-31', '2014-01-01']);
    expect(keys(0)).to.have.length(4);
  });

  it('sorts whole days before times, times by the clock, and what was postponed last', () => {
    const events = [
      eventOf({ id: 'postponed', start: '2013-10-02', status: 'postponed' }),
      eventOf({ id: 'noon', start: '2013-10-03T12:00:00Z', timeZone: 'UTC' }),
      eventOf({ id: 'nine', start: '2013-10-03T09:00:00Z', timeZone: 'UTC' }),
      eventOf({ id: 'day', start: '2013-10-03' }),
    ];
    expect(listOccurrences(events, on('2013-10-01')).map(({ key }) => key)).to.deep.equal([
      'day',
      'nine',
      'noon',
      'postponed',
    ]);
  });

  it('has an event that is at the same time on every clock by that of the reader', () => {
    const floating = eventOf({
      start: '2013-10-03T09:00:00-04:00',
      timeZone: 'America/New_York',
      floating: true,
    });
    const clock = eventClock('2013-10-01', 0, 'Africa/Nairobi');
    expect(listOccurrences([floating], { ...options, clock })[0]?.start).to.equal(
      Date.UTC(2013, 9, 3, 6),
    );
  });

  it('gathers each occurrence under one month only [A11]', () => {
    const long = eventOf({ start: '2013-09-15', end: '2013-12-15' });
    const clock = eventClock('2013-11-02', 0, 'UTC');
    const groups = groupByMonth(listOccurrences([long], on('2013-11-02')), clock);
    expect(groups.map(({ key }) => key)).to.deep.equal(['2013-11']);
  });

  it('lists each of five thousand events once', () => {
    const many = [...Array(5000).keys()].map((index) =>
      eventOf({ id: String(index), start: addDays('2013-10-01', index % 700) }),
    );
    expect(listOccurrences(many, on('2013-10-01'))).to.have.length(5000);
  });
});

describe('a recurrence in a list', () => {
  const days = (fields: Readonly<Record<string, unknown>>, asked: Partial<ListOptions> = {}) =>
    listOccurrences([eventOf(fields)], {
      clock: eventClock('2013-08-15', 0, 'UTC'),
      period: 'upcoming',
      months: 0,
      perEvent: 2,
      onIncomplete: failOnIncomplete,
      ...asked,
    }).map(({ first }) => first);

  it('has so many dates before now and so many after', () => {
    const weekly = { start: '2013-01-03', recurrence: 'FREQ=WEEKLY', exceptDates: ['2013-01-10'] };
    expect(days(weekly)).to.deep.equal(['2013-08-15', '2013-08-22']);
    expect(days(weekly, { period: 'past' })).to.deep.equal(['2013-08-08', '2013-08-01']);
    expect(days(weekly, { period: 'all' })).to.deep.equal([
      '2013-08-01',
      '2013-08-08',
      '2013-08-15',
      '2013-08-22',
    ]);
  });

  it('has so many dates after now, although that of today is over', () => {
    const daily = { start: '2013-01-01T09:00:00Z', end: '2013-01-01T10:00:00Z', timeZone: 'UTC' };
    const clock = eventClock('2013-08-15T12:00:00Z', 0, 'UTC');
    expect(days({ ...daily, recurrence: 'FREQ=DAILY' }, { clock })).to.deep.equal([
      '2013-08-16',
      '2013-08-17',
    ]);
  });

  it('has the dates of one year where it comes by the year', () => {
    const quarterly = {
      start: '2010-03-01',
      recurrence: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=1',
    };
    expect(days(quarterly, { perEvent: 9, months: 36 })).to.deep.equal([
      '2013-09-01',
      '2013-12-01',
      '2014-03-01',
      '2014-06-01',
    ]);
    expect(days(quarterly, { perEvent: 9, period: 'past' })).to.deep.equal([
      '2013-06-01',
      '2013-03-01',
      '2012-12-01',
      '2012-09-01',
    ]);
  });

  it('has its next dates alone where it comes by the year, and its last ones after its end', () => {
    const yearly = { start: '2010-12-18', recurrence: 'FREQ=YEARLY' };
    expect(days(yearly, { period: 'all' })).to.deep.equal(['2013-12-18']);
    const ended = { ...yearly, recurrence: 'FREQ=YEARLY;UNTIL=20121218' };
    expect(days(ended, { period: 'all' })).to.deep.equal(['2012-12-18']);
  });

  it('ends a year from now, or with the months that are asked for', () => {
    const monthly = { start: '2013-08-20', recurrence: 'FREQ=MONTHLY' };
    expect(days(monthly, { perEvent: 99 }).at(-1)).to.equal('2014-07-20');
    expect(days(monthly, { perEvent: 99, months: 3 }).at(-1)).to.equal('2013-10-20');
  });

  it('counts its work', () => {
    const work = { steps: 0 };
    days({ start: '2013-08-20', recurrence: 'FREQ=DAILY' }, { work });
    const once = work.steps;
    days({ start: '2013-08-20', recurrence: 'FREQ=DAILY' }, { work });
    expect(once).to.be.within(1, 400);
    expect(work.steps).to.equal(2 * once);
  });
});
