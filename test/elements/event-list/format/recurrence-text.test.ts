import { expect } from '@open-wc/testing';
import { listOf, textsOf } from '../support.js';

const saidOf = async (start: string, recurrence: string, options = {}) => {
  const event = { id: 'a', title: 'Café', start, recurrence };
  return textsOf(await listOf([event], { asOf: '2026-09-01', ...options }), '.recurrence');
};

describe('how often an event comes, in words', () => {
  it('is what its rule does', async () => {
    for (const [start, rule, words] of [
      ['2026-09-01', 'FREQ=DAILY', 'every day'],
      ['2026-09-01', 'FREQ=DAILY;INTERVAL=3', 'every 3 days'],
      ['2026-09-01', 'FREQ=WEEKLY;BYDAY=TU', 'every week'],
      ['2026-09-01', 'FREQ=WEEKLY;BYDAY=TU,TH', 'every week on Tuesday and Thursday'],
      ['2026-09-01', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', 'every 2 weeks on Tuesday and Thursday'],
      ['2026-09-01', 'FREQ=MONTHLY', 'every month'],
      ['2026-09-01', 'FREQ=MONTHLY;BYDAY=1TU', 'every month on the first Tuesday'],
      ['2026-09-01', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1', 'every month on the first Tuesday'],
      ['2026-09-29', 'FREQ=MONTHLY;BYDAY=-1TU', 'every month on the last Tuesday'],
      ['2026-09-30', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'on the last day of every month'],
      ['2026-09-01', 'FREQ=YEARLY', 'every year'],
      ['2026-09-01', 'FREQ=YEARLY;INTERVAL=2', 'every 2 years'],
      ['2026-09-07', 'FREQ=YEARLY;BYMONTH=9;BYDAY=1MO', 'every year'],
      [
        '2026-09-01',
        'FREQ=MONTHLY;BYDAY=1TU;BYMONTH=9,10,11,12,1,2,3,4,5',
        'every month on the first Tuesday (September to May)',
      ],
      ['2026-09-01', 'FREQ=WEEKLY;BYMONTH=9,11', 'every week (September and November)'],
    ] as const)
      expect((await saidOf(start, rule))[0], rule).to.equal(words);
  });

  it('is the dates that follow, where no words would be true', async () => {
    for (const [rule, words] of [
      ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=1MO', 'again on 7 December, 1 March and 7 June'],
      ['FREQ=MONTHLY;BYMONTHDAY=7,21', 'again on 21 September, 7 October and 21 October'],
      [
        'FREQ=MONTHLY;BYDAY=MO,TU;BYMONTHDAY=7,8;BYSETPOS=-1',
        'again on 8 December, 8 February and 8 March',
      ],
    ] as const)
      expect((await saidOf('2026-09-07', rule))[0], rule).to.equal(words);
  });

  it('is in the words of the language', async () => {
    const rule = 'FREQ=WEEKLY';
    expect(await saidOf('2026-09-01', rule, { lang: 'fr', occurrences: 1 })).to.deep.equal([
      'toutes les semaines',
    ]);
  });
});
