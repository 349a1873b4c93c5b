import type { FeedIssue, SectionName } from '../../src/model/contract.js';
import type { FeedErrorCode } from '../../src/model/feed-error.js';

/** What becomes of one file of data/invalid. */
export interface Expectation {
  /** Refused as a whole, and by which name. */
  readonly code?: FeedErrorCode;
  readonly section?: SectionName;
  /** Ids of the items that stay; the first of one id stands for it. */
  readonly stays?: readonly string[];
  readonly omitted?: number;
  /** What the first item loses, as a path within it. */
  readonly loses?: readonly string[];
  /** What stands in the first item instead, by its path within it. */
  readonly becomes?: Readonly<Record<string, unknown>>;
  readonly issues?: readonly FeedIssue[];
}

const issue = (path: string, expected: string, found: string): FeedIssue => ({
  path,
  expected,
  found,
});

const text = 'a string, or one for each language';

const story = (stays: string, more: Expectation): Expectation => ({
  section: 'stories',
  stays: stays.split(' '),
  ...more,
});

const lost = (section: SectionName, loses: readonly string[], told: FeedIssue): Expectation => {
  const ids = {
    stories: ['amina', 'tomas'],
    statistics: ['suitcases', 'tickets'],
    events: ['open-day', 'street-lunch'],
    organisations: ['open-door', 'kettle'],
  };
  return { section, stays: ids[section], loses, issues: [told] };
};

const omits = (section: SectionName, stays: string, told: FeedIssue): Expectation => ({
  section,
  stays: [stays],
  omitted: 1,
  issues: [told],
});

const endFault = (found: string) =>
  lost(
    'events',
    ['end'],
    issue('events[0].end', 'an end of the same form as the start, and not before it', found),
  );

const startFault = (found: string) =>
  omits(
    'events',
    'street-lunch',
    issue('events[0].start', 'a month, a day, an instant, or a local time beside timeZone', found),
  );

const noList: Expectation = {
  section: 'stories',
  stays: [],
  issues: [issue('stories', 'a list, or { "href": … }', 'an object')],
};

