import { expect } from '@open-wc/testing';
import { rangeOf } from '../../../../src/elements/event-list/filters/quick-days.js';
import { buttonOf, listOf, press, said, titles } from '../support.js';

describe('days that a list is narrowed to by one press', () => {
  it('are today, the present or next weekend, and the rest of the month', () => {
    // 3 October 2013 was a Thursday.
    for (const [days, today, locale, range] of [
      ['today', '2013-10-03', 'en-GB', ['2013-10-03', '2013-10-03']],
      ['weekend', '2013-10-03', 'en-GB', ['2013-10-05', '2013-10-06']],
      ['weekend', '2013-10-05', 'en-GB', ['2013-10-05', '2013-10-06']],
      ['weekend', '2013-10-06', 'en-GB', ['2013-10-06', '2013-10-06']],
      ['month', '2013-10-03', 'en-GB', ['2013-10-03', '2013-10-31']],
      ['month', '2013-10-31', 'en-GB', ['2013-10-31', '2013-10-31']],
    ] as const)
      expect(rangeOf(days, today, locale), `${days} on ${today}`).to.deep.equal(range);
  });

  it('have the weekend of the language', function () {
    if (!('getWeekInfo' in Intl.Locale.prototype || 'weekInfo' in Intl.Locale.prototype))
      this.skip();
    expect(rangeOf('weekend', '2013-10-03', 'ar-EG')).to.deep.equal(['2013-10-04', '2013-10-05']);
  });

  it('keep events that overlap them, show their number, and are undone by a second press', async () => {
    const events = [
      ['Long', '2013-10-01', '2013-10-20'],
      ['Thursday', '2013-10-03'],
      ['Saturday', '2013-10-05'],
      ['Off', '2013-10-05', undefined, 'cancelled'],
      ['Late', '2013-10-30'],
      ['November', '2013-11-02'],
    ].map(([title, start, end, status]) => ({
      id: title,
      title,
      start,
      ...(end && { end }),
      ...(status && { status }),
    }));
    const element = await listOf(events, { asOf: '2013-10-03' });
    await press(element, 'Search and filter', '.search');
    for (const [label, left] of [
      ['Today', ['Long', 'Thursday']],
      ['This weekend', ['Long', 'Saturday']],
      ['This month', ['Long', 'Thursday', 'Saturday', 'Late']],
    ] as const) {
      buttonOf(element, label).click();
      await element.updateComplete;
      expect(titles(element), label).to.deep.equal(left);
      expect(said(element)).to.equal(`${left.length} events`);
    }
    buttonOf(element, 'This month').click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(6);
  });
});
