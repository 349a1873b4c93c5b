import { expect } from '@open-wc/testing';
import { FeedClient } from '../../src/feed/client.js';
import type { FeedReading, SectionName } from '../../src/model/contract.js';
import { loadSection, readSection } from '../../src/feed/section.js';
import { feedOf, storyOf } from '../support/feeds.js';
import { FakeEnvironment, rejection } from './fake-environment.js';
import { kinds } from '../model/sections.js';

const feedUrl = 'https://campaign.example/feed.json';

type Documents = Readonly<Record<string, unknown>>;

/** A host that holds these documents by address, as text where they are text. */
const hostOf = (documents: Documents) => {
  const asked: string[] = [];
  const get = (url: string): Promise<Response> => {
    asked.push(url);
    const held = documents[url];
    if (held === undefined) return Promise.resolve(new Response('', { status: 404 }));
    return Promise.resolve(new Response(typeof held === 'string' ? held : JSON.stringify(held)));
  };
  return { asked, client: new FeedClient(Object.assign(new FakeEnvironment(), { get })) };
};

const load = (client: FeedClient, more: object = {}, name: SectionName = 'stories') => {
  const options = {
    signal: new AbortController().signal,
    fresh: false,
    previous: undefined,
    show: () => undefined,
  };
  return loadSection(client, feedUrl, { ...options, kind: kinds[name], ...more });
};

const linked = 'https://campaign.example/more/stories.json';
const linking = feedOf({ stories: { href: 'more/stories.json' } });

