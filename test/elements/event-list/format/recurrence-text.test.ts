import { expect } from '@open-wc/testing';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { recurrenceText } from '../../../../src/elements/event-list/format/recurrence-text.js';
import { eventClock } from '../../../../src/elements/event-list/occurrences/event-clock.js';
import { listOccurrences } from '../../../../src/elements/event-list/occurrences/list-occurrences.js';
import { eventOf, listOf, textsOf } from '../support.js';

/** What is said of the first date of an event in September 2026, beside another event of every day. */
const saidOf = (start: string, recurrence: string | undefined, locale = 'en-GB') => {
  const other = eventOf({ id: 'other', start: '2026-09-01', recurrence: 'FREQ=DAILY' });
  const event = eventOf({ start, ...(recurrence !== undefined && { recurrence }) });
  const all = listOccurrences([other, event], {
    clock: eventClock('2026-09-01', 0, 'UTC'),
    period: 'upcoming',
    months: 0,
    perEvent: 5,
    onIncomplete: () => undefined,
  });
  const first = all.find(({ series }) => series.id === event.id)!;
  return recurrenceText(first, all, {
    msg: defaultMsg,
    style: { locale, calendar: 'gregory' },
  });
};

describe('how often an event comes, in words', () => {
  for (const [start, rule, words] of [
    ['2026-09-01', 'FREQ=DAILY', 'every day'],
    ['2026-09-01', 'FREQ=DAILY;INTERVAL=3', 'every 3 days'],
    ['2026-09-01', 'FREQ=DAILY;INTERVAL=1000', 'every 1,000 days'],
    ['2026-09-01', 'FREQ=WEEKLY', 'every week'],
    ['2026-09-01', 'FREQ=WEEKLY;INTERVAL=2', 'every 2 weeks'],
    ['2026-09-01', 'FREQ=WEEKLY;BYDAY=TU', 'every week'],
    ['2026-09-01', 'FREQ=WEEKLY;BYDAY=TU,TH', 'every week on Tuesday and Thursday'],
    ['2026-09-01', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', 'every 2 weeks on Tuesday and Thursday'],
    ['2026-09-01', 'FREQ=MONTHLY', 'every month'],
    ['2026-09-01', 'FREQ=MONTHLY;INTERVAL=2', 'every 2 months'],
    ['2026-09-07', 'FREQ=MONTHLY;BYMONTHDAY=7', 'every month'],
    ['2026-09-01', 'FREQ=MONTHLY;BYDAY=1TU', 'every month on the first Tuesday'],
    ['2026-09-08', 'FREQ=MONTHLY;BYDAY=2TU', 'every month on the second Tuesday'],
    ['2026-09-15', 'FREQ=MONTHLY;BYDAY=3TU', 'every month on the third Tuesday'],
    ['2026-09-22', 'FREQ=MONTHLY;BYDAY=4TU', 'every month on the fourth Tuesday'],
    ['2026-09-29', 'FREQ=MONTHLY;BYDAY=-1TU', 'every month on the last Tuesday'],
    ['2026-09-01', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1', 'every month on the first Tuesday'],
    ['2026-09-30', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'on the last day of every month'],
    ['2026-09-30', 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1', 'every 2 months'],
    ['2026-09-01', 'FREQ=YEARLY', 'every year'],
    ['2026-09-01', 'FREQ=YEARLY;INTERVAL=2', 'every 2 years'],
    ['2026-09-07', 'FREQ=YEARLY;BYMONTH=9', 'every year'],
    ['2026-09-07', 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=7', 'every year'],
    ['2026-09-07', 'FREQ=YEARLY;BYMONTH=9;BYDAY=1MO', 'every year'],
    ['2026-09-07', 'FREQ=YEARLY;BYMONTH=9;BYDAY=MO;BYSETPOS=1', 'every year'],
  ] as const)
    it(`is "${words}" for ${rule}`, () => {
      expect(saidOf(start, rule)).to.equal(words);
    });

  for (const [rule, words] of [
    ['FREQ=WEEKLY;BYMONTH=9,11', 'every week (September and November)'],
    ['FREQ=WEEKLY;BYMONTH=11,9,1', 'every week (January, September and November)'],
    ['FREQ=WEEKLY;BYMONTH=9,10', 'every week (September and October)'],
    ['FREQ=DAILY;BYMONTH=9,10,11', 'every day (September to November)'],
    ['FREQ=MONTHLY;BYMONTH=12,11,10,9', 'every month (September to December)'],
    [
      'FREQ=MONTHLY;BYDAY=1TU;BYMONTH=9,10,11,12,1,2,3,4,5',
      'every month on the first Tuesday (September to May)',
    ],
    ['FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12', 'every week (January to December)'],
  ] as const)
    it(`ends with its months for ${rule}`, () => {
      expect(saidOf('2026-09-01', rule)).to.equal(words);
    });

  it('is nothing for an event that comes once', () => {
    expect(saidOf('2026-09-01', undefined)).to.equal(undefined);
  });

  it('names days and months in the language of the list', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=TU,TH;BYMONTH=9,11';
    expect(saidOf('2026-09-01', rule, 'fr')).to.equal(
      'every week on mardi et jeudi (septembre et novembre)',
    );
  });

  it('is in the words of the language', async () => {
    const event = { id: 'a', title: 'Café', start: '2026-09-01', recurrence: 'FREQ=WEEKLY' };
    const element = await listOf([event], { asOf: '2026-09-01', lang: 'fr', occurrences: 1 });
    expect(textsOf(element, '.recurrence')).to.deep.equal(['toutes les semaines']);
  });
});

describe('a rule for which there are no words', () => {
  for (const [start, rule, words] of [
    [
      '2026-09-07',
      'FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=1MO',
      'again on 7 December, 1 March and 7 June',
    ],
    ['2026-09-07', 'FREQ=YEARLY;BYDAY=MO', 'again on 14 September, 21 September and 28 September'],
    ['2026-09-07', 'FREQ=YEARLY;BYMONTHDAY=7', 'again on 7 October, 7 November and 7 December'],
    ['2026-09-07', 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=7,8', 'again on 8 September'],
    [
      '2026-09-07',
      'FREQ=MONTHLY;BYMONTHDAY=7,21',
      'again on 21 September, 7 October and 21 October',
    ],
    [
      '2026-09-07',
      'FREQ=MONTHLY;BYMONTHDAY=7,21;BYSETPOS=1',
      'again on 7 October, 7 November and 7 December',
    ],
    [
      '2026-09-07',
      'FREQ=MONTHLY;BYDAY=MO,TU;BYMONTHDAY=7,8;BYSETPOS=-1',
      'again on 8 December, 8 February and 8 March',
    ],
    [
      '2026-09-07',
      'FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=1,2,3,4,5,6,7',
      'again on 5 October, 2 November and 7 December',
    ],
    ['2026-09-01', 'FREQ=MONTHLY;BYDAY=1TU,1TH', 'again on 3 September, 1 October and 6 October'],
    ['2026-09-29', 'FREQ=MONTHLY;BYDAY=5TU', 'again on 29 December, 30 March and 29 June'],
    [
      '2026-09-01',
      'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1,2',
      'again on 8 September, 6 October and 13 October',
    ],
    [
      '2026-09-01',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU',
      'again on 3 November, 5 January and 2 March',
    ],
    ['2026-09-01', 'FREQ=DAILY;BYDAY=TU,WE', 'again on 2 September, 8 September and 9 September'],
    [
      '2026-09-01',
      'FREQ=WEEKLY;BYDAY=TU,WE;BYSETPOS=1',
      'again on 8 September, 15 September and 22 September',
    ],
  ] as const)
    it(`has the dates that follow, three at most: ${rule}`, () => {
      expect(saidOf(start, rule)).to.equal(words);
    });

  it('only repeats, where no date follows in the list or the rule cannot be read', () => {
    for (const rule of [
      'FREQ=DAILY;COUNT=1;BYDAY=TU',
      'FREQ=YEARLY;BYWEEKNO=36;BYDAY=TU',
      'FREQ=YEARLY;BYYEARDAY=244',
      'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1;BYDAY=TU',
      'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1;BYDAY=TU;BYSETPOS=1',
      'FREQ=YEARLY;BYHOUR=9',
      'FREQ=FORTNIGHTLY',
    ])
      expect(saidOf('2026-09-01', rule), rule).to.equal('repeats');
  });
});