/** Every JSON file of data/invalid, and what reading it gives. */
export const invalidFiles: Readonly<Record<string, Expectation>> = {
  'control-characters-and-surrogates.json': story('amina tomas lone-surrogates invisible', {}),
  'empty.json': { code: 'feed-not-json' },
  'event-end-before-start.json': endFault('"2027-05-01"'),
  'event-end-of-other-form.json': endFault('"2027-05-09T18:00:00+02:00"'),
  'event-impossible-date.json': startFault('"2013-02-30"'),
  'event-position-out-of-range.json': lost(
    'events',
    ['place.position'],
    issue('events[0].place.position', '[longitude, latitude]', 'a list'),
  ),
  'event-recurrence-unreadable.json': lost(
    'events',
    ['recurrence'],
    issue('events[0].recurrence', 'a rule such as "FREQ=YEARLY"', '"every other Tuesday"'),
  ),
  'event-unknown-status.json': lost(
    'events',
    ['status'],
    issue(
      'events[0].status',
      'scheduled or tentative or cancelled or postponed or moved',
      '"perhaps"',
    ),
  ),
  'event-unknown-time-zone.json': lost(
    'events',
    ['timeZone'],
    issue('events[0].timeZone', 'a time zone such as "Africa/Nairobi"', '"Mars/Olympus_Mons"'),
  ),
  'event-without-offset.json': startFault('"2027-05-08T18:00:00"'),
  'event-without-start.json': startFault('undefined'),
  'language-not-a-tag.json': story('amina', {
    issues: [issue('feed.language', 'a language tag such as "en" or "pt-BR"', '"English, mostly"')],
  }),
  'latin1-encoded.json': { code: 'feed-encoding' },
  'markup-in-every-text-field.json': story('amina', {}),
  'missing-language.json': story('amina', {
    issues: [issue('feed.language', 'a language tag', 'undefined')],
  }),
  'missing-version.json': { code: 'feed-version' },
  'not-an-object.json': { code: 'feed-shape' },
  'one-bad-item-of-ten.json': story(
    'person-1 person-2 person-3 person-4 person-6 person-7 person-8 person-9 person-10',
    { omitted: 1, issues: [issue('stories[4].name', text, 'undefined')] },
  ),
  'organisation-email-unreadable.json': lost(
    'organisations',
    ['email'],
    issue('organisations[0].email', 'an e-mail address', '"welcome at example.org"'),
  ),
  'organisation-hours-impossible.json': lost(
    'organisations',
    ['hours.0.opens', 'hours.0.closes'],
    issue('organisations[0].hours[0].closes', 'a time such as "09:00"', '"25:00"'),
  ),
  'organisation-hours-unknown-day.json': {
    ...lost(
      'organisations',
      [],
      issue(
        'organisations[0].hours[0].days[0]',
        'mo or tu or we or th or fr or sa or su or unknown',
        '"someday"',
      ),
    ),
    becomes: { 'hours.0.days.0': 'unknown' },
  },
  'organisation-phone-without-digit.json': lost(
    'organisations',
    ['phones.0'],
    issue(
      'organisations[0].phones[0].number',
      'a telephone number, as people write it',
      '"ask at the desk"',
    ),
  ),
  'organisation-position-swapped-out-of-range.json': lost(
    'organisations',
    ['position'],
    issue('organisations[0].position', '[longitude, latitude]', 'a list'),
  ),
  'organisation-unknown-cost.json': lost(
    'organisations',
    ['cost'],
    issue('organisations[0].cost', 'free or paid or mixed', '"a smile"'),
  ),
  'organisation-without-name.json': omits(
    'organisations',
    'kettle',
    issue('organisations[0].name', text, 'undefined'),
  ),
  'prototype-keys.json': story('amina tomas', {}),
  'section-link-javascript.json': noList,
  'section-not-a-list.json': noList,
  'statistic-low-above-high.json': lost(
    'statistics',
    ['low', 'high'],
    issue('statistics[0].low', 'both, the low not above the high', '"20"'),
  ),
  'statistic-source-without-name.json': omits(
    'statistics',
    'tickets',
    issue('statistics[0].source.name', text, 'undefined'),
  ),
  'statistic-unknown-currency.json': lost(
    'statistics',
    ['currency', 'style'],
    issue('statistics[0].currency', 'a currency code such as "USD"', '"DOLLARS"'),
  ),
  'statistic-unknown-style.json': lost(
    'statistics',
    ['style'],
    issue('statistics[0].style', 'decimal or percent or currency or unit', '"roman"'),
  ),
  'statistic-value-not-a-number.json': omits(
    'statistics',
    'tickets',
    issue('statistics[0].value', 'a number, a decimal string, or null', '"a great many"'),
  ),
  'statistic-without-source.json': omits(
    'statistics',
    'tickets',
    issue('statistics[0].source', 'an object', 'undefined'),
  ),
  'story-body-not-a-list.json': lost(
    'stories',
    ['body'],
    issue('stories[0].body', 'a list', 'an object'),
  ),
  'story-country-not-a-code.json': lost(
    'stories',
    ['from'],
    issue('stories[0].from', 'a country code such as "KE"', '"Senegal"'),
  ),
  'story-data-link.json': lost(
    'stories',
    ['url'],
    issue(
      'stories[0].url',
      'a web address (https or http)',
      '"data:text/html,<script>document.title=1</script>"',
    ),
  ),
  'story-duplicate-id.json': story('tomas', {
    omitted: 1,
    issues: [issue('stories[1].id', 'an id of its own', '"tomas"')],
  }),
  'story-focus-out-of-range.json': lost(
    'stories',
    ['image.focus'],
    issue('stories[0].image.focus', 'two shares, 0 to 1', 'a list'),
  ),
  'story-headline-without-a-language.json': omits(
    'stories',
    'tomas',
    issue('stories[0].headline', text, 'an object'),
  ),
  'story-image-javascript-source.json': lost(
    'stories',
    ['image'],
    issue('stories[0].image.src', 'an https address', '"javascript:document.title=1"'),
  ),
  'story-image-without-width.json': lost(
    'stories',
    ['image'],
    issue('stories[0].image.width', 'a whole number from 1 to 100000', 'undefined'),
  ),
  'story-javascript-link.json': lost(
    'stories',
    ['url'],
    issue('stories[0].url', 'a web address (https or http)', '"javascript:document.title=1"'),
  ),
  // A code of the right form may be assigned tomorrow: it stays, and is shown as it stands.
  'story-unknown-country-code.json': story('amina tomas', {}),
  'story-consent-unreadable.json': omits(
    'stories',
    'tomas',
    issue('stories[0].consentUntil', 'a day such as "2013-12-18"', '"18 December 2013"'),
  ),
  'story-withdrawn-not-a-boolean.json': omits(
    'stories',
    'tomas',
    issue('stories[0].withdrawn', 'true or false', '"yes"'),
  ),
  'story-without-headline.json': omits(
    'stories',
    'tomas',
    issue('stories[0].headline', text, 'undefined'),
  ),
  'story-without-id.json': omits('stories', 'tomas', issue('stories[0].id', 'an id', 'undefined')),
  'story-without-name.json': omits('stories', 'tomas', issue('stories[0].name', text, 'undefined')),
  'truncated.json': { code: 'feed-not-json' },
  'unknown-major-version.json': { code: 'feed-version' },
  'version-is-number.json': { code: 'feed-version' },
};
