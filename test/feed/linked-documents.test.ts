import { expect } from '@open-wc/testing';
import { FeedClient } from '../../src/feed/client.js';
import { loadSection } from '../../src/feed/section.js';
import type { FeedReading, SectionName } from '../../src/model/contract.js';
import { kinds } from '../model/sections.js';
import { feedOf, storyOf } from '../support/feeds.js';
import { FakeEnvironment, rejection } from './fake-environment.js';

const feedUrl = 'https://campaign.example/feed.json';
const at = (name: string): string => `https://campaign.example/${name}`;

type Answer = string | object | Promise<string | object>;

/** A host with these documents; one that is a promise comes when that settles. */
const hostOf = (documents: Record<string, Answer>) => {
  const asked: string[] = [];
  const get = async (url: string): Promise<Response> => {
    asked.push(url);
    const held = await documents[url];
    if (held === undefined) return new Response('', { status: 404 });
    return new Response(typeof held === 'string' ? held : JSON.stringify(held));
  };
  return {
    documents,
    asked,
    client: new FeedClient(Object.assign(new FakeEnvironment(), { get })),
  };
};

const load = (client: FeedClient, more: object = {}, name: SectionName = 'events') =>
  loadSection(client, feedUrl, {
    signal: new AbortController().signal,
    fresh: false,
    previous: undefined,
    show: () => undefined,
    kind: kinds[name],
    ...more,
  });

const eventOf = (id: string, more: object = {}) => ({
  id,
  title: `Event ${id}`,
  start: '2026-12-05',
  ...more,
});

const calendar = (lines: string, head = '') =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${head}${lines}END:VCALENDAR\r\n`;
const vevent = (uid: string, lines: string) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20261101T000000Z\r\nSUMMARY:${uid}\r\n${lines}\r\nEND:VEVENT\r\n`;

const linking = (...names: unknown[]) =>
  feedOf({ events: names.map((href) => (typeof href === 'string' ? { href } : href)) });
const idsOf = ({ items }: FeedReading<{ readonly id: string }>): string[] =>
  items.map(({ id }) => id);
const told = ({ issues }: FeedReading<unknown>): string[] =>
  issues.map(({ path, expected, found }) => `${path} | ${expected} | ${found}`);

