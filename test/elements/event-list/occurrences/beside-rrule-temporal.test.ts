/** Recurrences beside those of a second implementation, which counts by Temporal. */
import { expect } from '@open-wc/testing';
import { RRuleTemporal } from 'rrule-temporal';
import { eventClock } from '../../../../src/elements/event-list/occurrences/event-clock.js';
import { expandRecurrence } from '../../../../src/elements/event-list/occurrences/expand-recurrence.js';
import { eventOf, failOnIncomplete } from '../support.js';

interface Instant {
  readonly epochMilliseconds: number;
}

/** Zones with changes of the clock in either hemisphere, by an hour or by half of one, and around a moon. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Casablanca',
];

/**
 * Starts at hours that come twice on some day of change, and at a plain one. None is ever skipped:
 * there the other leaves the day out, where RFC 5545 §3.3.10 counts by the offset before.
 */
const starts = ['2013-01-31T01:30', '2013-03-03T23:15', '2012-02-29T18:00'];

/** Rules by frequency, and the day until when each is followed: a walk of more than 500 steps may be cut off. */
const frequencies: readonly (readonly [string, until: string, details: readonly string[]])[] = [
  ['DAILY', '2013-03-30', ['', 'INTERVAL=3', 'BYDAY=MO,WE,FR', 'BYMONTH=3,10']],
  ['WEEKLY', '2015-01-01', ['', 'INTERVAL=2', 'BYDAY=SA,SU', 'INTERVAL=2;BYDAY=TU,SU;WKST=SU']],
  [
    'MONTHLY',
    '2016-01-01',
    ['', 'BYDAY=-1SU', 'BYDAY=2SU', 'BYMONTHDAY=-1', 'BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
  ],
  [
    'YEARLY',
    '2024-01-01',
    [
      ...['', 'COUNT=3', 'BYYEARDAY=100,-1', 'BYMONTH=3,10,11;BYDAY=-1SU'],
      ...[
        'BYMONTH=2;BYMONTHDAY=29',
        'BYMONTH=2,4;BYMONTHDAY=30,31',
        'BYMONTHDAY=31,-2',
        'INTERVAL=3;BYMONTHDAY=30',
      ],
    ],
  ],
];

const rules = frequencies.flatMap(([frequency, until, details]) =>
  details.map((detail) => ({
    recurrence: [`FREQ=${frequency}`, detail].filter(Boolean).join(';'),
    until,
  })),
);

type Rule = (typeof rules)[number];

const theirs = ({ recurrence, until }: Rule, start: string, zone: string): number[] => {
  const dtstart = `${start.replace(/[-:]/g, '')}00`;
  const rruleString = `DTSTART;TZID=${zone}:${dtstart}\nRRULE:${recurrence}`;
  const isBefore = (one: Instant) => one.epochMilliseconds < Date.parse(until);
  const found = new RRuleTemporal({ rruleString }).all(isBefore) as readonly Instant[];
  return found.filter(isBefore).map(({ epochMilliseconds }) => epochMilliseconds);
};

const ours = ({ recurrence, until }: Rule, start: string, timeZone: string): number[] => {
  const clock = eventClock(start.slice(0, 10), 0, 'UTC');
  const event = eventOf({ recurrence, timeZone, start });
  return expandRecurrence(event, {
    clock,
    until,
    perEvent: 1000,
    isPastWanted: true,
    onIncomplete: failOnIncomplete,
  })
    .map((one) => one.start ?? 0)
    .filter((one) => one < Date.parse(until));
};

/** Whether a start that its own rule leaves out counts is not settled: RFC 5545 §3.8.5.3. */
const told = (found: readonly number[], start: number): string[] =>
  found.filter((one) => one !== start).map((one) => new Date(one).toISOString());

type Zoned = { toZonedDateTime(timeZone: string): Instant };
const temporal = (globalThis as { Temporal?: { PlainDateTime: { from(text: string): Zoned } } })
  .Temporal;

describe('recurrences beside rrule-temporal', () => {
  for (const zone of zones)
    // Two engines have Temporal; in the third there is nothing to compare with.
    (temporal ? it : it.skip)(
      `A15, A24, A25: agree on the dates of ${rules.length * starts.length} rules across the changes of the clock in ${zone}`,
      () => {
        for (const wall of starts) {
          const start = temporal!.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
          for (const rule of rules) {
            const mine = told(ours(rule, new Date(start).toISOString(), zone), start);
            const others = told(theirs(rule, wall, zone), start);
            expect(mine.length, `${rule.recurrence} has dates`).to.be.above(0);
            expect(mine, `${zone} ${wall} ${rule.recurrence}`).to.deep.equal(others);
          }
        }
      },
    );
});
