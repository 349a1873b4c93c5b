import { expect } from '@open-wc/testing';
import { zoneOf } from '../../src/model/event-zone.js';

const event = (start: string, timeZone?: string) => ({
  id: 'a',
  title: 'A',
  start,
  ...(timeZone && { timeZone }),
});

describe('the zone of an event', () => {
  it('is its timeZone', () => {
    expect(zoneOf(event('2013-10-03T10:00:00-04:00', 'America/New_York'))).to.equal(
      'America/New_York',
    );
    expect(zoneOf(event('2013-10-03', 'America/New_York'))).to.equal('America/New_York');
  });

  it('is the offset of its start if it has no timeZone', () => {
    expect(zoneOf(event('2013-10-03T10:00:00-04:00'))).to.equal('Etc/GMT+4');
    expect(zoneOf(event('2013-10-03T10:00Z'))).to.equal('UTC');
  });

  it('is undefined for days and months', () => {
    expect(zoneOf(event('2013-10-03'))).to.equal(undefined);
    expect(zoneOf(event('2013-10'))).to.equal(undefined);
  });
});
