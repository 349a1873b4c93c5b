import { expect } from '@open-wc/testing';
import { hasHours, hoursOfDay } from '../../src/model/day-hours.js';

const monday = '2026-11-30';

describe('whether an organisation says when it is open', () => {
  it('is true if a line has a weekday and times, an appointment or a note', () => {
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

  it('is false without lines, without weekdays, or with nothing but weekdays', () => {
    expect(hasHours({})).to.equal(false);
    expect(hasHours({ hours: [] })).to.equal(false);
    expect(hasHours({ hours: [{ days: ['mo'] }] })).to.equal(false);
    expect(hasHours({ hours: [{ days: ['unknown'], note: 'mornings' }] })).to.equal(false);
    expect(hasHours({ hours: [{ days: [], opens: '09:00', closes: '17:00' }] })).to.equal(false);
  });
});

describe('the hours of a day', () => {
  it('have the notes of lines without times', () => {
    expect(hoursOfDay({ hours: [{ days: ['mo'], note: 'mornings' }] }, monday)).to.deep.equal({
      intervals: [],
      isKnown: false,
      notes: ['mornings'],
    });
    expect(hoursOfDay({ hours: [{ days: ['mo'] }] }, monday).notes).to.deep.equal([]);
    expect(hoursOfDay({}, monday)).to.deep.equal({ intervals: [], isKnown: false, notes: [] });
  });

  it('are the whole day if it is by appointment without times', () => {
    const { intervals } = hoursOfDay({ hours: [{ days: ['mo'], appointment: true }] }, monday);
    expect(intervals.map(({ opens, closes }) => [opens, closes])).to.deep.equal([[0, 1440]]);
  });
});