describe('a section', () => {
  it('is read from the feed', async () => {
    const { asked, client } = hostOf({ [feedUrl]: feedOf({ stories: [storyOf('a')] }) });
    const { reading } = await load(client);
    expect(reading.items).to.deep.equal([storyOf('a')]);
    expect(reading.url).to.equal(feedUrl);
    expect(reading.envelope.language).to.equal('en');
    expect(asked).to.deep.equal([feedUrl]);
  });

  it('is read from a linked document, whose links are relative to that document', async () => {
    const list = [storyOf('a', { url: 'a.html' })];
    const { asked, client } = hostOf({ [feedUrl]: linking, [linked]: list });
    const { reading } = await load(client);
    expect(reading.items[0]).to.have.property('url', 'https://campaign.example/more/a.html');
    expect(reading.url).to.equal(linked);
    expect(asked).to.deep.equal([feedUrl, linked]);
  });

  it('is refused with another major version before its links are followed', async () => {
    const { asked, client } = hostOf({ [feedUrl]: { ...linking, version: '2.0' }, [linked]: [] });
    expect(await rejection(load(client))).to.have.property('code', 'feed-version');
    expect(asked).to.deep.equal([feedUrl]);
  });

  it('may be under its name in the linked document', async () => {
    const { client } = hostOf({ [feedUrl]: linking, [linked]: { stories: [storyOf('a')] } });
    expect((await load(client)).reading.items).to.have.length(1);
  });

  it('makes no request for documents of other sections', async () => {
    const { asked, client } = hostOf({ [feedUrl]: linking, [linked]: [] });
    expect((await load(client, {}, 'events')).reading.items).to.deep.equal([]);
    expect(asked).to.deep.equal([feedUrl]);
  });

  it('fails if the linked document is missing or HTML', async () => {
    const missing = hostOf({ [feedUrl]: linking });
    expect(await rejection(load(missing.client))).to.include({ code: 'feed-status' });
    const html = hostOf({ [feedUrl]: linking, [linked]: '<!doctype html>' });
    expect(await rejection(load(html.client))).to.include({ code: 'feed-not-json' });
  });

  it('is empty, with an issue, if the linked document has no list', async () => {
    for (const wrong of ['"stories"', '7', 'null', { stories: { href: feedUrl } }]) {
      const { client } = hostOf({ [feedUrl]: linking, [linked]: wrong });
      const { items, issues } = (await load(client)).reading;
      expect(items).to.deep.equal([]);
      expect(
        issues.map(({ path }) => path),
        JSON.stringify(wrong),
      ).to.deep.equal(['stories']);
    }
  });

  it('follows no javascript: link, with an issue', async () => {
    const feed = feedOf({ stories: { href: 'javascript:void(0)' } });
    const { asked, client } = hostOf({ [feedUrl]: feed });
    const { items, issues } = (await load(client)).reading;
    expect(items).to.deep.equal([]);
    expect(issues).to.have.length(1);
    expect(asked).to.deep.equal([feedUrl]);
  });

  it('is the same object if nothing has changed', async () => {
    const { client } = hostOf({ [feedUrl]: linking, [linked]: [storyOf('a')] });
    const previous = await load(client);
    expect(await load(client, { fresh: true, previous })).to.equal(previous);
  });

  it('is read again if only the linked document has changed', async () => {
    const documents: Record<string, unknown> = { [feedUrl]: linking, [linked]: [storyOf('a')] };
    const { client } = hostOf(documents);
    const previous = await load(client);
    documents[linked] = [storyOf('b')];
    const { reading } = await load(client, { fresh: true, previous });
    expect(reading.items.map(({ id }) => id)).to.deep.equal(['b']);
  });

  describe('whose first items can be read early', () => {
    const parts: unknown[] = [];
    const show = ({ items, isPart }: FeedReading<{ readonly id: string }>) => {
      parts.push([items.map(({ id }) => id), isPart]);
    };
    const kind = { ...kinds.stories, firstCount: 1 };
    const feedWith = (...stories: readonly unknown[]) =>
      hostOf({ [feedUrl]: feedOf({ stories }) }).client;

    beforeEach(() => parts.splice(0));

    it('shows these, then reads the whole', async () => {
      const { reading } = await load(feedWith(storyOf('a'), storyOf('b')), { kind, show });
      expect(parts).to.deep.equal([[['a'], true]]);
      expect(reading.items).to.have.length(2);
    });

    it('shows nothing early if none of them is valid, none is there, or the kind is drawn whole', async () => {
      await load(feedWith({}, storyOf('b')), { kind, show });
      await load(feedWith(), { kind, show });
      await load(feedWith(storyOf('a')), { kind: kinds.stories, show });
      expect(parts).to.deep.equal([]);
    });

    it('shows no first items on a refresh: the copy stays until the whole feed has arrived', async () => {
      const client = feedWith(storyOf('a'));
      const previous = await load(client, { kind, show });
      parts.splice(0);
      await load(client, { kind, show, fresh: true, previous });
      expect(parts).to.deep.equal([]);
    });
  });

  describe('that is long', () => {
    const long = Array.from({ length: 600 }, (_, index) => ({
      id: `o${index}`,
      name: 'N'.repeat(2000),
    }));
    const organisationsAt = (at: string) => ({
      [feedUrl]: feedOf({ organisations: at === feedUrl ? long : { href: at } }),
      [at]: at === feedUrl ? feedOf({ organisations: long }) : long,
    });
    const partsOf = async (documents: Documents, more: object = {}) => {
      const parts: FeedReading<{ readonly id: string }>[] = [];
      const show = (part: FeedReading<{ readonly id: string }>) => parts.push(part);
      const kind = { ...kinds.organisations, firstCount: 3 };
      const { reading } = await load(hostOf(documents).client, { kind, show, ...more });
      expect(reading.items).to.have.length(600);
      return parts.map(({ items, isPart }) => ({ ids: items.map(({ id }) => id), isPart }));
    };
    const first = [{ ids: ['o0', 'o1', 'o2'], isPart: true }];

    it('shows its first items before the rest is read, in the feed or in a linked document', async () => {
      expect(await partsOf(organisationsAt(feedUrl))).to.deep.equal(first);
      const at = 'https://campaign.example/more/organisations.json';
      expect(await partsOf(organisationsAt(at))).to.deep.equal(first);
    });

    it('shows no part of a kind that is only drawn whole', async () => {
      expect(await partsOf(organisationsAt(feedUrl), { kind: kinds.organisations })).to.deep.equal(
        [],
      );
    });
  });

  it('is read synchronously from an object, with links unchanged', () => {
    const story = storyOf('a', { url: 'a.html' });
    const { items, url } = readSection(feedOf({ stories: [story] }), undefined, kinds.stories);
    expect(items).to.deep.equal([story]);
    expect(url).to.equal(undefined);
  });
});
