import { expect } from '@open-wc/testing';
import { hasHours, hoursOfDay } from '../../src/model/day-hours.js';

const monday = '2026-11-30';

describe('whether an organisation says when it is open', () => {
  it('is so when a line names a day and says anything of it', () => {
    for (const line of [
      { days: ['mo' as const], opens: '09:00', closes: '17:00' },
      { days: ['mo' as const], appointment: true },
      { days: ['mo' as const], note: 'mornings' },
      { days: ['unknown' as const, 'mo' as const], note: 'mornings' },
    ]) {
      expect(hasHours({ hours: [line] }), JSON.stringify(line)).to.equal(true);
      expect(hasHours({ hours: [{ days: ['tu'] }, line] }), JSON.stringify(line)).to.equal(true);
    }
  });

  it('is not so without lines, without days, or without anything said of the days', () => {
    expect(hasHours({})).to.equal(false);
    expect(hasHours({ hours: [] })).to.equal(false);
    expect(hasHours({ hours: [{ days: ['mo'] }] })).to.equal(false);
    expect(hasHours({ hours: [{ days: ['unknown'], note: 'mornings' }] })).to.equal(false);
    expect(hasHours({ hours: [{ days: [], opens: '09:00', closes: '17:00' }] })).to.equal(false);
  });
});

describe('what is said of a day', () => {
  it('has notes of times that are not known, and none where nothing is noted', () => {
    expect(hoursOfDay({ hours: [{ days: ['mo'], note: 'mornings' }] }, monday)).to.deep.equal({
      intervals: [],
      isKnown: false,
      notes: ['mornings'],
    });
    expect(hoursOfDay({ hours: [{ days: ['mo'] }] }, monday).notes).to.deep.equal([]);
    expect(hoursOfDay({}, monday)).to.deep.equal({ intervals: [], isKnown: false, notes: [] });
  });

  it('is the whole day when it is by appointment and no time is given', () => {
    const { intervals } = hoursOfDay({ hours: [{ days: ['mo'], appointment: true }] }, monday);
    expect(intervals.map(({ opens, closes }) => [opens, closes])).to.deep.equal([[0, 1440]]);
  });
});
