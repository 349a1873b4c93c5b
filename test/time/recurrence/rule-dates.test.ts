import { expect } from '@open-wc/testing';
import { parseRule } from '../../../src/time/recurrence/rrule.js';
import { ruleDates } from '../../../src/time/recurrence/rule-dates.js';

interface AgreedRule {
  readonly rule: string;
  readonly start: string;
  readonly from: string;
  /** The first dates from there on, as python-dateutil and rrule-temporal both have them. */
  readonly dates: readonly string[];
}

const wall = (text: string): number => Date.parse(`${text}Z`);

const datesOf = (text: string, start: string, count: number, from = start): string[] => {
  const found: string[] = [];
  const options = { start: wall(start), from: wall(from), until: Infinity, steps: { left: 1e5 } };
  for (const date of ruleDates(parseRule(text)!, options)) {
    found.push(new Date(date).toISOString().slice(0, 19));
    if (found.length === count) break;
  }
  return found;
};

const daysOf = (text: string, start: string, count: number): string[] =>
  datesOf(text, `${start}T00:00:00`, count).map((date) => date.slice(0, 10));

describe('the dates of a recurrence rule', () => {
  it('are those of two other engines, for a hundred rules made by chance', async () => {
    const response = await fetch(new URL('agreed-rules.json', import.meta.url));
    const rules = (await response.json()) as readonly AgreedRule[];
    expect(rules).to.have.length(100);
    for (const { rule, start, from, dates } of rules)
      expect(datesOf(rule, start, dates.length, from), `${rule} ${start}`).to.deep.equal(dates);
  });

  it('are the same from any later day on as when counted from the start', () => {
    const rules = [
      'FREQ=YEARLY;INTERVAL=3',
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=2,11;BYMONTHDAY=29',
      'FREQ=YEARLY;INTERVAL=2;BYDAY=-1SU',
      'FREQ=MONTHLY;INTERVAL=5',
      'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31',
      'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR',
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU;WKST=SU',
      'FREQ=DAILY;INTERVAL=11',
      'FREQ=HOURLY;INTERVAL=37',
      'FREQ=MINUTELY;INTERVAL=1000;BYHOUR=9,18',
    ];
    for (const rule of rules) {
      for (const start of ['2023-12-31T09:00:00', '2024-02-29T18:30:00']) {
        const all = datesOf(rule, start, 60);
        for (const from of all.slice(0, 50)) {
          // From a date itself, and from the second after it.
          const after = new Date(wall(from) + 1000).toISOString().slice(0, 19);
          const place = all.indexOf(from);
          expect(datesOf(rule, start, 3, from), `${rule} ${start} from ${from}`).to.deep.equal(
            all.slice(place, place + 3),
          );
          expect(datesOf(rule, start, 3, after), `${rule} ${start} after ${from}`).to.deep.equal(
            all.slice(place + 1, place + 4),
          );
        }
      }
    }
  });

  it('are in the order of the calendar, whatever the order of the rule', () => {
    expect(daysOf('FREQ=MONTHLY;BYMONTH=9,2,5;BYDAY=1TU', '2026-09-01', 4)).to.deep.equal([
      '2026-09-01',
      '2027-02-02',
      '2027-05-04',
      '2027-09-07',
    ]);
  });

  it('fall on the weekday of the start in a numbered week', () => {
    expect(daysOf('FREQ=YEARLY;BYWEEKNO=20', '2026-05-12', 2)).to.deep.equal([
      '2026-05-12',
      '2027-05-18',
    ]);
  });

  it('count BYSETPOS from the beginning of the first week', () => {
    expect(daysOf('FREQ=WEEKLY;BYDAY=TU,FR,SU;BYSETPOS=2', '2025-12-11', 2)).to.deep.equal([
      '2025-12-12',
      '2025-12-19',
    ]);
  });

  it('come by the hour, the minute and the second', () => {
    const start = '2026-12-05T18:00:00';
    expect(datesOf('FREQ=HOURLY;INTERVAL=5', start, 3)).to.deep.equal([
      '2026-12-05T18:00:00',
      '2026-12-05T23:00:00',
      '2026-12-06T04:00:00',
    ]);
    expect(datesOf('FREQ=MINUTELY;INTERVAL=90;BYHOUR=18,0', start, 3)).to.deep.equal([
      '2026-12-05T18:00:00',
      '2026-12-06T00:00:00',
      '2026-12-06T18:00:00',
    ]);
    expect(datesOf('FREQ=SECONDLY;BYMONTH=1;BYSECOND=0;BYMINUTE=30', start, 2)).to.deep.equal([
      '2027-01-01T00:30:00',
      '2027-01-01T01:30:00',
    ]);
  });

  it('stop after a bounded number of steps', () => {
    const steps = { left: 1_000 };
    const options = { start: wall('2026-01-01T00:00:00'), until: Infinity, steps };
    const rule = parseRule('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')!;
    expect([...ruleDates(rule, { ...options, from: options.start })]).to.deep.equal([]);
    expect(steps.left).to.be.below(0);
  });
});

describe('a recurrence rule', () => {
  it('is read in any case, with stray semicolons and empty parts', () => {
    expect(parseRule('freq=weekly;byday=tu;;COUNT=')).to.deep.include({
      frequency: 'WEEKLY',
      byDay: [{ weekday: 2, nth: 0 }],
      count: undefined,
    });
  });

  it('can’t be read where it asks for what there is not', () => {
    for (const rule of [
      '',
      'FREQ=SOMETIMES',
      'FREQ=DAILY;INTERVAL=0',
      'FREQ=MONTHLY;BYMONTH=13',
      'FREQ=MONTHLY;BYMONTHDAY=0',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=DAILY;COUNT=-1',
      'FREQ=YEARLY;RSCALE=CHINESE',
    ])
      expect(parseRule(rule), rule).to.equal(undefined);
  });
});
