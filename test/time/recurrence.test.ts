import { expect } from '@open-wc/testing';
import { ruleDates } from '../../src/time/recurrence/rule-dates.js';
import { parseRule } from '../../src/time/recurrence/rrule.js';

/** Wall-clock times: `1997-09-02T09:00`. */
const at = (text: string): number => +new Date(`${text}Z`);
const textOf = (wall: number): string => new Date(wall).toISOString().slice(0, 16);

interface Options {
  readonly start?: string;
  readonly from?: string;
  readonly until?: string;
  /** How many dates to take. */
  readonly most?: number;
  readonly steps?: number;
}

const datesOf = (value: string, options: Options = {}): string[] => {
  const {
    start = '1997-09-02T09:00',
    from = start,
    until = '2100-01-01T00:00',
    most = 10,
  } = options;
  const rule = parseRule(value);
  if (!rule) throw new Error(`not read: ${value}`);
  const steps = { left: options.steps ?? 100_000 };
  const found: string[] = [];
  for (const wall of ruleDates(rule, {
    start: at(start),
    from: at(from),
    until: at(until),
    steps,
  })) {
    if (found.length === most) break;
    found.push(textOf(wall));
  }
  return found;
};

const days = (...args: Parameters<typeof datesOf>): string[] =>
  datesOf(...args).map((date) => date.slice(0, 10));

/** [RFC 5545 §3.8.5.3](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.5.3), all from 2 September 1997 at 9 unless it says otherwise. */
const examples: readonly (readonly [
  rule: string,
  expected: readonly string[],
  options?: Options,
])[] = [
  ['FREQ=DAILY;COUNT=3', ['1997-09-02', '1997-09-03', '1997-09-04']],
  [
    'FREQ=DAILY;INTERVAL=10;COUNT=5',
    ['1997-09-02', '1997-09-12', '1997-09-22', '1997-10-02', '1997-10-12'],
  ],
  ['FREQ=WEEKLY;COUNT=3', ['1997-09-02', '1997-09-09', '1997-09-16']],
  [
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,TH;COUNT=8',
    [
      '1997-09-02',
      '1997-09-04',
      '1997-09-16',
      '1997-09-18',
      '1997-09-30',
      '1997-10-02',
      '1997-10-14',
      '1997-10-16',
    ],
  ],
  [
    'FREQ=MONTHLY;COUNT=4;BYDAY=1FR',
    ['1997-09-05', '1997-10-03', '1997-11-07', '1997-12-05'],
    { start: '1997-09-05T09:00' },
  ],
  [
    'FREQ=MONTHLY;INTERVAL=2;COUNT=6;BYDAY=1SU,-1SU',
    ['1997-09-07', '1997-09-28', '1997-11-02', '1997-11-30', '1998-01-04', '1998-01-25'],
    { start: '1997-09-07T09:00' },
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=-3',
    ['1997-09-28', '1997-10-29', '1997-11-28'],
    { start: '1997-09-28T09:00', most: 3 },
  ],
  [
    'FREQ=MONTHLY;COUNT=4;BYMONTHDAY=1,-1',
    ['1997-09-30', '1997-10-01', '1997-10-31', '1997-11-01'],
    { start: '1997-09-30T09:00' },
  ],
  [
    'FREQ=YEARLY;COUNT=4;BYMONTH=6,7',
    ['1997-06-10', '1997-07-10', '1998-06-10', '1998-07-10'],
    { start: '1997-06-10T09:00' },
  ],
  [
    'FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200',
    ['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01'],
    { start: '1997-01-01T09:00' },
  ],
  [
    'FREQ=YEARLY;BYDAY=20MO',
    ['1997-05-19', '1998-05-18', '1999-05-17'],
    { start: '1997-05-19T09:00', most: 3 },
  ],
  [
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    ['1997-05-12', '1998-05-11', '1999-05-17'],
    { start: '1997-05-12T09:00', most: 3 },
  ],
  [
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    ['1998-02-13', '1998-03-13', '1998-11-13', '1999-08-13'],
    { most: 4 },
  ],
  [
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    ['1996-11-05', '2000-11-07', '2004-11-02'],
    { start: '1996-11-05T09:00', most: 3 },
  ],
  [
    'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    ['1997-09-04', '1997-10-07', '1997-11-06'],
    { start: '1997-09-04T09:00' },
  ],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    ['1997-09-29', '1997-10-30', '1997-11-27'],
    { start: '1997-09-29T09:00', most: 3 },
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    { start: '1997-08-05T09:00' },
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    { start: '1997-08-05T09:00' },
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    ['2007-01-15', '2007-01-30', '2007-02-15', '2007-03-15', '2007-03-30'],
    { start: '2007-01-15T09:00' },
  ],
  // 29 February and the 31st are skipped where there are none.
  [
    'FREQ=YEARLY;COUNT=3',
    ['2024-02-29', '2028-02-29', '2032-02-29'],
    { start: '2024-02-29T09:00' },
  ],
  [
    'FREQ=MONTHLY;COUNT=3',
    ['2026-01-31', '2026-03-31', '2026-05-31'],
    { start: '2026-01-31T09:00' },
  ],
];

