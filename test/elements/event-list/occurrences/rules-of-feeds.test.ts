/** Rules as feeds write them, and the dates that a list has of them. */
import { expect } from '@open-wc/testing';
import { googleLink } from '../../../../src/elements/event-list/add-to-calendar/calendar-links.js';
import { eventClock } from '../../../../src/elements/event-list/occurrences/event-clock.js';
import { listOccurrences } from '../../../../src/elements/event-list/occurrences/list-occurrences.js';
import { readSection } from '../../../../src/feed/section.js';
import { event } from '../../../../src/model/event.js';
import { feedOf } from '../../../support/feeds.js';
import { eventOf, failOnIncomplete, listOf, textsOf } from '../support.js';

/** As of 28 November 2026. */
const listed = (fields: Readonly<Record<string, unknown>>, perEvent = 5) => {
  const { items } = readSection(feedOf({ events: [eventOf(fields)] }), undefined, {
    name: 'events',
    schema: event,
  });
  return listOccurrences(items, {
    clock: eventClock('2026-11-28', 0, 'UTC'),
    period: 'upcoming',
    months: 0,
    perEvent,
    onIncomplete: failOnIncomplete,
  });
};

const daysOf = (fields: Readonly<Record<string, unknown>>, perEvent?: number): string[] =>
  listed(fields, perEvent).map(({ first }) => first);

const berlin = { timeZone: 'Europe/Berlin' };

