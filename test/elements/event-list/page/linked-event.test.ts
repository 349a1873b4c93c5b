import { expect, waitUntil } from '@open-wc/testing';
import { all, listOf, normal, titles } from '../support.js';

const weekly = {
  id: 'café/é',
  title: 'Café',
  start: '2013-09-02T18:00:00Z',
  recurrence: 'FREQ=WEEKLY',
};
const events = [
  { id: 'over', title: 'Over', start: '2013-09-20' },
  ...[...Array(9).keys()].map((index) => ({
    id: `day ${index}`,
    title: `Day ${index}`,
    start: `2013-10-1${index}`,
  })),
  weekly,
  { id: 'far', title: 'Far ahead', start: '2031-10-03' },
];

const current = (element: Element): (string | undefined)[] =>
  all(element, '[aria-current=true]').map((card) =>
    normal(
      `${card.querySelector('.title')?.textContent}, ${card.querySelector('.when')?.textContent}`,
    ),
  );

const withHash = async (hash: string, options: Parameters<typeof listOf>[1] = {}) => {
  history.replaceState(null, '', `#${hash}`);
  const element = await listOf(events, { pageSize: 3, occurrences: 2, ...options });
  await element.updateComplete;
  return element;
};

describe('a link to one event', () => {
  const { pathname, search } = location;
  afterEach(() => history.replaceState(null, '', pathname + search));

  it('shows it, also after those that are shown at first, and marks it', async () => {
    const element = await withHash('wmb-event=day%207');
    expect(current(element)).to.deep.equal(['Day 7, Thursday, 17 October 2013']);
    expect(titles(element)).to.include('Day 0');
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '[aria-current=true]')[0]);
  });

  it('shows events that the list would not: past ones, and those far ahead', async () => {
    expect(current(await withHash('wmb-event=over'))).to.deep.equal([
      'Over, Friday, 20 September 2013',
    ]);
    const limited = await withHash('tab=2&wmb-event=far', { months: 2 });
    expect(current(limited)).to.deep.equal(['Far ahead, Friday, 3 October 2031']);
  });

  it('shows the next date of a series, or the one that it names', async () => {
    const id = encodeURIComponent(weekly.id);
    expect(current(await withHash(`wmb-event=${id}`))).to.deep.equal([
      'Café, Monday, 7 October 2013 at 18:00',
    ]);
    expect(current(await withHash(`wmb-event=${id}@2013-09-16T18:00:00`))).to.deep.equal([
      'Café, Monday, 16 September 2013 at 18:00',
    ]);
    expect(current(await withHash(`wmb-event=${id}@2014-01-06T18:00:00`))).to.deep.equal([
      'Café, Monday, 6 January 2014 at 18:00',
    ]);
  });

  it('changes nothing where the list has no such event', async () => {
    for (const hash of ['wmb-event=nobody', 'wmb-event=', 'wmb-event=%E0%A4%A', 'day 7', '']) {
      const element = await withHash(hash);
      expect(current(element), hash).to.deep.equal([]);
      expect(titles(element)).to.have.length(3);
    }
  });

  it('works also while the page is open', async () => {
    const element = await withHash('wmb-event=over');
    location.hash = '#wmb-event=day%208';
    await waitUntil(() => current(element)[0]?.startsWith('Day 8'));
    expect(titles(element)).not.to.include('Over');
    location.hash = '#elsewhere';
    await waitUntil(() => current(element).length === 0);
  });

  it('loads the feed at once, however far below the list is', async () => {
    expect((await withHash('wmb-event=over')).loadsAtOnce).to.equal(true);
    expect((await withHash('wmb-story=over')).loadsAtOnce).to.equal(false);
  });
});
