import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Organisation } from '../../src/model/contract.js';
import { localTimeAt, openingAt, stateAt, todayAt } from '../../src/model/opening-hours.js';

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
  it('are open within an interval, with the closing time [B18]', () => {
    const opening = at('2026-11-23T10:00:00Z');
    expect(opening).to.deep.include({ name: 'open' });
    expect(opening.name === 'open' && opening.closes).to.deep.equal({
      minutes: 720,
      day: '2026-11-23',
      inDays: 0,
    });
  });

  it('are closed at lunch, with the opening time of the same day [B18]', () => {
    const opening = at('2026-11-23T12:30:00Z');
    expect(opening.name === 'closed' && opening.opens).to.deep.equal({
      minutes: 780,
      day: '2026-11-23',
      inDays: 0,
    });
  });

  it('on Friday evening, open next on Monday at 09:00 [B18]', () => {
    const opening = at('2026-11-27T20:00:00Z');
    expect(opening.name === 'closed' && opening.opens).to.deep.equal({
      minutes: 540,
      day: '2026-11-30',
      inDays: 3,
    });
  });

  it('are closed from the closing minute on [B18]', () => {
    expect(at('2026-11-23T16:59:00Z').name).to.equal('open');
    expect(at('2026-11-23T17:00:00Z').name).to.equal('closed');
  });

  it('are unknown, not closed, without hours or without a time zone [B18]', () => {
    expect(at('2026-11-23T10:00:00Z', organisationOf({ timeZone: 'Europe/London' })).name).to.equal(
      'unknown',
    );
    expect(at('2026-11-23T10:00:00Z', office({ timeZone: undefined })).name).to.equal('unknown');
    expect(at('2026-11-23T10:00:00Z', office({ hours: [] })).name).to.equal('unknown');
  });

  it('are unknown if they name no weekday [B18]', () => {
    const someday = office({ hours: [{ days: [], opens: '09:00', closes: '17:00' }] });
    expect(at('2026-11-23T10:00:00Z', someday).name).to.equal('unknown');
  });

  it('past midnight belong to the day that they begin on [B18]', () => {
    const night = office({ hours: [{ days: ['fr'], opens: '22:00', closes: '02:00' }] });
    expect(at('2026-11-27T23:00:00Z', night).name).to.equal('open');
    const opening = at('2026-11-28T01:30:00Z', night);
    expect(opening.name === 'open' && opening.closes?.minutes).to.equal(120);
    expect(at('2026-11-27T01:30:00Z', night).name).to.equal('closed');
  });

  it('with equal opening and closing time last 24 hours, and 24:00 joins 00:00 of the next day [B18]', () => {
    const always = office({
      hours: [{ days: [...week, 'sa', 'su'], opens: '00:00', closes: '24:00' }],
    });
    const opening = at('2026-11-28T01:30:00Z', always);
    expect(opening).to.deep.equal({ name: 'open', closes: undefined });
    const day = office({ hours: [{ days: ['mo'], opens: '09:00', closes: '09:00' }] });
    expect(at('2026-11-24T08:59:00Z', day).name).to.equal('open');
    expect(at('2026-11-24T09:00:00Z', day).name).to.equal('closed');
  });

  it('are replaced by exceptions: closed, or one or more other intervals [B18]', () => {
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

  it('are in the time zone of the organisation, in summer and in winter [B18]', () => {
    expect(at('2026-07-01T08:30:00Z').name).to.equal('open');
    expect(at('2026-12-01T08:30:00Z').name).to.equal('closed');
    const sydney = office({ timeZone: 'Australia/Sydney' });
    expect(at('2026-11-22T22:30:00Z', sydney).name).to.equal('open');
  });

  it('are overridden by a status of closed or temporarily closed [B21]', () => {
    expect(at('2026-11-23T10:00:00Z', office({ status: 'temporarily-closed' })).name).to.equal(
      'closed',
    );
    expect(at('2026-11-23T10:00:00Z', office({ status: 'closed' })).name).to.equal('closed');
  });
});

const friday = '2026-11-27T20:00:00Z';

describe('opening hours that are partly unknown', () => {
  it('are unknown on the days of a line without times, and known on other days', () => {
    const half = office({
      hours: [...(office().hours ?? []), { days: ['sa'] }],
    });
    expect(at('2026-11-28T10:00:00Z', half).name).to.equal('unknown');
    expect(at('2026-11-29T10:00:00Z', half).name).to.equal('closed');
    expect(at('2026-11-23T10:00:00Z', half).name).to.equal('open');
  });

  it('are open within the known hours of a day, and unknown outside of them', () => {
    const half = office({
      hours: [{ days: ['sa'], opens: '09:00', closes: '12:00' }, { days: ['sa'] }],
    });
    expect(at('2026-11-28T10:00:00Z', half).name).to.equal('open');
    expect(at('2026-11-28T14:00:00Z', half).name).to.equal('unknown');
  });

  it('may be on any day that no other line names, if the day of a line is unknown', () => {
    const half = office({
      hours: [
        { days: ['mo'], opens: '09:00', closes: '12:00' },
        { days: ['unknown'], opens: '09:00', closes: '12:00' },
      ],
    });
    expect(at('2026-11-24T10:00:00Z', half).name).to.equal('unknown');
    expect(at('2026-11-23T20:00:00Z', half).name).to.equal('closed');
  });

  it('are unknown on an exceptional day without times', () => {
    const half = office({ hoursExceptions: [{ date: '2026-11-23' }] });
    expect(at('2026-11-23T10:00:00Z', half).name).to.equal('unknown');
    expect(at('2026-11-24T10:00:00Z', half).name).to.equal('open');
  });

  it('have no next opening if an unknown day comes first', () => {
    const half = office({ hours: [...(office().hours ?? []), { days: ['sa'] }] });
    expect(at(friday, half)).to.deep.equal({ name: 'closed', opens: undefined });
  });
});

