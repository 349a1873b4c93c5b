import { expect } from '@open-wc/testing';
import { nextOfSeries } from '../../../../src/elements/event-list/occurrences/next-of-series.js';
import { occurrenceOf } from '../../../../src/elements/event-list/occurrences/occurrence.js';
import { eventOf } from '../support.js';

const series = { a: eventOf({ id: 'a' }), b: eventOf({ id: 'b' }) };

const date = (id: 'a' | 'b', start: string, status?: string) =>
  occurrenceOf(eventOf({ id, start, ...(status !== undefined && { status }) }), {
    series: series[id],
    recurrenceId: start,
    isMoved: false,
  });

/** The days that have a card, each with those that stand behind it. */
const cards = (...occurrences: readonly ReturnType<typeof date>[]) =>
  nextOfSeries(occurrences).map(({ series: { id }, first, others }) => [
    `${id} ${first}`,
    others?.map((other) => other.first),
  ]);

describe('a series shown once', () => {
  it('has a card for its first date, with all others behind it', () => {
    expect(
      cards(
        date('a', '2013-10-03'),
        date('b', '2013-10-04'),
        date('a', '2013-10-05'),
        date('a', '2013-10-06'),
      ),
    ).to.deep.equal([
      ['a 2013-10-03', ['2013-10-05', '2013-10-06']],
      ['b 2013-10-04', []],
    ]);
  });

  it('has cards of their own for dates that are off, before the first that takes place', () => {
    expect(
      cards(
        date('a', '2013-10-03', 'cancelled'),
        date('a', '2013-10-04', 'postponed'),
        date('a', '2013-10-05'),
        date('a', '2013-10-06', 'cancelled'),
      ),
    ).to.deep.equal([
      ['a 2013-10-03', undefined],
      ['a 2013-10-04', undefined],
      ['a 2013-10-05', ['2013-10-06']],
    ]);
  });
});