describe('the dates of a feed’s rule', () => {
  it('are bounded, whatever its interval', () => {
    for (const interval of ['999999999999', '9007199254740993', `1${'0'.repeat(400)}`])
      expect(
        daysOf({ start: '2026-12-01T18:00:00Z', recurrence: `FREQ=DAILY;INTERVAL=${interval}` }),
        interval,
      ).to.deep.equal(['2026-12-01']);
  });

  it('are in every month that it names, in any order', () => {
    const start = { start: '2026-09-01T18:00:00+02:00', ...berlin };
    const recurrence = 'FREQ=MONTHLY;BYMONTH=9,10,11,12,1,2,3,4,5;BYDAY=1TU';
    expect(daysOf({ ...start, recurrence }, 8)).to.deep.equal([
      '2026-12-01',
      '2027-01-05',
      '2027-02-02',
      '2027-03-02',
      '2027-04-06',
      '2027-05-04',
      '2027-09-07',
      '2027-10-05',
    ]);
    const two = 'FREQ=MONTHLY;INTERVAL=2;BYMONTH=1,9,11;BYDAY=-1TU';
    expect(daysOf({ ...start, start: '2026-09-29T18:00:00+02:00', recurrence: two })).to.deep.equal(
      ['2027-01-26', '2027-09-28'],
    );
    const weekly = 'FREQ=WEEKLY;BYMONTH=12,3;BYDAY=TU';
    expect(daysOf({ ...start, recurrence: weekly }, 6)).to.deep.equal([
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
      '2026-12-22',
      '2026-12-29',
      '2027-03-02',
    ]);
  });

  it('are one a month, where BYSETPOS takes the last of weekdays on certain days', () => {
    const start = { start: '2026-11-25T17:00:00Z' };
    const working = 'BYDAY=MO,TU,WE,TH,FR';
    expect(
      daysOf(
        { ...start, recurrence: `FREQ=MONTHLY;${working};BYMONTHDAY=23,24,25;BYSETPOS=-1` },
        3,
      ),
    ).to.deep.equal(['2026-12-25', '2027-01-25', '2027-02-25']);
    expect(
      daysOf({ ...start, recurrence: `FREQ=MONTHLY;${working};BYSETPOS=-1` }, 3),
    ).to.deep.equal(['2026-11-30', '2026-12-31', '2027-01-29']);
    expect(
      daysOf({ ...start, recurrence: `FREQ=MONTHLY;${working};BYMONTHDAY=1,2,3;BYSETPOS=1` }, 3),
    ).to.deep.equal(['2026-12-01', '2027-01-01', '2027-02-01']);
  });

  it('are the numbered weekdays of a year', () => {
    const dates = (start: string, recurrence: string) => daysOf({ start, recurrence }, 1);
    expect(dates('2026-05-18', 'FREQ=YEARLY;BYDAY=20MO')).to.deep.equal(['2027-05-17']);
    expect(dates('2026-12-28', 'FREQ=YEARLY;BYDAY=-1MO')).to.deep.equal(['2026-12-28']);
    expect(dates('2026-05-12', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=TU')).to.deep.equal(['2027-05-18']);
  });

  it('are all that COUNT allows, however many are over', () => {
    const days = daysOf(
      { start: '2025-01-06T18:00:00+01:00', recurrence: 'FREQ=DAILY;COUNT=730', ...berlin },
      100,
    );
    expect(days).to.have.length(39);
    expect([days[0], days.at(-1)]).to.deep.equal(['2026-11-28', '2027-01-05']);
    const weekly = { start: '2009-01-06T18:00:00+01:00', ...berlin };
    expect(daysOf({ ...weekly, recurrence: 'FREQ=WEEKLY;COUNT=999' }, 100).at(-1)).to.equal(
      '2027-10-26',
    );
  });

  it('are four a year, and listed instead of “every year”', async () => {
    const quarterly = {
      id: 'a',
      title: 'Assembly',
      start: '2026-03-02',
      recurrence: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=1MO',
    };
    expect(daysOf(quarterly)).to.deep.equal([
      '2026-12-07',
      '2027-03-01',
      '2027-06-07',
      '2027-09-06',
    ]);
    const element = await listOf([quarterly], { asOf: '2026-11-28' });
    expect(textsOf(element, '.recurrence')[0]).to.equal('again on 1 March, 7 June and 6 September');
  });
});

describe('Google’s link beside one date of a series', () => {
  const textLanguages = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };
  const datesAt = (index: number, fields: Readonly<Record<string, unknown>>) => {
    const link = googleLink(
      listed({ start: '2026-12-01T18:00:00Z', ...fields })[index]!,
      textLanguages,
    );
    const { searchParams } = new URL(link);
    expect(searchParams.get('recur')).to.equal(null);
    return searchParams.get('dates');
  };

  it('adds that date', () => {
    expect(datesAt(3, { recurrence: 'FREQ=WEEKLY;COUNT=10' })).to.equal(
      '20261222T180000Z/20261222T180000Z',
    );
    expect(datesAt(1, { recurrence: 'FREQ=WEEKLY', end: '2026-12-01T19:30:00Z' })).to.equal(
      '20261208T180000Z/20261208T193000Z',
    );
    expect(datesAt(1, { start: '2026-12-05', recurrence: 'FREQ=WEEKLY' })).to.equal(
      '20261212/20261213',
    );
  });

  it('adds the time that it was moved to', () => {
    const overrides = { '2026-12-08': { start: '2026-12-10T20:00:00Z' } };
    expect(datesAt(1, { recurrence: 'FREQ=WEEKLY;BYDAY=TU', overrides })).to.equal(
      '20261210T200000Z/20261210T200000Z',
    );
  });
});

describe('an event in an engine that knows no offsets as zones', () => {
  const { DateTimeFormat } = Intl;
  before(() => {
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, [locale, options]: [string, Intl.DateTimeFormatOptions | undefined]) {
        if (/^[+-]/.test(options?.timeZone ?? '')) throw new RangeError('timeZone');
        return new target(locale, options);
      },
    });
  });
  after(() => {
    Intl.DateTimeFormat = DateTimeFormat;
  });

  it('is drawn at its own time', async () => {
    for (const [offset, time] of [
      ['+08:45', '18:00'],
      ['-02:30', '18:00'],
      ['+12:45', '18:00'],
    ] as const) {
      const told = { id: 'a', title: 'Café', start: `2026-12-05T18:00:00${offset}` };
      const element = await listOf([told], { asOf: '2026-11-28' });
      expect(textsOf(element, '.when')).to.deep.equal([`Saturday, 5 December 2026 at ${time}`]);
      expect(textsOf(element, '.zone')).to.deep.equal([`GMT${offset}`]);
    }
  });
});