describe('a section that is a list of links', () => {
  it('has what all documents have, in whatever format, asked for side by side', async () => {
    let release: (text: string) => void = () => undefined;
    const slow = new Promise<string>((resolve) => (release = resolve));
    const { asked, client } = hostOf({
      [feedUrl]: linking('a.ics', 'b.json', 'c.json'),
      [at('a.ics')]: slow,
      [at('b.json')]: feedOf({ events: [eventOf('b', { url: 'b.html' })] }),
      [at('c.json')]: [eventOf('c')],
    });
    const loading = load(client);
    while (asked.length < 4) await new Promise((resolve) => setTimeout(resolve));
    release(calendar(vevent('a', 'DTSTART;VALUE=DATE:20261204')));
    const { reading } = await loading;
    expect(idsOf(reading)).to.deep.equal(['a', 'b', 'c']);
    expect(told(reading)).to.deep.equal([]);
    expect(reading.isIncomplete).to.equal(false);
    expect(reading).to.not.have.property('isPart');
    expect(reading.items[1]).to.have.property('url', at('b.html'));
  });

  it('leaves out what cannot be loaded, tells it, and has the rest', async () => {
    const { client } = hostOf({
      [feedUrl]: linking('a.json', 'gone.json', 'page.json', 'd.json'),
      [at('a.json')]: [eventOf('a')],
      [at('page.json')]: '<!doctype html><p>Hello',
      [at('d.json')]: [eventOf('d')],
    });
    const { reading } = await load(client);
    expect(idsOf(reading)).to.deep.equal(['a', 'd']);
    expect(reading.isIncomplete).to.equal(true);
    expect(told(reading)).to.deep.equal([
      'gone.json | a document that can be loaded | feed-status',
      'page.json | a document that can be loaded | feed-not-json',
    ]);
  });

  it('has all of it once they can be loaded, and is the same where nothing changed', async () => {
    const { documents, client } = hostOf({
      [feedUrl]: linking('a.json', 'b.json'),
      [at('a.json')]: [eventOf('a')],
    });
    const first = await load(client);
    expect(idsOf(first.reading)).to.deep.equal(['a']);
    expect(await load(client, { fresh: true, previous: first })).to.equal(first);
    documents[at('b.json')] = [eventOf('b')];
    const second = await load(client, { fresh: true, previous: first });
    expect(idsOf(second.reading)).to.deep.equal(['a', 'b']);
    expect(second.reading.isIncomplete).to.equal(false);
    expect(await load(client, { fresh: true, previous: second })).to.equal(second);
  });

  it('keeps the copy of a document that fails later, and tells that it did', async () => {
    const { documents, client } = hostOf({
      [feedUrl]: linking('a.json', 'b.json'),
      [at('a.json')]: [eventOf('a')],
      [at('b.json')]: [eventOf('b')],
    });
    const previous = await load(client);
    delete documents[at('b.json')];
    documents[at('a.json')] = [eventOf('a'), eventOf('a2')];
    const { reading } = await load(client, { fresh: true, previous });
    expect(idsOf(reading)).to.deep.equal(['a', 'a2', 'b']);
    expect(reading.isIncomplete).to.equal(false);
    expect(told(reading)).to.deep.equal(['b.json | a document that can be loaded | feed-status']);
  });

  it('fails as the first of its documents if none can be loaded', async () => {
    const { client } = hostOf({
      [feedUrl]: linking('a.json', 'b.json'),
      [at('b.json')]: 'no JSON',
    });
    expect(await rejection(load(client))).to.have.property('code', 'feed-status');
  });

  it('loads the parts of a directory only when they are asked for, and what helps everywhere at once', async () => {
    const { asked, client } = hostOf({
      [feedUrl]: feedOf({
        organisations: [{ href: 'world.json' }, { href: 'de.json', countries: ['DE'] }],
      }),
      [at('world.json')]: [{ id: 'w', name: 'W', url: 'w.html' }],
      [at('de.json')]: { organisations: [{ id: 'd', name: 'D' }, { id: 'nameless' }] },
    });
    const { reading } = await load(client, {}, 'organisations');
    expect(idsOf(reading)).to.deep.equal(['w']);
    expect(asked).to.deep.equal([feedUrl, at('world.json')]);
    const [part] = reading.partitions!.all;
    const { signal } = new AbortController();
    const come = await reading.partitions!.load(part!, signal);
    expect(come.items.map(({ id }) => id)).to.deep.equal(['d']);
    expect(come.omitted).to.equal(1);
    expect(come.issues.map(({ path }) => path)).to.deep.equal(['organisations[1].name']);
    expect(asked).to.have.length(3);
  });

  it('has the parts of a directory though what helps everywhere cannot be loaded', async () => {
    const { client } = hostOf({
      [feedUrl]: feedOf({
        organisations: [{ href: 'world.json' }, { href: 'de.json', countries: ['DE'] }],
      }),
    });
    const { reading } = await load(client, {}, 'organisations');
    expect(reading.isIncomplete).to.equal(true);
    expect(reading.partitions!.all.map(({ name }) => name)).to.deep.equal(['de.json']);
  });

  it('shows what has come while the rest is on its way', async () => {
    let release: (json: object) => void = () => undefined;
    const slow = new Promise<object>((resolve) => (release = resolve));
    const { client } = hostOf({
      [feedUrl]: linking('slow.json', 'b.json', 'c.json'),
      [at('slow.json')]: slow,
      [at('b.json')]: [eventOf('b')],
      [at('c.json')]: [eventOf('c')],
    });
    const parts: FeedReading<{ readonly id: string }>[] = [];
    const shown = new Promise<void>((resolve) => {
      void load(client, {
        show: (part: FeedReading<{ readonly id: string }>) => {
          parts.push(part);
          if (part.items.length === 2) resolve();
        },
      }).then(({ reading }) => parts.push(reading));
    });
    await shown;
    expect(idsOf(parts.at(-1)!)).to.deep.equal(['b', 'c']);
    expect(parts.at(-1)!.isPart).to.equal(true);
    release([eventOf('a')]);
    while (parts.at(-1)!.isPart) await new Promise((resolve) => setTimeout(resolve));
    expect(idsOf(parts.at(-1)!)).to.deep.equal(['a', 'b', 'c']);
  });

  it('has both of two events with one UID, under ids of their own', async () => {
    const { client } = hostOf({
      [feedUrl]: linking('north.ics', 'south.ics'),
      [at('north.ics')]: calendar(
        vevent('1', 'DTSTART:20261205T180000Z') + vevent('2', 'DTSTART:20261206T180000Z'),
      ),
      [at('south.ics')]: calendar(vevent('1', 'DTSTART:20261207T180000Z')),
    });
    const { reading } = await load(client);
    expect(idsOf(reading)).to.deep.equal(['1', '2', '1 (south.ics)']);
    expect(reading.omitted).to.equal(0);
  });

  it('has an event that stands in two calendars once', async () => {
    const same = vevent('shared@town.example', 'DTSTART:20261205T180000Z');
    const { client } = hostOf({
      [feedUrl]: linking('north.ics', 'south.ics'),
      [at('north.ics')]: calendar(same),
      [at('south.ics')]: calendar(`${same}${vevent('own', 'DTSTART:20261206T180000Z')}`),
    });
    const { reading } = await load(client);
    expect(idsOf(reading)).to.deep.equal(['shared@town.example', 'own']);
    expect(reading.omitted).to.equal(0);
  });

  it('keeps the zone of each calendar', async () => {
    const evening = vevent('a', 'DTSTART:20261216T020000Z');
    const local = vevent('b', 'DTSTART;TZID=Custom:20261215T180000');
    const zone =
      'BEGIN:VTIMEZONE\r\nTZID:Custom\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0545\r\nTZOFFSETTO:+0545\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n';
    const { client } = hostOf({
      [feedUrl]: linking('west.ics', 'east.ics', 'plain.ics'),
      [at('west.ics')]: calendar(evening, 'X-WR-TIMEZONE:America/Los_Angeles\r\n'),
      [at('east.ics')]: calendar(local, zone),
      [at('plain.ics')]: calendar(vevent('c', 'DTSTART;TZID=Africa/Nairobi:20261215T180000')),
    });
    const { reading } = await load(client);
    const zones = reading.items.map((item) => [
      (item as { timeZone?: string }).timeZone,
      (item as { start?: string }).start,
    ]);
    expect(zones).to.deep.equal([
      ['America/Los_Angeles', '2026-12-16T02:00:00.000Z'],
      [undefined, '2026-12-15T18:00:00+05:45'],
      ['Africa/Nairobi', '2026-12-15T15:00:00.000Z'],
    ]);
  });

  it('counts what each document leaves out, and says in which', async () => {
    const { client } = hostOf({
      [feedUrl]: linking('a.json', 'b.ics'),
      [at('a.json')]: [eventOf('a'), { id: 'x' }],
      [at('b.ics')]: calendar(vevent('b', 'DTSTART:2026') + vevent('c', 'DTSTART:20261205')),
    });
    const { reading } = await load(client);
    expect(idsOf(reading)).to.deep.equal(['a', 'c']);
    expect(reading.omitted).to.equal(2);
    expect(reading.issues.map(({ path }) => path)).to.include.members([
      'a.json: events[1].title',
      'b.ics: line 7',
    ]);
  });

  it('follows webcal, each link once, none of another scheme, and no more than forty', async () => {
    const names = Array.from({ length: 45 }, (_, index) => `${index}.json`);
    const { asked, client } = hostOf({
      [feedUrl]: linking(
        'webcal://campaign.example/a.ics',
        'a.ics',
        'javascript:alert(1)',
        7,
        {},
        ...names,
      ),
    });
    const failure = await rejection(load(client));
    expect(failure).to.have.property('code', 'feed-status');
    expect(asked).to.have.lengthOf(1 + 40);
    expect(asked.filter((url) => url === at('a.ics'))).to.have.lengthOf(1);
  });

  it('tells what is no link', async () => {
    const { client } = hostOf({
      [feedUrl]: linking('a.json', 7, eventOf('inline'), 'javascript:alert(1)'),
      [at('a.json')]: [eventOf('a')],
    });
    const { reading } = await load(client);
    expect(idsOf(reading)).to.deep.equal(['a']);
    expect(reading.issues.map(({ path }) => path)).to.deep.equal([
      'events[1]',
      'events[2]',
      'events[3].href',
    ]);
  });

  it('does not follow links within what it links to', async () => {
    const { asked, client } = hostOf({
      [feedUrl]: linking('a.json'),
      [at('a.json')]: linking('feed.json', 'b.json'),
    });
    const { reading } = await load(client);
    expect(idsOf(reading)).to.deep.equal([]);
    expect(asked).to.deep.equal([feedUrl, at('a.json')]);
  });

  it('drops the later of two stories with one id: a person has one story', async () => {
    const { client } = hostOf({
      [feedUrl]: feedOf({ stories: [{ href: '1.json' }, { href: '2.json' }] }),
      [at('1.json')]: [storyOf('a')],
      [at('2.json')]: [storyOf('b'), storyOf('a', { headline: 'Another' })],
    });
    const { reading } = await load(client, {}, 'stories');
    expect(idsOf(reading)).to.deep.equal(['a', 'b']);
    expect(reading.omitted).to.equal(1);
    expect(told(reading)).to.deep.equal(['2.json: stories | an id of its own | "a"']);
  });

  it('stops with its signal', async () => {
    const controller = new AbortController();
    const { client } = hostOf({
      [feedUrl]: linking('a.json', 'b.json'),
      [at('a.json')]: [eventOf('a')],
      [at('b.json')]: new Promise(() => undefined),
    });
    const loading = rejection(load(client, { signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort(new Error('left'));
    expect(await loading).to.have.property('message', 'left');
  });
});