describe('opening hours that differ from week to week', () => {
  const opensNext = (organisation: Organisation): string | undefined => {
    const opening = at(friday, organisation);
    return opening.name === 'closed' ? opening.opens?.day : undefined;
  };

  it('skip a day that is closed by exception when they tell the next opening', () => {
    const hours = [{ days: ['mo'], opens: '09:00', closes: '12:00' }];
    const hoursExceptions = [{ date: '2026-11-30', closed: true }];
    expect(at(friday, office({ hours, hoursExceptions }))).to.deep.equal({
      name: 'closed',
      opens: { day: '2026-12-07', minutes: 540, inDays: 10 },
    });
  });

  it('close at the end of round-the-clock days, or at an exception', () => {
    const hours = [{ days: week, opens: '00:00', closes: '24:00' }];
    const closing = (organisation: Organisation) => {
      const opening = at('2026-11-23T10:00:00Z', organisation);
      return opening.name === 'open' ? opening.closes : undefined;
    };
    expect(closing(office({ hours }))).to.deep.equal({ day: '2026-11-28', minutes: 0, inDays: 5 });
    const hoursExceptions = [{ date: '2026-11-25', closed: true }];
    expect(closing(office({ hours, hoursExceptions }))?.day).to.equal('2026-11-25');
  });

  it('follow nth, counted from the beginning or the end of the month', () => {
    const on = (nth: readonly number[]) =>
      office({ hours: [{ days: ['mo'], nth, opens: '09:00', closes: '12:00' }] });
    // Mondays of December 2026 are the 7th, 14th, 21st and 28th; of November, the 30th is the fifth.
    expect(opensNext(on([1]))).to.equal('2026-12-07');
    expect(opensNext(on([2, 4]))).to.equal('2026-12-14');
    expect(opensNext(on([-1]))).to.equal('2026-11-30');
    expect(opensNext(on([-2]))).to.equal('2026-12-21');
    expect(opensNext(on([5]))).to.equal('2026-11-30');
  });

  it('follow from and until of a line, both days inclusive', () => {
    const line = { days: ['sa', 'su'], opens: '09:00', closes: '12:00' };
    const others = { days: ['mo'], opens: '09:00', closes: '12:00' };
    const hours = [{ ...line, from: '2026-11-29', until: '2026-12-05' }, others];
    const open = (day: string) => at(`${day}T10:00:00Z`, office({ hours })).name;
    expect(['2026-11-28', '2026-11-29', '2026-12-05', '2026-12-06'].map(open)).to.deep.equal([
      'closed',
      'open',
      'open',
      'closed',
    ]);
  });

  it('are unknown once no line is in force', () => {
    const hours = [{ days: week, opens: '09:00', closes: '12:00', until: '2026-08-31' }];
    expect(at('2026-11-23T10:00:00Z', office({ hours })).name).to.equal('unknown');
  });

  it('by appointment are neither open nor closed', () => {
    const hours = [
      { days: ['mo'], opens: '09:00', closes: '12:00', appointment: true },
      { days: ['tu'], appointment: true },
      { days: ['we'], opens: '09:00', closes: '12:00' },
    ];
    const byAppointment = office({ hours });
    expect(at('2026-11-23T10:00:00Z', byAppointment)).to.deep.equal({ name: 'by-appointment' });
    expect(at('2026-11-24T23:00:00Z', byAppointment)).to.deep.equal({ name: 'by-appointment' });
    const monday = localTimeAt(Date.parse('2026-11-23T10:00:00Z'), 'UTC');
    expect(stateAt(byAppointment, monday)).to.equal('by-appointment');
    const evening = at('2026-11-23T20:00:00Z', byAppointment);
    expect(evening.name === 'closed' && evening.opens?.day).to.equal('2026-11-25');
  });
});

describe('today at an organisation', () => {
  it('is in its own time zone, not in UTC [B18]', () => {
    const now = Date.parse('2026-11-23T22:30:00Z');
    expect(todayAt(office({ timeZone: 'Asia/Kathmandu' }), now)).to.equal('2026-11-24');
    expect(todayAt(office({ timeZone: 'America/Bogota' }), now)).to.equal('2026-11-23');
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
      if (!line.opens || !line.closes) continue;
      const opens = hourOf(line.opens);
      const closes = hourOf(line.closes) % 24;
      let each = opens;
      do open.add(midnight + each * hour);
      while ((each += 1) % 24 !== closes);
    }
  }
  return open;
};

describe('opening hours, compared with an hour-by-hour list', () => {
  it('are open in exactly the hours of the list, by openingAt and by stateAt [B18]', () => {
    fc.assert(
      fc.property(organisations, fc.integer({ min: 0, max: 24 * 4 }), (organisation, ahead) => {
        const now = firstHour + ahead * hour;
        const isOpen = openHours(organisation).has(now);
        expect(openingAt(organisation, now).name).to.equal(isOpen ? 'open' : 'closed');
        expect(stateAt(organisation, localTimeAt(now, 'UTC')) === 'open').to.equal(isOpen);
      }),
      { numRuns: 500 },
    );
  });

  it('change next at the first hour that differs [B18]', () => {
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