describe('the dates of a recurrence rule', () => {
  for (const [rule, expected, options] of examples) {
    it(`${rule} are those of RFC 5545`, () => {
      expect(days(rule, options)).to.deep.equal(expected);
    });
  }

  it('have the time of day that the rule or its start gives', () => {
    expect(datesOf('FREQ=DAILY;COUNT=2')).to.deep.equal(['1997-09-02T09:00', '1997-09-03T09:00']);
    expect(datesOf('FREQ=HOURLY;INTERVAL=3;COUNT=3')).to.deep.equal([
      '1997-09-02T09:00',
      '1997-09-02T12:00',
      '1997-09-02T15:00',
    ]);
    expect(datesOf('FREQ=MINUTELY;INTERVAL=90;COUNT=3')).to.deep.equal([
      '1997-09-02T09:00',
      '1997-09-02T10:30',
      '1997-09-02T12:00',
    ]);
    expect(datesOf('FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20;COUNT=5')).to.deep.equal([
      '1997-09-02T09:00',
      '1997-09-02T09:20',
      '1997-09-02T10:00',
      '1997-09-02T10:20',
      '1997-09-03T09:00',
    ]);
  });

  it('begin at the start, not before it in its period', () => {
    expect(days('FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=2')).to.deep.equal([
      '1997-09-15',
      '1997-10-01',
    ]);
    expect(days('FREQ=WEEKLY;BYDAY=MO,FR;COUNT=2')).to.deep.equal(['1997-09-05', '1997-09-08']);
  });

  it('end with `until`, that very moment included', () => {
    const until = '1997-09-04T09:00';
    expect(days('FREQ=DAILY', { until })).to.deep.equal(['1997-09-02', '1997-09-03', '1997-09-04']);
    expect(days('FREQ=DAILY', { until: '1997-09-04T08:59' })).to.have.length(2);
  });

  it('are counted from the start also when only later ones are asked for', () => {
    const from = '1997-09-04T09:00';
    expect(days('FREQ=DAILY;COUNT=4', { from })).to.deep.equal(['1997-09-04', '1997-09-05']);
    expect(
      days('FREQ=MONTHLY;BYMONTHDAY=30', {
        start: '2026-01-30T09:00',
        from: '2026-03-01T00:00',
        most: 2,
      }),
    ).to.deep.equal(['2026-03-30', '2026-04-30']);
  });

  it('stop when the steps are used up, and say so', () => {
    const rule = parseRule('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30');
    const steps = { left: 1000 };
    const start = at('1997-09-02T09:00');
    const found = [
      ...ruleDates(rule!, { start, from: start, until: at('9999-01-01T00:00'), steps }),
    ];
    expect(found).to.deep.equal([]);
    expect(steps.left).to.be.below(0);
  });
});
