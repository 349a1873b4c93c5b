/** Dates of a recurrence that depart from it. */
import { expect } from '@open-wc/testing';
import { eventClock } from '../../../../src/elements/event-list/occurrences/event-clock.js';
import { expandRecurrence } from '../../../../src/elements/event-list/occurrences/expand-recurrence.js';
import {
  occurrenceOf,
  type Override,
} from '../../../../src/elements/event-list/occurrences/occurrence.js';
import { wallTimesOf } from '../../../../src/elements/event-list/occurrences/wall-times.js';
import { eventOf, failOnIncomplete } from '../support.js';

const zurich = {
  start: '2013-10-14T09:00:00+02:00',
  end: '2013-10-14T10:00:00+02:00',
  timeZone: 'Europe/Zurich',
  recurrence: 'FREQ=WEEKLY;COUNT=3',
};

const occurrences = (
  overrides: Readonly<Record<string, Override>>,
  fields: Readonly<Record<string, unknown>> = zurich,
) =>
  expandRecurrence(eventOf({ ...fields, overrides }), {
    clock: eventClock('2013-10-01', 0, 'UTC'),
    until: '2014-10-01',
    perEvent: 10,
    isPastWanted: false,
    onIncomplete: failOnIncomplete,
  });

const iso = (instant: number | undefined) =>
  instant === undefined ? instant : new Date(instant).toISOString().slice(0, 16);

describe('one date of a recurrence', () => {
  it('is named by its event and the time at which its rule has it, on the clock of its place', () => {
    expect(
      occurrences({}).map(({ key, recurrenceId, isMoved }) => [key, recurrenceId, isMoved]),
    ).to.deep.equal([
      ['a@2013-10-14T09:00:00', '2013-10-14T09:00:00', false],
      ['a@2013-10-21T09:00:00', '2013-10-21T09:00:00', false],
      ['a@2013-10-28T09:00:00', '2013-10-28T09:00:00', false],
    ]);
    const days = occurrences({}, { start: '2013-10-14', recurrence: 'FREQ=DAILY;COUNT=2' });
    expect(days.map(({ key }) => key)).to.deep.equal(['a@2013-10-14', 'a@2013-10-15']);
    const months = occurrences({}, { start: '2013-10', recurrence: 'FREQ=MONTHLY;COUNT=2' });
    expect(months.map(({ key, event }) => [key, event.start])).to.deep.equal([
      ['a@2013-10', '2013-10'],
      ['a@2013-11', '2013-11'],
    ]);
  });

  it('belongs to its series, and has what its override says in place of what the event says', () => {
    const [first, second] = occurrences({ '2013-10-21': { title: 'Other', status: 'cancelled' } });
    expect([first?.event.title, second?.event.title]).to.deep.equal(['Event a', 'Other']);
    expect([first?.event.status, second?.event.status]).to.deep.equal([undefined, 'cancelled']);
    expect(second?.series.title).to.equal('Event a');
    expect(second?.series).to.equal(first?.series);
  });

  it('is moved with its length, or has an end of its own', () => {
    const [, moved] = occurrences({ '2013-10-21': { start: '2013-10-22T14:00:00+02:00' } });
    expect([moved?.isMoved, iso(moved?.start), iso(moved?.end)]).to.deep.equal([
      true,
      '2013-10-22T12:00',
      '2013-10-22T13:00',
    ]);
    expect(moved?.key).to.equal('a@2013-10-21T09:00:00');
    const [, longer] = occurrences({ '2013-10-21': { end: '2013-10-21T12:00:00+02:00' } });
    expect([longer?.isMoved, iso(longer?.start), iso(longer?.end)]).to.deep.equal([
      false,
      '2013-10-21T07:00',
      '2013-10-21T10:00',
    ]);
  });

  it('is not moved by the same instant in other words', () => {
    const [, same] = occurrences({ '2013-10-21': { start: '2013-10-21T07:00:00Z' } });
    expect([same?.isMoved, iso(same?.start)]).to.deep.equal([false, '2013-10-21T07:00']);
  });

  it('has no end where its event has none', () => {
    const { end: _end, ...open } = zurich;
    for (const { end, event } of occurrences({}, open)) {
      expect(end).to.equal(undefined);
      expect('end' in event).to.equal(false);
    }
  });

  it('stands in the order of time when it was moved behind the next', () => {
    const later = { start: '2013-10-23T09:00:00+02:00' };
    expect(occurrences({ '2013-10-14': later }).map(({ first }) => first)).to.deep.equal([
      '2013-10-21',
      '2013-10-23',
      '2013-10-28',
    ]);
    const days = { start: '2013-10-14', recurrence: 'FREQ=DAILY;COUNT=3' };
    expect(
      occurrences({ '2013-10-14': { start: '2013-10-20' } }, days).map(({ first }) => first),
    ).to.deep.equal(['2013-10-15', '2013-10-16', '2013-10-20']);
  });
});

describe('an override of a date that no rule has', () => {
  const added = (override: Override) =>
    occurrences({ '2013-10-16': override }).filter(({ first }) => first === '2013-10-17').length;

  it('takes place where it has a start', () => {
    expect(added({ start: '2013-10-17T09:00:00+02:00' })).to.equal(1);
  });

  it('does not take place where it has no start, or was cancelled', () => {
    expect(added({ start: '2013-10-17T09:00:00+02:00', status: 'cancelled' })).to.equal(0);
    expect(occurrences({ '2013-10-16': { title: 'Other' } })).to.have.length(3);
  });
});

describe('the days of an event', () => {
  const days = (fields: Readonly<Record<string, unknown>>) => {
    const { first, last } = occurrenceOf(eventOf(fields));
    return [first, last];
  };

  it('end the day before where it ends at midnight', () => {
    const evening = { start: '2013-10-03T20:00:00Z', end: '2013-10-04T00:00:00Z', timeZone: 'UTC' };
    expect(days(evening)).to.deep.equal(['2013-10-03', '2013-10-03']);
    expect(days({ ...evening, end: '2013-10-04T00:01:00Z' })).to.deep.equal([
      '2013-10-03',
      '2013-10-04',
    ]);
  });

  it('are one where it begins at midnight, and has no end or the same', () => {
    const midnight = { start: '2013-10-03T00:00:00Z', timeZone: 'UTC' };
    expect(days(midnight)).to.deep.equal(['2013-10-03', '2013-10-03']);
    expect(days({ ...midnight, end: midnight.start })).to.deep.equal(['2013-10-03', '2013-10-03']);
  });

  it('are those of its zone, and are no others', () => {
    const late = { start: '2013-10-03T23:30:00Z', timeZone: 'Africa/Nairobi' };
    expect(days(late)).to.deep.equal(['2013-10-04', '2013-10-04']);
    expect(occurrenceOf(eventOf(late))).to.include({ key: 'a', isMoved: false });
  });
});

describe('the clock of a place', () => {
  it('reads a bare day as the event’s own time on it, and a month as its first day', () => {
    const walls = wallTimesOf(eventOf(zurich));
    expect(walls.of('2013-10-21')).to.equal(Date.UTC(2013, 9, 21, 9));
    expect(walls.of('2013-10-21T09:00:00Z')).to.equal(Date.UTC(2013, 9, 21, 11));
    expect(walls.moment(Date.UTC(2013, 9, 28, 9))).to.equal('2013-10-28T08:00:00.000Z');
    expect(wallTimesOf(eventOf()).of('2013-10')).to.equal(Date.UTC(2013, 9, 1));
    expect(wallTimesOf(eventOf()).of('2013-10-21T23:00:00Z')).to.equal(Date.UTC(2013, 9, 21));
  });
});
