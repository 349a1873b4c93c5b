import { event } from '../../src/model/event.js';
import { organisation } from '../../src/model/organisation.js';
import { statistic } from '../../src/model/statistic.js';
import { story } from '../../src/model/story.js';
import type { ItemSchema, SectionKind, SectionName } from '../../src/model/contract.js';

export const kinds: Readonly<Record<SectionName, SectionKind<ItemSchema>>> = {
  stories: { name: 'stories', schema: story },
  statistics: { name: 'statistics', schema: statistic },
  events: { name: 'events', schema: event },
  organisations: { name: 'organisations', schema: organisation },
};

export const sectionNames = Object.keys(kinds) as readonly SectionName[];

export const base = 'https://campaign.example/feeds/feed.json';

const image = {
  src: 'https://campaign.example/a.jpg',
  width: 640,
  height: 800,
  alt: { en: 'A portrait', fr: 'Un portrait' },
  sources: [{ src: 'https://campaign.example/a.avif', width: 320, type: 'image/avif' }],
  focus: [0.5, 0.3],
  placeholder: 'afgJHgj2d6iXaHhHeHt0eZWHB4pxsBg=',
  credit: 'Drawn for the campaign',
};

/** One item of each section with every field of the contract, written as it is read. */
export const fullItems: Readonly<Record<SectionName, Readonly<Record<string, unknown>>>> = {
  stories: {
    id: 'a',
    name: 'Amina',
    headline: { en: 'A baker', fr: 'Une boulangère' },
    quote: 'I bring bread.',
    summary: 'She bakes.',
    body: ['One.', { en: 'Two.' }],
    image,
    from: 'SN',
    to: 'FR',
    role: 'Baker',
    topics: ['work'],
    url: 'https://campaign.example/amina',
    published: '2013-10-01',
    illustrative: true,
    pseudonym: 'A.',
    consentUntil: '2030-01-01',
    withdrawn: false,
  },
  statistics: {
    id: 'a',
    label: { en: 'suitcases' },
    value: '232.5',
    source: { name: 'A source', url: 'https://campaign.example/s', retrieved: '2013-09-11' },
    style: 'unit',
    currency: 'USD',
    unit: 'kilometer',
    notation: 'compact',
    qualifier: 'about',
    low: '-1.50',
    high: '300',
    year: 2013,
    period: '2000 to 2013',
    series: [{ at: '2000', value: '175' }],
    note: 'A note.',
    display: 'one in thirty',
    staleAfter: 5,
    rate: '3.6',
    stories: ['a'],
    ratio: [1, 30],
  },
  events: {
    id: 'a',
    title: 'An open day',
    start: '2013-10-03T10:00:00-04:00',
    end: '2013-10-04T12:00:00-04:00',
    timeZone: 'America/New_York',
    recurrence: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=18',
    exceptDates: ['2014-10-03'],
    extraDates: ['2014-10-04', '2014-11'],
    overrides: {
      '2015-10-03': {
        title: 'Moved',
        start: '2015-10-05',
        end: '2015-10-06',
        status: 'moved',
        place: { name: 'Elsewhere' },
      },
    },
    status: 'scheduled',
    attendance: 'hybrid',
    place: { name: 'Hall', address: '1 Street', country: 'US', position: [-74, 40.7] },
    joinUrl: 'https://campaign.example/join',
    rsvpUrl: 'mailto:events@campaign.example',
    icsUrl: 'webcal://campaign.example/a.ics',
    url: 'https://campaign.example/a',
    summary: 'Come.',
    body: ['One.'],
    organiser: 'The campaign',
    topics: ['work'],
    languages: ['en', 'pt-BR'],
    image,
    illustrative: true,
  },
  organisations: {
    id: 'a',
    name: 'The Open Door',
    alsoKnownAs: ['TOD'],
    summary: 'Helps.',
    services: [
      'arrival',
      'of our own',
      {
        kind: 'legal',
        name: { en: 'Advice on papers' },
        summary: 'Twice a week.',
        hours: [{ days: ['mo'], opens: '09:00', closes: '10:00' }],
        cost: 'free',
        eligibility: 'Anyone',
        phones: [{ number: '112' }],
      },
      { name: 'Choir' },
    ],
    countries: ['GB', '001'],
    regions: ['Kent'],
    languages: ['en', 'pt-BR'],
    interpretation: ['ti'],
    audience: ['Families'],
    eligibility: 'Anyone',
    bring: ['A passport'],
    cost: 'free',
    remote: true,
    status: 'open',
    alert: 'Moved next door',
    address: '1 Street',
    position: [-0.13, 51.51],
    places: [
      {
        name: 'North',
        address: '2 Street',
        country: 'GB',
        position: [-0.14, 51.6],
        phones: [{ number: '020 7946 0124' }],
        hours: [{ days: ['fr'], opens: '09:00', closes: '12:00' }],
        hoursExceptions: [{ date: '2026-12-25', closed: true }],
        timeZone: 'Europe/London',
        accessibility: 'A step',
      },
      {},
    ],
    fees: 'Ask.',
    wait: 'Two weeks.',
    howToApply: 'Come by.',
    phones: [
      { number: '+442079460123', extension: '12', label: 'Desk', kind: 'voice' },
      { number: '0800 CALL', dial: '08002255' },
    ],
    email: 'welcome@example.org',
    url: 'https://example.org/',
    hours: [
      { days: ['mo', 'su'], opens: '22:00', closes: '24:00' },
      { days: ['tu'], nth: [1], appointment: true, from: '2026-01-01', until: '2026-12-31' },
      { days: ['sa'], note: 'Ring first' },
    ],
    hoursExceptions: [
      { date: '2026-12-25', closed: true },
      { date: '2026-12-26', opens: '10:00', closes: '12:00' },
    ],
    timeZone: 'Europe/London',
    accessibility: 'Step-free',
    verified: '2026-01-31',
    illustrative: true,
  },
};

export const requiredFields: Readonly<Record<SectionName, readonly string[]>> = {
  stories: ['id', 'name', 'headline'],
  statistics: ['id', 'label', 'value', 'source'],
  events: ['id', 'title', 'start'],
  organisations: ['id', 'name'],
};

/** What a feed says beside its sections, with every field of the contract. */
export const fullEnvelope: Readonly<Record<string, unknown>> = {
  version: '1.0',
  language: 'en',
  updated: '2026-11-23T09:00:00Z',
  campaign: {
    title: 'What Migrants Bring',
    url: 'https://campaign.example/',
    taglines: ['They bring more than a suitcase.'],
    contact: 'events@campaign.example',
    suggestUrl: 'https://campaign.example/suggest',
    correctionUrl: 'https://campaign.example/correct?id={id}',
    calendarUrl: 'https://campaign.example/events.ics',
    synonyms: { en: [['papers', 'documents']] },
  },
};
