/** One list of several calendars: `events` is a list of links. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { FeedClient } from '../../../src/feed/client.js';
import { EventList } from '../../../src/elements/event-list/event-list.js';
import type { LoadEvent } from '../../../src/widget/events/load-event.js';
import { FakeEnvironment } from '../../feed/fake-environment.js';
import { feedOf } from '../../support/feeds.js';
import { all, eventOf, textOf, titles } from './support.js';

const north = `BEGIN:VCALENDAR
VERSION:2.0
X-WR-TIMEZONE:Europe/Berlin
BEGIN:VEVENT
UID:1
DTSTAMP:20261101T000000Z
SUMMARY:Choir
DTSTART:20261205T180000Z
END:VEVENT
END:VCALENDAR`;

const south = [eventOf({ id: '1', title: 'Walk', start: '2026-12-06' })];

const documents: Record<string, unknown> = {
  'https://town.example/feed.json': feedOf({
    events: [{ href: 'north.ics' }, { href: 'south.json' }],
  }),
  'https://town.example/north.ics': north,
  'https://town.example/south.json': south,
};

/** A list of the feed of a town, and what its last load told. */
const townList = async (held: Record<string, unknown>, lang = 'en-GB') => {
  const get = (url: string): Promise<Response> => {
    const document = held[url];
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    return Promise.resolve(new Response(text, { status: document === undefined ? 404 : 200 }));
  };
  const { environment } = EventList;
  const client = new FeedClient(Object.assign(new FakeEnvironment(), { get }));
  EventList.environment = { ...environment, client };
  const list = document.createElement('wmb-event-list');
  EventList.environment = environment;
  const settled = oneEvent<LoadEvent>(list, 'wmb-load');
  Object.assign(list, { lang, asOf: '2026-11-28', timeZone: 'UTC', loading: 'eager' });
  list.feed = 'https://town.example/feed.json';
  await fixture(html`${list}`);
  const { detail } = await settled;
  await list.updateComplete;
  return { list, detail };
};

describe('a list of several calendars', () => {
  it('has the events of all calendars, also those with the same UID', async () => {
    const { list, detail } = await townList(documents);
    expect(titles(list)).to.deep.equal(['Choir', 'Walk']);
    expect(detail).to.deep.include({ count: 2, omitted: 0, issues: [] });
    expect(textOf(list, '.when')).to.match(/^Saturday, 5 December 2026.* 19:00$/);
    expect(all(list, '[part=fallback]')).to.have.lengthOf(0);
  });

  it('shows the others if one fails, says so, and shows all once it loads', async () => {
    const held = { ...documents, 'https://town.example/north.ics': undefined };
    const { list, detail } = await townList(held);
    expect(titles(list)).to.deep.equal(['Walk']);
    expect(textOf(list, '[part=fallback] ')).to.equal(
      'A part of this could not be loaded. Try again',
    );
    expect(detail.issues).to.deep.equal([
      { path: 'north.ics', expected: 'a document that can be loaded', found: 'feed-status' },
    ]);
    Object.assign(held, documents);
    const retry = list.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!;
    retry.focus();
    const settled = oneEvent(list, 'wmb-load');
    retry.click();
    await settled;
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Choir', 'Walk']);
    expect(all(list, '[part=fallback]')).to.have.lengthOf(0);
    expect(list.shadowRoot!.activeElement?.localName).to.equal('section');
  });

  it('says so also if the others have no event', async () => {
    const held = {
      ...documents,
      'https://town.example/north.ics': undefined,
      'https://town.example/south.json': [],
    };
    const { list } = await townList(held);
    expect(textOf(list, '[part=base]'))
      .to.contain('no events')
      .and.to.contain('could not be loaded');
  });

  it('shows the fallback if all fail', async () => {
    const get = (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }));
    const { environment } = EventList;
    const client = new FeedClient(Object.assign(new FakeEnvironment(), { get }));
    EventList.environment = { ...environment, client };
    const list = document.createElement('wmb-event-list');
    EventList.environment = environment;
    const failed = oneEvent(list, 'wmb-error');
    Object.assign(list, { loading: 'eager', feed: 'https://town.example/feed.json' });
    await fixture(html`${list}`);
    expect((await failed).detail).to.have.property('code', 'feed-status');
  });
});
