import { expect } from '@open-wc/testing';
import { campaign } from '../../src/model/campaign.js';
import { event } from '../../src/model/event.js';
import { organisation } from '../../src/model/organisation.js';
import type { FeedIssue, Schema } from '../../src/model/schema.js';
import { statistic } from '../../src/model/statistic.js';
import { base, fullItems } from './sections.js';

interface Form {
  readonly schema: Schema<unknown>;
  readonly item: Readonly<Record<string, unknown>>;
  /** Puts a value where the form is asked for. */
  readonly field: string;
  readonly wrap?: (value: unknown) => unknown;
  readonly expected: string;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const organisations = { schema: organisation, item: fullItems.organisations };
const statistics = { schema: statistic, item: fullItems.statistics };
const events = { schema: event, item: fullItems.events };

/** Each is right from its first character to its last: nothing before it, nothing after. */
const forms: readonly Form[] = [
  {
    schema: campaign,
    item: {},
    field: 'correctionUrl',
    expected: 'a link with {id}',
    good: [
      'https://a.example/?id={id}',
      'http://a.example/{id}',
      'mailto:a@b.example?subject={id}',
    ],
    bad: ['https://a.example/', ' https://a.example/{id}', 'ftp://a/{id}', 'xhttps://a/{id}', ''],
  },
  {
    schema: campaign,
    item: {},
    field: 'synonyms',
    wrap: (value) => ({ en: [[value]] }),
    expected: 'a word',
    good: ['papers'],
    bad: ['', 7],
  },
  {
    ...organisations,
    field: 'countries',
    wrap: (value) => [value],
    expected: 'a country code such as "KE", or "001"',
    good: ['KE', '001'],
    bad: ['KEN', 'XKE', '0001', '001A', '002', 'ke'],
  },
  {
    ...organisations,
    field: 'verified',
    expected: 'a day such as "2013-12-18"',
    good: ['2026-01-31'],
    bad: ['2026-01-31T10:00Z', 'x2026-01-31', '2026-01', '2026-02-30'],
  },
  {
    ...organisations,
    field: 'services',
    wrap: (value) => [value],
    expected: 'a service',
    good: ['legal', 'of our own'],
    bad: [''],
  },
  {
    ...statistics,
    field: 'currency',
    expected: 'a currency code such as "USD"',
    good: ['USD', 'KES'],
    bad: ['USDX', 'XUSD', 'usd', '$'],
  },
  {
    ...statistics,
    field: 'year',
    expected: 'a whole number from -100000 to 100000',
    good: [2013, -500],
    bad: [2013.5, 1e6, '2013'],
  },
  {
    ...statistics,
    field: 'staleAfter',
    expected: 'a number from 0 to 1000',
    good: [0, 2.5, 1000],
    bad: [-1, 1001, '3'],
  },
  {
    ...statistics,
    field: 'ratio',
    expected: '[part, whole], whole numbers to 100',
    good: [
      [1, 30],
      [0, 1],
      [100, 100],
    ],
    bad: [[1, 0], [1.5, 30], [1, 101], [101, 100], [-1, 30], [1], [1, 30, 2], '1 in 30'],
  },
  {
    ...events,
    field: 'recurrence',
    expected: 'a rule such as "FREQ=YEARLY"',
    good: ['FREQ=YEARLY', 'INTERVAL=2;FREQ=WEEKLY;BYDAY=MO'],
    bad: ['FREQ=', 'XFREQ=YEARLY', 'FREQ=YEARLY;', ';FREQ=YEARLY', 'BYDAY=MO', 'FREQ=1'],
  },
  {
    ...organisations,
    field: 'hours',
    wrap: (value) => [{ days: ['mo'], opens: value, closes: '17:00' }],
    expected: 'a time such as "09:00"',
    good: ['00:00', '09:05', '23:59', '24:00'],
    bad: ['9:00', '24:01', '09:60', '109:00', '09:000', '09:00 ', ''],
  },
  {
    ...organisations,
    field: 'hours',
    wrap: (value) => [{ days: ['mo'], ...(value as object) }],
    expected: 'both opens and closes, or neither',
    good: [{}, { opens: '09:00', closes: '17:00' }],
    bad: [{ opens: '09:00' }, { closes: '17:00' }],
  },
  {
    ...organisations,
    field: 'hours',
    wrap: (value) => [{ days: ['mo'], nth: value }],
    expected: 'whole numbers such as [1, 3], or -1 for the last',
    good: [1, -1, 5, -5, [1, 3]],
    bad: [0, 6, -6, 1.5, [], [1, 0], '1'],
  },
  {
    ...events,
    field: 'image',
    wrap: (value) => ({ src: 'a.jpg', width: 4, height: 5, placeholder: value }),
    expected: 'a thumbhash in base64',
    good: ['afgJ'],
    bad: ['', 7],
  },
  {
    ...statistics,
    field: 'series',
    wrap: (value) => [{ at: value, value: 1 }],
    expected: 'a time',
    good: ['2000', 2000],
    bad: ['', null, {}],
  },
];

const described = (value: unknown): string => JSON.stringify(value);

describe('the forms of fields', () => {
  for (const {
    schema,
    item,
    field,
    wrap = (value: unknown) => value,
    expected,
    good,
    bad,
  } of forms) {
    const read = (value: unknown) => {
      const issues: FeedIssue[] = [];
      schema({ ...item, [field]: wrap(value) }, 'item', { base, issues });
      return issues.filter(({ path }) => path.startsWith(`item.${field}`));
    };

    it(`${field}: ${expected}`, () => {
      for (const value of good) expect(read(value), described(value)).to.deep.equal([]);
      for (const value of bad) {
        expect(
          read(value).map((issue) => issue.expected),
          described(value),
        ).to.deep.equal([expected]);
      }
    });
  }
});
