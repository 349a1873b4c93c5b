import { expect } from '@open-wc/testing';
import {
  monthsBefore,
  isOld,
} from '../../../src/elements/organisation-finder/details/last-checked.js';
import { dayAfter, wallClock } from '../../../src/elements/organisation-finder/desk/clock.js';
import { isOpenAt, openingAt } from '../../../src/elements/organisation-finder/desk/opening.js';
import { organisationOf } from './support.js';

const week = ['mo', 'tu', 'we', 'th', 'fr'];
const office = (more: Readonly<Record<string, unknown>> = {}) =>
  organisationOf('a', {
    hours: [
      { days: week, opens: '13:00', closes: '17:00' },
      { days: week, opens: '09:00', closes: '12:00' },
    ],
    timeZone: 'Europe/London',
    ...more,
  });
const at = (instant: string, organisation = office()) => openingAt(organisation, new Date(instant));

describe('opening hours', () => {
  it('B18: open within an interval, and says until when', () => {
    const opening = at('2026-11-23T10:00:00Z');
    expect(opening).to.deep.include({ name: 'open' });
    expect(opening.name === 'open' && opening.closes).to.deep.equal({
      time: '12:00',
      day: '2026-11-23',
      inDays: 0,
    });
  });

  it('B18: closed at lunch, opens again the same day', () => {
    const opening = at('2026-11-23T12:30:00Z');
    expect(opening.name === 'closed' && opening.opens).to.deep.equal({
      time: '13:00',
      day: '2026-11-23',
      inDays: 0,
    });
  });

  it('B18: on Friday evening, opens on Monday at 09:00', () => {
    const opening = at('2026-11-27T20:00:00Z');
    expect(opening.name === 'closed' && opening.opens).to.deep.equal({
      time: '09:00',
      day: '2026-11-30',
      inDays: 3,
    });
  });

  it('B18: closes at the very minute it says', () => {
    expect(at('2026-11-23T16:59:00Z').name).to.equal('open');
    expect(at('2026-11-23T17:00:00Z').name).to.equal('closed');
  });

  it('B18: no hours are unknown, and so are hours in no zone; neither is closed', () => {
    expect(
      at('2026-11-23T10:00:00Z', organisationOf('a', { timeZone: 'Europe/London' })).name,
    ).to.equal('unknown');
    expect(at('2026-11-23T10:00:00Z', office({ timeZone: undefined })).name).to.equal('unknown');
    expect(at('2026-11-23T10:00:00Z', office({ hours: [] })).name).to.equal('unknown');
  });

  it('B18: hours on no day of the week are unknown, and not hours that never open', () => {
    const someday = office({ hours: [{ days: [], opens: '09:00', closes: '17:00' }] });
    expect(at('2026-11-23T10:00:00Z', someday).name).to.equal('unknown');
  });

  it('B18: whether doors are open now is told alike for one and for a whole directory', () => {
    const hours = [
      { days: ['mo', 'we'], opens: '22:00', closes: '02:00' },
      { days: ['tu'], opens: '09:00', closes: '24:00' },
    ];
    const exceptions = [{ date: '2026-11-25', opens: '10:00', closes: '03:00' }];
    const night = office({ hours, hoursExceptions: exceptions });
    for (let hour = 0; hour < 24 * 8; hour += 1) {
      const now = new Date(Date.UTC(2026, 10, 21, hour, 30));
      const clock = wallClock(now, 'Europe/London');
      const isOpen = isOpenAt(night, clock, dayAfter(clock.date, -1));
      expect(isOpen, now.toISOString()).to.equal(openingAt(night, now).name === 'open');
    }
  });

  it('B18: an interval past midnight belongs to the day it starts', () => {
    const night = office({ hours: [{ days: ['fr'], opens: '22:00', closes: '02:00' }] });
    expect(at('2026-11-27T23:00:00Z', night).name).to.equal('open');
    const opening = at('2026-11-28T01:30:00Z', night);
    expect(opening.name === 'open' && opening.closes?.time).to.equal('02:00');
    expect(at('2026-11-27T01:30:00Z', night).name).to.equal('closed');
  });

  it('B18: the same opening and closing time is a day and a night; 24:00 meets 00:00', () => {
    const always = office({
      hours: [{ days: [...week, 'sa', 'su'], opens: '00:00', closes: '24:00' }],
    });
    const opening = at('2026-11-28T01:30:00Z', always);
    expect(opening).to.deep.equal({ name: 'open', closes: undefined });
    const day = office({ hours: [{ days: ['mo'], opens: '09:00', closes: '09:00' }] });
    expect(at('2026-11-24T08:59:00Z', day).name).to.equal('open');
    expect(at('2026-11-24T09:00:00Z', day).name).to.equal('closed');
  });

  it('B18: exceptions override the week: closed, or at other hours, several a day', () => {
    const holidays = office({
      hoursExceptions: [
        { date: '2026-12-25', closed: true },
        { date: '2026-12-31', opens: '09:30', closes: '10:00' },
        { date: '2026-12-31', opens: '11:00', closes: '11:30' },
      ],
    });
    expect(at('2026-12-25T10:00:00Z', holidays).name).to.equal('closed');
    expect(at('2026-12-31T09:45:00Z', holidays).name).to.equal('open');
    expect(at('2026-12-31T10:30:00Z', holidays).name).to.equal('closed');
    expect(at('2026-12-31T11:15:00Z', holidays).name).to.equal('open');
    expect(at('2026-12-31T14:00:00Z', holidays).name).to.equal('closed');
  });

  it('B18: reads the clock of the organisation, in summer and in winter', () => {
    expect(at('2026-07-01T08:30:00Z').name).to.equal('open');
    expect(at('2026-12-01T08:30:00Z').name).to.equal('closed');
    const sydney = office({ timeZone: 'Australia/Sydney' });
    expect(at('2026-11-22T22:30:00Z', sydney).name).to.equal('open');
  });

  it('B21: a place that is closed for now or for good is closed, whatever its hours', () => {
    expect(at('2026-11-23T10:00:00Z', office({ status: 'temporarily-closed' })).name).to.equal(
      'closed',
    );
    expect(at('2026-11-23T10:00:00Z', office({ status: 'closed' })).name).to.equal('closed');
  });

  it('B21: old is what was checked more than so many months ago', () => {
    expect(monthsBefore('2026-03-31', 1)).to.equal('2026-02-28');
    expect(monthsBefore('2026-01-15', 13)).to.equal('2024-12-15');
    expect(isOld('2025-11-22', '2026-11-23', 12)).to.equal(true);
    expect(isOld('2025-11-23', '2026-11-23', 12)).to.equal(false);
    expect(isOld(undefined, '2026-11-23', 12)).to.equal(false);
    expect(isOld('2000-01-01', '2026-11-23', 0)).to.equal(false);
  });
});
