import { expect } from '@open-wc/testing';
import { inReadersZone } from '../../../../src/elements/event-list/occurrences/floating-time.js';

const event = {
  id: 'a',
  title: 'A',
  start: '2013-10-03T09:00:00-04:00',
  timeZone: 'America/New_York',
  floating: true,
};

describe('an event at the same time on every clock', () => {
  it('is at that time in the reader’s zone', () => {
    const here = inReadersZone(
      {
        ...event,
        end: '2013-10-03T10:00:00-04:00',
        exceptDates: ['2013-10-10T09:00:00-04:00', '2013-10-17'],
        extraDates: ['2013-12-10T09:00:00-05:00'],
        overrides: {
          '2013-10-24T09:00:00-04:00': {
            title: 'B',
            start: '2013-10-24T11:00:00-04:00',
            end: '2013-10-24T12:00:00-04:00',
          },
          '2013-10-31T09:00:00-04:00': { status: 'cancelled' },
        },
      },
      'Africa/Nairobi',
    );
    expect(here).to.deep.equal({
      ...event,
      timeZone: 'Africa/Nairobi',
      start: '2013-10-03T06:00:00.000Z',
      end: '2013-10-03T07:00:00.000Z',
      exceptDates: ['2013-10-10T06:00:00.000Z', '2013-10-17'],
      extraDates: ['2013-12-10T06:00:00.000Z'],
      overrides: {
        '2013-10-24T06:00:00.000Z': {
          title: 'B',
          start: '2013-10-24T08:00:00.000Z',
          end: '2013-10-24T09:00:00.000Z',
        },
        '2013-10-31T06:00:00.000Z': { status: 'cancelled' },
      },
    });
  });

  it('stays as it is where it is in that zone already, or is not such an event', () => {
    expect(inReadersZone(event, 'America/New_York')).to.equal(event);
    const fixed = { ...event, floating: false };
    expect(inReadersZone(fixed, 'Africa/Nairobi')).to.equal(fixed);
    const { timeZone: _zone, ...nowhere } = event;
    expect(inReadersZone(nowhere, 'Africa/Nairobi')).to.equal(nowhere);
  });

  it('gets no additional fields', () => {
    expect(Object.keys(inReadersZone(event, 'UTC')).sort()).to.deep.equal(
      Object.keys(event).sort(),
    );
  });
});
