import { expect } from '@open-wc/testing';
import { eventClock } from '../../../../src/elements/event-list/occurrences/event-clock.js';
import { expandRecurrence } from '../../../../src/elements/event-list/occurrences/expand-recurrence.js';
import { parseRule } from '../../../../src/time/recurrence/rrule.js';
import { ruleDates } from '../../../../src/time/recurrence/rule-dates.js';
import { all, eventOf, failOnIncomplete, listOf, one, textOf, textsOf } from '../support.js';

const horizon = (day: string, until: string, perEvent = 100) => ({
  clock: eventClock(day, 0, 'UTC'),
  until,
  perEvent,
  isPastWanted: false,
  onIncomplete: failOnIncomplete,
});

const weekly = eventOf({
  id: 'weekly',
  start: '2013-10-14T09:00:00-04:00',
  end: '2013-10-14T10:00:00-04:00',
  timeZone: 'America/New_York',
  recurrence: 'FREQ=WEEKLY;COUNT=5',
});

const starts = (event: typeof weekly, day = '2013-10-01', until = '2014-10-01') =>
  expandRecurrence(event, horizon(day, until)).map(({ start, first }) =>
    start === undefined ? first : new Date(start).toISOString().slice(0, 16),
  );

describe('recurrences', () => {
  it('keeps nine in the morning in New York across the change of the clock [A15]', () => {
    expect(starts(weekly)).to.deep.equal([
      '2013-10-14T13:00',
      '2013-10-21T13:00',
      '2013-10-28T13:00',
      '2013-11-04T14:00',
      '2013-11-11T14:00',
    ]);
  });

  it('shows a reader in Berlin 15:00, between the two changes 14:00, then 15:00 again [A15]', async () => {
    const element = await listOf([weekly], { timeZone: 'Europe/Berlin' });
    expect(textsOf(element, '.when').every((when) => when.endsWith('09:00–10:00'))).to.equal(true);
    expect(textsOf(element, '.readers-time')).to.deep.equal([
      'Your time: 15:00–16:00',
      'Your time: 15:00–16:00',
      'Your time: 14:00–15:00',
      'Your time: 15:00–16:00',
      'Your time: 15:00–16:00',
    ]);
  });

  it('shows a moved occurrence once, at its new time, and from when it was moved [A25]', async () => {
    const moved = {
      ...weekly,
      overrides: { '2013-10-21': { start: '2013-10-23T09:00:00-04:00' } },
    };
    expect(starts(moved)).to.not.include('2013-10-21T13:00');
    const element = await listOf([moved]);
    expect(all(element, '.event')).to.have.length(5);
    expect(textsOf(element, '.moved-from')).to.deep.equal(['Moved from Monday, 21 October 2013']);
    expect(textsOf(element, '.chip.moved')).to.deep.equal(['Moved']);
    expect(textsOf(element, '.when')[1]).to.equal('Wednesday, 23 October 2013, 09:00–10:00');
  });

  it('an exception on the first date takes away that one alone, and an extra date comes besides [A25]', () => {
    const excepted = { ...weekly, exceptDates: ['2013-10-14'], extraDates: ['2013-10-16'] };
    expect(starts(excepted)).to.deep.equal([
      '2013-10-16T13:00',
      '2013-10-21T13:00',
      '2013-10-28T13:00',
      '2013-11-04T14:00',
      '2013-11-11T14:00',
    ]);
  });

  it('takes exceptions as instants too, and cancels or renames one occurrence [A25]', () => {
    const event = {
      ...weekly,
      exceptDates: ['2013-10-14T13:00:00Z'],
      overrides: { '2013-10-28': { status: 'cancelled', title: 'Off' } },
    } as typeof weekly;
    const [, second] = expandRecurrence(event, horizon('2013-10-01', '2014-10-01'));
    expect(second?.event.status).to.equal('cancelled');
    expect(second?.event.title).to.equal('Off');
    expect(starts(event)[0]).to.equal('2013-10-21T13:00');
  });

  it('stops at the horizon and at so many for each event [A24]', () => {
    const endless = eventOf({ start: '2013-10-01', recurrence: 'FREQ=DAILY' });
    expect(starts(endless, '2013-10-01', '2013-10-10')).to.have.length(10);
    const few = expandRecurrence(endless, horizon('2013-10-01', '2014-10-01', 3));
    expect(few.length).to.be.below(10);
  });

  it('jumps from a far past start instead of walking [A24]', () => {
    const old = eventOf({ start: '1950-01-02', recurrence: 'FREQ=DAILY;INTERVAL=3' });
    const steps = { left: 50 };
    const dates = ruleDates(parseRule(old.recurrence!)!, {
      start: Date.parse('1950-01-02T00:00Z'),
      from: Date.parse('2013-10-01T00:00Z'),
      until: Date.parse('2013-10-31T00:00Z'),
      steps,
    });
    expect([...dates]).to.have.length(11);
    expect(steps.left).to.be.above(0);
    for (const day of starts(old, '2013-10-01', '2013-10-31'))
      expect(((Date.parse(day) - Date.parse('1950-01-02')) / 86_400_000) % 3).to.equal(0);
  });

  it('finds the same dates from a far past start as by walking, on the last days of months', () => {
    for (const rule of [
      'FREQ=MONTHLY',
      'FREQ=MONTHLY;INTERVAL=5',
      'FREQ=YEARLY;INTERVAL=3',
      'FREQ=WEEKLY;INTERVAL=3;WKST=SU;BYDAY=SU,SA',
      'FREQ=DAILY;INTERVAL=17',
    ])
      for (const day of ['29', '30', '31']) {
        const start = Date.parse(`1999-12-${day}T00:00Z`);
        const from = Date.parse('2013-03-02T00:00Z');
        const until = Date.parse('2020-01-01T00:00Z');
        const dates = (after: number) => [
          ...ruleDates(parseRule(rule)!, { start, from: after, until, steps: { left: 100_000 } }),
        ];
        const walked = dates(start).filter((wall) => wall >= from);
        expect(walked, rule).to.have.length.above(0);
        expect(dates(from), `${rule} from the ${day}th`).to.deep.equal(walked);
      }
  });

  it('lists the same on a slow device as on a fast one: work is bounded in steps', () => {
    const daily = { timeZone: 'Europe/Berlin', start: '2025-01-06T18:00:00+01:00' };
    const until = '2027-01-05';
    for (const [recurrence, count] of [
      ['FREQ=DAILY;COUNT=730', 40],
      ['FREQ=DAILY;COUNT=9999', 40],
    ] as const)
      expect(
        starts(eventOf({ ...daily, recurrence }), '2026-11-28', until),
        recurrence,
      ).to.have.length(count);
    const old = eventOf({ start: '2009-01-06', recurrence: 'FREQ=WEEKLY;COUNT=999' });
    expect(starts(old, '2026-11-28', '2026-12-31')[0]).to.equal('2026-12-01');
  });

  it('gives up a rule that would take too long', () => {
    for (const recurrence of [
      'FREQ=DAILY;INTERVAL=999999999999',
      'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=YEARLY;BYHOUR=1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9',
    ]) {
      const told: unknown[] = [];
      const options = {
        ...horizon('2013-10-05', '2014-10-01'),
        onIncomplete: told.push.bind(told),
      };
      expandRecurrence(eventOf({ start: '2000-01-01T00:00:00Z', recurrence }), options);
      expect(told.length, recurrence).to.be.within(0, 1);
    }
  });

  it('shows the start of a rule that never matches, and warns once that dates are missing [A24]', async () => {
    const warnings: unknown[] = [];
    const rules = [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;BYDAY=9MO',
    ];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
    try {
      for (const recurrence of rules) {
        const never = eventOf({ id: recurrence, start: '2013-10-02', recurrence });
        const element = await listOf([never]);
        expect(textsOf(element, '.when')).to.deep.equal(['Wednesday, 2 October 2013']);
        element.requestUpdate();
        await element.updateComplete;
      }
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal(
      rules.map((rule) => `what-migrants-bring#missing-dates: "${rule}", ${rule}`),
    );
  });

  it('ends with UNTIL, written as an instant or as a day', () => {
    const until = (value: string) =>
      ({ ...weekly, recurrence: `FREQ=WEEKLY;UNTIL=${value}` }) as typeof weekly;
    expect(starts(until('20131028T130000Z'))).to.have.length(3);
    expect(starts(until('20131028T125959Z'))).to.have.length(2);
    expect(starts(until('20131028'))).to.have.length(3);
  });

  it('says how often it comes, and that one day of a weekly meeting is tomorrow', async () => {
    const element = await listOf([weekly], { asOf: '2013-10-13' });
    expect(textOf(element, '.recurrence')).to.equal('every week');
    expect(one(element, '.chip').textContent).to.equal('tomorrow');
  });
});
