import { expect } from '@open-wc/testing';
import { recurrenceUntil } from '../../../../src/elements/event-list/occurrences/recurrence-until.js';
import { endFor, wallTimesOf } from '../../../../src/elements/event-list/occurrences/wall-times.js';
import { eventOf } from '../support.js';

describe('the end of a moved occurrence', () => {
  it('is as long after its start as the event’s own end', () => {
    const days = eventOf({ start: '2013-10-03', end: '2013-10-04' });
    expect(endFor(days, '2013-10-31')).to.equal('2013-11-01');
    const timed = eventOf({ start: '2013-10-14T15:00:00+02:00', end: '2013-10-14T16:30:00+02:00' });
    expect(endFor(timed, '2013-10-15T09:00:00Z')).to.equal('2013-10-15T10:30:00.000Z');
    expect(endFor(eventOf({ start: '2013-10', end: '2013-10' }), '2013-11')).to.equal('2013-11');
  });

  it('is undefined without an end, or if the start has another form', () => {
    expect(endFor(eventOf({ start: '2013-10-03' }), '2013-10-31')).to.equal(undefined);
    const days = eventOf({ start: '2013-10-03', end: '2013-10-04' });
    expect(endFor(days, '2013-10-31T09:00:00Z')).to.equal(undefined);
  });
});

describe('the UNTIL of a rule', () => {
  const days = eventOf({ start: '2013-10-03' });
  const timed = eventOf({ start: '2013-10-14T15:00:00+02:00', timeZone: 'Europe/Zurich' });
  const until = (event: typeof days, value: string | undefined) =>
    recurrenceUntil(event, wallTimesOf(event), value);

  it('is an instant in the zone of the event, a local time, or the end of a day', () => {
    expect(until(timed, '20131028T130000Z')).to.equal(Date.UTC(2013, 9, 28, 14));
    expect(until(timed, '20131028T130000')).to.equal(Date.UTC(2013, 9, 28, 13));
    expect(until(timed, '20131028')).to.equal(Date.UTC(2013, 9, 29) - 1);
  });

  it('of whole days is the day that Outlook means by the evening before in UTC', () => {
    expect(until(days, '20131028')).to.equal(Date.UTC(2013, 9, 28));
    expect(until(days, '20131028T220000Z')).to.equal(Date.UTC(2013, 9, 29));
    expect(until(days, '20131028T120000Z')).to.equal(Date.UTC(2013, 9, 29));
    expect(until(days, '20131028T110000Z')).to.equal(Date.UTC(2013, 9, 28));
    expect(until(days, '20131028T220000')).to.equal(Date.UTC(2013, 9, 28));
    expect(until(days, '20131028T235959Z')).to.equal(Date.UTC(2013, 9, 28));
  });

  it('is infinite if it is missing or unreadable', () => {
    expect(until(days, undefined)).to.equal(Infinity);
    for (const value of ['soon', '20131028 or so', 'by 20131028'])
      expect(until(days, value), value).to.equal(Infinity);
  });
});
