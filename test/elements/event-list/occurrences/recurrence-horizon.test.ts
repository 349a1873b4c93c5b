/** Which of the dates of a recurrence are found, around a day. */
import { expect } from '@open-wc/testing';
import { eventClock } from '../../../../src/elements/event-list/occurrences/event-clock.js';
import { expandRecurrence } from '../../../../src/elements/event-list/occurrences/expand-recurrence.js';
import { occurrenceOf } from '../../../../src/elements/event-list/occurrences/occurrence.js';
import { eventOf } from '../support.js';

interface Around {
  readonly day?: string;
  readonly until?: string;
  readonly perEvent?: number;
  readonly isPastWanted?: boolean;
}

/** The first days of what is found, how much work it was, and how often it was reported as incomplete. */
const found = (fields: Readonly<Record<string, unknown>>, around: Around = {}) => {
  const { day = '2013-06-15', until = '2014-06-15', perEvent = 3, isPastWanted = true } = around;
  const work = { steps: 0 };
  let reports = 0;
  const occurrences = expandRecurrence(eventOf(fields), {
    clock: eventClock(day, 0, 'UTC'),
    until,
    perEvent,
    isPastWanted,
    work,
    onIncomplete: () => (reports += 1),
  });
  return { days: occurrences.map(({ first }) => first), steps: work.steps, reports };
};

const daysOf = (...asked: Parameters<typeof found>) => found(...asked).days;

describe('the dates of a recurrence around a day', () => {
  it('are the event itself where nothing recurs or departs from it', () => {
    const event = eventOf();
    const clock = eventClock('2013-10-03', 0, 'UTC');
    const horizon = { clock, until: '2014-10-03', perEvent: 3, isPastWanted: true };
    expect(
      expandRecurrence(event, { ...horizon, onIncomplete: () => expect.fail() }),
    ).to.deep.equal([occurrenceOf(event)]);
  });

  it('are the last ones before it and the next ones from it on', () => {
    const daily = { start: '2013-01-01', recurrence: 'FREQ=DAILY' };
    expect(daysOf(daily).slice(0, 6)).to.deep.equal([
      '2013-06-12',
      '2013-06-13',
      '2013-06-14',
      '2013-06-15',
      '2013-06-16',
      '2013-06-17',
    ]);
  });

  it('end with the last day that is asked for; where none comes until then, with the next one after', () => {
    const weekly = { start: '2013-06-15', recurrence: 'FREQ=WEEKLY' };
    expect(daysOf(weekly, { until: '2013-06-29', perEvent: 9 })).to.deep.equal([
      '2013-06-15',
      '2013-06-22',
      '2013-06-29',
    ]);
    const yearly = { start: '2012-12-18', recurrence: 'FREQ=YEARLY' };
    expect(daysOf(yearly, { until: '2013-06-29', isPastWanted: false })).to.deep.equal([
      '2013-12-18',
    ]);
  });

  it('are found after a rule has ended, however long ago', () => {
    for (const [recurrence, last] of [
      ['FREQ=YEARLY;UNTIL=19951231', '1995-01-31'],
      ['FREQ=MONTHLY;UNTIL=19950331', '1995-03-31'],
      ['FREQ=WEEKLY;UNTIL=19950331', '1995-03-28'],
      ['FREQ=DAILY;COUNT=400', '1996-03-05'],
      ['FREQ=HOURLY;UNTIL=19950203T000000Z', '1995-02-03'],
    ] as const) {
      const ended = { start: '1995-01-31', recurrence };
      expect(daysOf(ended).at(-1), recurrence).to.equal(last);
      expect(found(ended).reports, recurrence).to.equal(0);
      expect(found(ended, { isPastWanted: false }), recurrence).to.include({ reports: 0 });
    }
  });

  it('are looked for from shortly before the day, not from the start', () => {
    for (const frequency of ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY']) {
      const old = found({ start: '1900-01-02', recurrence: `FREQ=${frequency}` });
      expect(old.days, frequency).to.have.length.above(3);
      // From the start it would be 3,500 in years, and more than 40,000 in all others.
      expect(old.steps, frequency).to.be.within(1, 1000);
    }
  });

  it('include one that began before the day and still goes on', () => {
    const three = { start: '2013-06-07', end: '2013-06-09', recurrence: 'FREQ=WEEKLY' };
    const from = (day: string) => daysOf(three, { day, isPastWanted: false })[0];
    expect(from('2013-06-16')).to.equal('2013-06-14');
    expect(from('2013-06-18')).to.equal('2013-06-21');
  });

  it('are as many as asked for, although some are left out or moved', () => {
    const weekly = { start: '2013-06-15', recurrence: 'FREQ=WEEKLY' };
    const ahead = (more: object) =>
      daysOf({ ...weekly, ...more }, { perEvent: 2, isPastWanted: false });
    expect(ahead({ exceptDates: ['2013-06-15', '2013-06-22'] }).slice(0, 2)).to.deep.equal([
      '2013-06-29',
      '2013-07-06',
    ]);
    const later = { start: '2014-01-01' };
    const overrides = { '2013-06-15': later, '2013-06-22': later, '2013-06-29': later };
    expect(ahead({ overrides }).slice(0, 2)).to.deep.equal(['2013-07-06', '2013-07-13']);
  });

  it('are whole months where the event is a month', () => {
    const months = { start: '2013-06', recurrence: 'FREQ=MONTHLY;INTERVAL=5' };
    expect(daysOf(months)).to.deep.equal(['2013-06-01', '2013-11-01', '2014-04-01']);
  });

  it('come besides the start without a rule, and not twice', () => {
    const extraDates = ['2013-07-01', '2013-06-20', '2013-07-01'];
    expect(daysOf({ start: '2013-06-15', extraDates })).to.deep.equal([
      '2013-06-15',
      '2013-06-20',
      '2013-07-01',
    ]);
  });
});

describe('a rule that cannot be followed to its end', () => {
  it('shows the start and is reported, where it cannot be read', () => {
    const unreadable = { start: '2013-06-15', recurrence: 'FREQ=FORTNIGHTLY' };
    expect(found(unreadable)).to.deep.include({ days: ['2013-06-15'], reports: 1 });
  });

  it('shows the start and is reported, where it has no date and no end', () => {
    const never = { start: '2013-06-20', recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' };
    for (const isPastWanted of [true, false])
      expect(new Set(found(never, { isPastWanted }).days)).to.deep.equal(new Set(['2013-06-20']));
    expect(found(never, { isPastWanted: false }).reports).to.equal(1);
  });

  it('shows the dates that it had and is reported, where none comes within forty years', () => {
    const centuries = { start: '1910-01-01', recurrence: 'FREQ=YEARLY;INTERVAL=100' };
    expect(found(centuries)).to.deep.include({ days: ['2010-01-01'], reports: 1 });
  });

  it('is not reported where it has an end, and no date after the day', () => {
    for (const end of ['COUNT=3', 'UNTIL=20130103']) {
      const over = { start: '2013-01-01', recurrence: `FREQ=DAILY;${end}` };
      expect(found(over).days, end).to.deep.equal(['2013-01-01', '2013-01-02', '2013-01-03']);
      expect(found(over).reports, end).to.equal(0);
    }
  });

  it('is reported where it takes too much work, although it has an end', () => {
    const seconds = 'FREQ=SECONDLY;COUNT=999999999';
    const { reports, steps } = found(
      { start: '2013-01-01T00:00:00Z', recurrence: seconds },
      { isPastWanted: false },
    );
    expect(reports).to.equal(1);
    expect(steps).to.be.above(100_000);
  });
});
