import { expect } from '@open-wc/testing';
import { readItems, type FeedIssue } from '../../src/model/contract.js';
import { event } from '../../src/model/event.js';
import { readRuleZones } from '../../src/time/posix-zone.js';

const read = (fields: Readonly<Record<string, unknown>>) => {
  const issues: FeedIssue[] = [];
  const events = [{ id: 'a', title: 'A walk', ...fields }];
  const { items } = readItems(
    events,
    { name: 'events', schema: event },
    { base: undefined, issues },
  );
  return { event: items[0], issues };
};

const startIn = (start: string, timeZone: string) => read({ start, timeZone }).event?.start;

describe('a local time beside a time zone', () => {
  it('is the instant at which clocks there say it', () => {
    expect(startIn('2027-04-10T19:00', 'Europe/Berlin')).to.equal('2027-04-10T17:00:00.000Z');
    expect(startIn('2027-01-10T19:00:30', 'Europe/Berlin')).to.equal('2027-01-10T18:00:30.000Z');
    expect(startIn('2027-01-10T00:15', 'Asia/Kathmandu')).to.equal('2027-01-09T18:30:00.000Z');
    expect(startIn('2027-01-10T19:00', 'Pacific/Kiritimati')).to.equal('2027-01-10T05:00:00.000Z');
    expect(startIn('2027-01-10T19:00', '+05:30')).to.equal('2027-01-10T13:30:00.000Z');
    readRuleZones();
    const rule = '<STD>5:00<DST>4:00,M4.1.0/2:00,M10.5.0/2:00';
    expect(startIn('2027-06-10T19:00', rule)).to.equal('2027-06-10T23:00:00.000Z');
  });

  it('is the first of two where clocks are put back', () => {
    expect(startIn('2026-10-25T02:30', 'Europe/Berlin')).to.equal('2026-10-25T00:30:00.000Z');
    expect(startIn('2026-11-01T01:30', 'America/New_York')).to.equal('2026-11-01T05:30:00.000Z');
    expect(startIn('2027-04-04T01:45', 'Australia/Lord_Howe')).to.equal('2027-04-03T14:45:00.000Z');
  });

  it('is counted by the offset before where clocks are put forward over it', () => {
    expect(startIn('2027-03-28T02:30', 'Europe/Berlin')).to.equal('2027-03-28T01:30:00.000Z');
    expect(startIn('2027-03-14T02:30', 'America/New_York')).to.equal('2027-03-14T07:30:00.000Z');
    // A whole day is missing: 30 December 2011 is told as the 31st.
    expect(startIn('2011-12-30T12:00', 'Pacific/Apia')).to.equal('2011-12-30T22:00:00.000Z');
  });

  it('stands in every field that takes a time', () => {
    const { event: one, issues } = read({
      start: '2027-03-16T19:00',
      end: '2027-03-16T21:00',
      timeZone: 'Europe/Berlin',
      recurrence: 'FREQ=WEEKLY;COUNT=6',
      exceptDates: ['2027-03-23T19:00', '2027-03-30'],
      extraDates: ['2027-05-01T10:00'],
      overrides: { '2027-04-06T19:00': { start: '2027-04-07T20:00', end: '2027-04-07T22:00' } },
      registration: { state: 'open', until: '2027-03-15T12:00' },
    });
    expect(issues).to.deep.equal([]);
    expect(one).to.deep.include({
      start: '2027-03-16T18:00:00.000Z',
      end: '2027-03-16T20:00:00.000Z',
      exceptDates: ['2027-03-23T18:00:00.000Z', '2027-03-30'],
      extraDates: ['2027-05-01T08:00:00.000Z'],
      registration: { state: 'open', until: '2027-03-15T11:00:00.000Z' },
    });
    expect(one?.overrides).to.deep.equal({
      '2027-04-06T17:00:00.000Z': {
        start: '2027-04-07T18:00:00.000Z',
        end: '2027-04-07T20:00:00.000Z',
      },
    });
  });

  it('must not come after its end', () => {
    const { event: one, issues } = read({
      start: '2027-04-10T19:00',
      end: '2027-04-10T18:00',
      timeZone: 'Europe/Berlin',
    });
    expect(one).to.not.have.property('end');
    expect(issues.map(({ path }) => path)).to.deep.equal(['events[0].end']);
  });

  it('may end with an offset', () => {
    const { event: one, issues } = read({
      start: '2027-04-10T19:00',
      end: '2027-04-10T21:00+02:00',
      timeZone: 'Europe/Berlin',
    });
    expect(issues).to.deep.equal([]);
    expect(one?.end).to.equal('2027-04-10T21:00+02:00');
  });

  for (const timeZone of [undefined, 'Europe/Berln', 7, null, { zone: 'Europe/Berlin' }]) {
    it(`means nothing beside ${JSON.stringify(timeZone)}: the event is left out, and told`, () => {
      const { event: one, issues } = read({ start: '2027-04-10T19:00', timeZone });
      expect(one).to.equal(undefined);
      const told = issues.find(({ path }) => path === 'events[0].start');
      expect(told).to.deep.include({
        expected: 'a month, a day, an instant, or a local time beside timeZone',
        found: '"2027-04-10T19:00"',
      });
    });
  }

  it('that no clock says is told', () => {
    for (const start of [
      '2027-02-30T19:00',
      '2027-04-10T25:00',
      '2027-04-10T19:60',
      '2027-04-10T19',
    ]) {
      expect(startIn(start, 'Europe/Berlin'), start).to.equal(undefined);
    }
  });

  it('of one event is not read in the zone of another', () => {
    const issues: FeedIssue[] = [];
    const events = [
      { id: 'a', title: 'A', start: '2027-04-10T19:00', timeZone: 'Europe/Berlin' },
      { id: 'b', title: 'B', start: '2027-04-10T19:00' },
      { id: 'c', title: 'C', start: '2027-04-10T19:00', timeZone: 'Africa/Nairobi' },
    ];
    const { items } = readItems(
      events,
      { name: 'events', schema: event },
      { base: undefined, issues },
    );
    expect(items.map(({ start }) => start)).to.deep.equal([
      '2027-04-10T17:00:00.000Z',
      '2027-04-10T16:00:00.000Z',
    ]);
  });

  it('names the date of an override', () => {
    const { event: one } = read({
      start: '2027-03-16T19:00',
      timeZone: 'Europe/Berlin',
      recurrence: 'FREQ=WEEKLY',
      overrides: { '2027-03-30T19:00': { status: 'cancelled' }, __proto__: { status: 'moved' } },
    });
    expect(Object.keys(one?.overrides ?? {})).to.deep.equal(['2027-03-30T17:00:00.000Z']);
  });
});
