import { expect } from '@open-wc/testing';
import { FeedClient } from '../../../src/feed/client.js';
import { readDocument } from '../../../src/feed/formats/formats.js';
import { FakeEnvironment, rejection } from '../fake-environment.js';

const url = 'https://campaign.example/feed';
const calendar =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:A\r\nDTSTART;VALUE=DATE:20131003\r\nEND:VEVENT\r\nEND:VCALENDAR';

const answer = async (...bodies: string[]) => {
  const environment = new FakeEnvironment();
  const client = new FeedClient(environment);
  const load = (fresh = false) => client.load(url, { signal: new AbortController().signal, fresh });
  void environment.answerAll(...bodies.map((body) => () => new Response(body)));
  return { load, environment };
};

const jsonOf = async (body: string) => (await (await answer(body)).load()).json;

describe('a feed of another format', () => {
  it('is converted by the client: a calendar [A36]', async () => {
    expect(await jsonOf(`\u{FEFF}\n${calendar}`)).to.deep.include({
      version: '1.0',
      events: [{ id: 'a', start: '2013-10-03', title: 'A', topics: [], status: 'scheduled' }],
    });
  });

  it('is converted by the client: a page or list of HSDS', async () => {
    const list = [{ id: 'a', name: 'A', alternate_name: 'B' }];
    for (const json of [list, { contents: list }]) {
      expect(await jsonOf(JSON.stringify(json))).to.deep.nested.include({
        version: '1.0',
        'organisations[0].alsoKnownAs': ['B'],
      });
    }
  });

  it('is converted by the client: a JSON Feed', async () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [{ id: 'a' }] };
    expect(await jsonOf(JSON.stringify(feed))).to.deep.include({
      stories: [{ id: 'a', name: 'T' }],
    });
  });

  it('is the same document after a refresh with the same text', async () => {
    const { load } = await answer(calendar, calendar);
    expect(await load(true)).to.equal(await load(true));
  });

  it('is not mistaken for a feed that only has similar keys', async () => {
    for (const json of [{ version: '1.0', items: [1] }, { a_b: 1 }, [{ id: 'a', some_key: 1 }]]) {
      expect(await jsonOf(JSON.stringify(json))).to.deep.equal(json);
    }
  });

  it('is refused with feed-not-json if it is none of these', async () => {
    for (const body of ['<!doctype html>', '', 'BEGIN:VCARD', '{"items":[']) {
      expect(await rejection(readDocument(body, url))).to.include({ code: 'feed-not-json' });
    }
  });
});
