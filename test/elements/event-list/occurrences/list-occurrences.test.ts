import { expect } from '@open-wc/testing';
import { eventClock } from '../../../../src/elements/event-list/occurrences/event-clock.js';
import { groupByMonth } from '../../../../src/elements/event-list/occurrences/grouping.js';
import { listOccurrences } from '../../../../src/elements/event-list/occurrences/list-occurrences.js';
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
