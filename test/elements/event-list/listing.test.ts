import { expect, waitUntil } from '@open-wc/testing';
import { addDays } from '../../../src/time/day.js';
import { all, listOf, ManualClock, titles } from './support.js';

const manyEvents = [...Array(300).keys()].map((index) => ({
  id: `event-${index}`,
  title: `Event ${index}`,
  start: addDays('2013-10-02', 300 - index),
}));

describe('a list of many events', () => {
  it('shows what has been found so far, then all in order', async () => {
    const element = await listOf(manyEvents, { pageSize: 0 });
    await waitUntil(() => all(element, '.event').length === 300, 'all', { timeout: 8000 });
    expect(titles(element).slice(0, 2)).to.deep.equal(['Event 299', 'Event 298']);
  });

  it('keeps what it has found between drawings, and looks again after a minute', async () => {
    const clock = new ManualClock('2013-10-02T12:00:30Z');
    const events = [
      {
        id: 'a',
        title: 'Evening',
        start: '2013-10-02T10:00:00Z',
        end: '2013-10-02T12:01:00Z',
        timeZone: 'UTC',
      },
    ];
    const element = await listOf(events, { asOf: '', clock });
    expect(titles(element)).to.deep.equal(['Evening']);
    clock.elapse(30_000);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([]);
  });
});
