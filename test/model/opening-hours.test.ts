import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Organisation } from '../../src/model/contract.js';
import { isOpenAt, localTimeAt, openingAt } from '../../src/model/opening-hours.js';

const week = ['mo', 'tu', 'we', 'th', 'fr'] as const;
const organisationOf = (more: Readonly<Record<string, unknown>>): Organisation => ({
  id: 'a',
  name: 'Welcome desk',
  ...more,
});
const office = (more: Readonly<Record<string, unknown>> = {}) =>
  organisationOf({
    hours: [
      { days: week, opens: '13:00', closes: '17:00' },
      { days: week, opens: '09:00', closes: '12:00' },
    ],
    timeZone: 'Europe/London',
    ...more,
  });
const at = (instant: string, organisation = office()) =>
  openingAt(organisation, Date.parse(instant));

describe('opening hours', () => {
  it('is open within an interval, and says until when [B18]', () => {
    const opening = at('2026-11-23T10:00:00Z');
    expect(opening).to.deep.include({ name: 'open' });
    expect(opening.name === 'open' && opening.closes).to.deep.equal({
      minutes: 720,
      day: '2026-11-23',
      inDays: 0,
    });
  });

  it('is closed at lunch and opens again the same day [B18]', () => {
    const opening = at('2026-11-23T12:30:00Z');
    expect(opening.name === 'closed' && opening.opens).to.deep.equal({
      minutes: 780,
      day: '2026-11-23',
      inDays: 0,
    });
  });

  it('opens on Monday at 09:00 when asked on Friday evening [B18]', () => {
    const opening = at('2026-11-27T20:00:00Z');
    expect(opening.name === 'closed' && opening.opens).to.deep.equal({
      minutes: 540,
      day: '2026-11-30',
      inDays: 3,
    });
  });

  it('is closed from the minute that it closes at [B18]', () => {
    expect(at('2026-11-23T16:59:00Z').name).to.equal('open');
    expect(at('2026-11-23T17:00:00Z').name).to.equal('closed');
  });

  it('is unknown without hours, and without a zone to read them in; never closed [B18]', () => {
    expect(at('2026-11-23T10:00:00Z', organisationOf({ timeZone: 'Europe/London' })).name).to.equal(
      'unknown',
    );
    expect(at('2026-11-23T10:00:00Z', office({ timeZone: undefined })).name).to.equal('unknown');
    expect(at('2026-11-23T10:00:00Z', office({ hours: [] })).name).to.equal('unknown');
  });

  it('is unknown when its hours name no day of the week [B18]', () => {
    const someday = office({ hours: [{ days: [], opens: '09:00', closes: '17:00' }] });
    expect(at('2026-11-23T10:00:00Z', someday).name).to.equal('unknown');
  });

  it('counts hours past midnight to the day that they begin on [B18]', () => {
    const night = office({ hours: [{ days: ['fr'], opens: '22:00', closes: '02:00' }] });
    expect(at('2026-11-27T23:00:00Z', night).name).to.equal('open');
    const opening = at('2026-11-28T01:30:00Z', night);
    expect(opening.name === 'open' && opening.closes?.minutes).to.equal(120);
    expect(at('2026-11-27T01:30:00Z', night).name).to.equal('closed');
  });

  it('reads the same opening and closing time as 24 hours, and joins 24:00 to 00:00 of the next day [B18]', () => {
    const always = office({
      hours: [{ days: [...week, 'sa', 'su'], opens: '00:00', closes: '24:00' }],
    });
    const opening = at('2026-11-28T01:30:00Z', always);
    expect(opening).to.deep.equal({ name: 'open', closes: undefined });
    const day = office({ hours: [{ days: ['mo'], opens: '09:00', closes: '09:00' }] });
    expect(at('2026-11-24T08:59:00Z', day).name).to.equal('open');
    expect(at('2026-11-24T09:00:00Z', day).name).to.equal('closed');
  });

  it('lets exceptions override the week: closed, or at other hours, several a day [B18]', () => {
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

  it('reads the clock of the organisation, in summer and in winter [B18]', () => {
    expect(at('2026-07-01T08:30:00Z').name).to.equal('open');
    expect(at('2026-12-01T08:30:00Z').name).to.equal('closed');
    const sydney = office({ timeZone: 'Australia/Sydney' });
    expect(at('2026-11-22T22:30:00Z', sydney).name).to.equal('open');
  });

  it('is closed for now or for good, whatever its hours [B21]', () => {
    expect(at('2026-11-23T10:00:00Z', office({ status: 'temporarily-closed' })).name).to.equal(
      'closed',
    );
    expect(at('2026-11-23T10:00:00Z', office({ status: 'closed' })).name).to.equal('closed');
  });
});

/** Hours of one weekday or several, at full hours, with those that people get wrong well represented. */
const clockTimes = fc.constantFrom('00:00', '02:00', '09:00', '12:00', '17:00', '22:00', '24:00');
const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const;
const lines = fc.record({
  days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
  opens: clockTimes,
  closes: clockTimes,
});
const dates = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25', '2026-11-30', '2026-12-01');
const exceptions = fc.oneof(
  fc.record({ date: dates, closed: fc.constant(true as const) }),
  fc.record({ date: dates, opens: clockTimes, closes: clockTimes }),
);
const organisations = fc.record({
  id: fc.constant('a'),
  name: fc.constant('Welcome desk'),
  // A round-the-clock place says it in either of two ways.
  hours: fc.oneof(
    fc.array(lines, { minLength: 1, maxLength: 4 }),
    fc
      .constantFrom('24:00', '00:00')
      .map((closes) => [{ days: [...weekdays], opens: '00:00', closes }]),
  ),
  hoursExceptions: fc.array(exceptions, { maxLength: 3 }),
  timeZone: fc.constant('UTC'),
});

const hour = 3_600_000;
const firstHour = Date.UTC(2026, 10, 23);
const hourOf = (time: string): number => Number(time.slice(0, 2));

/** Whether each hour from 21 November is open, written down hour by hour: slow, and plain to see. */
const openHours = ({ hours = [], hoursExceptions = [] }: Organisation): Set<number> => {
  const open = new Set<number>();
  for (let day = -2; day < 20; day += 1) {
    const midnight = firstHour + day * 24 * hour;
    const date = new Date(midnight).toISOString().slice(0, 10);
    const dated = hoursExceptions.filter((exception) => exception.date === date);
    const weekday = weekdays[new Date(midnight).getUTCDay()];
    const ofDay =
      dated.length > 0 ? dated : hours.filter(({ days }) => days.some((each) => each === weekday));
    for (const line of ofDay) {
      if (!('opens' in line)) continue;
      const opens = hourOf(line.opens);
      let each = opens;
      do open.add(midnight + each * hour);
      while ((each += 1) % 24 !== hourOf(line.closes) % 24);
    }
  }
  return open;
};

describe('opening hours, held against an hour-by-hour list', () => {
  it('is open in just the hours that the list has, alone and as one of a whole directory [B18]', () => {
    fc.assert(
      fc.property(organisations, fc.integer({ min: 0, max: 24 * 4 }), (organisation, ahead) => {
        const now = firstHour + ahead * hour;
        const isOpen = openHours(organisation).has(now);
        expect(openingAt(organisation, now).name).to.equal(isOpen ? 'open' : 'closed');
        expect(isOpenAt(organisation, localTimeAt(now, 'UTC'))).to.equal(isOpen);
      }),
      { numRuns: 500 },
    );
  });

  it('changes next at the first hour of the list that is otherwise [B18]', () => {
    fc.assert(
      fc.property(organisations, fc.integer({ min: 0, max: 24 * 4 }), (organisation, ahead) => {
        const now = firstHour + ahead * hour;
        const list = openHours(organisation);
        let next = now;
        while (list.has(next) === list.has(now) && next < now + 12 * 24 * hour) next += hour;
        // Nothing is asked of what lies far ahead: the horizon's own edge is ours to choose.
        fc.pre(next < now + 12 * 24 * hour);
        const opening = openingAt(organisation, now);
        const change =
          opening.name === 'open'
            ? opening.closes
            : opening.name === 'closed'
              ? opening.opens
              : undefined;
        const [day, time] = new Date(next).toISOString().split('T');
        expect(change?.day).to.equal(day);
        expect(change?.minutes).to.equal(hourOf(time ?? '') * 60);
      }),
      { numRuns: 500 },
    );
  });
});
