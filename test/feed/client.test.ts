import { aTimeout, expect } from '@open-wc/testing';
import { FeedClient } from '../../src/feed/client.js';
import { FeedError } from '../../src/model/feed-error.js';
import { endlessResponse, FakeEnvironment, rejection, responseFrom } from './fake-environment.js';

const url = 'https://campaign.example/feed.json';

const setUp = () => {
  const environment = new FakeEnvironment();
  const client = new FeedClient(environment);
  const load = (signal = new AbortController().signal, fresh = false) =>
    client.load(url, { signal, fresh });
  return { environment, client, load };
};

const page =
  (status: number, headers: HeadersInit = {}) =>
  () =>
    new Response('busy', { status, headers });

const json =
  (text = '{"a":1}') =>
  () =>
    new Response(text);

describe('feed client', () => {
  it('makes one request for twenty listeners, and gives all the same document', async () => {
    const { environment, load } = setUp();
    const loads = [...Array<undefined>(20)].map(() => load());
    await environment.answerAll(json());
    const documents = await Promise.all(loads);
    expect(environment.asked).to.have.length(1);
    expect(new Set(documents).size).to.equal(1);
    expect(documents[0]).to.deep.equal({ url, json: { a: 1 }, text: '{"a":1}' });
  });

  it('asks for each address on its own', async () => {
    const { environment, client } = setUp();
    const { signal } = new AbortController();
    const loads = [url, `${url}?2`].map((address) => client.load(address, { signal }));
    await environment.answerAll(json('1'), json('2'));
    expect((await Promise.all(loads)).map(({ text }) => text)).to.deep.equal(['1', '2']);
  });

  it('asks no more once it has a copy', async () => {
    const { environment, load } = setUp();
    void environment.answerAll(json());
    const first = await load();
    expect(await load()).to.equal(first);
    expect(environment.asked).to.have.length(1);
  });

  it('knows where the answer came from in the end', async () => {
    const { environment, load } = setUp();
    const moved = 'https://elsewhere.example/feed.json';
    void environment.answerAll(() => responseFrom(moved));
    expect(await load()).to.have.property('url', moved);
  });

  it('sends no cookie across origins, no header of ours, and may use the browser’s cache', async () => {
    const { environment, load } = setUp();
    void load();
    const { init } = await environment.request(0);
    expect(init).to.have.all.keys('credentials', 'referrer', 'cache', 'signal');
    expect(init).to.include({ credentials: 'same-origin', cache: 'default' });
  });

  it('has the browser revalidate when asked afresh', async () => {
    const { environment, load } = setUp();
    void load(undefined, true);
    expect((await environment.request(0)).init.cache).to.equal('no-cache');
  });

  it('gives the same object when a refresh brings the same text, another when it does not', async () => {
    const { environment, load } = setUp();
    const answers = environment.answerAll(json(), json(), json('{"a":2}'));
    const first = await load();
    expect(await load(undefined, true)).to.equal(first);
    const third = await load(undefined, true);
    await answers;
    expect(third.json).to.deep.equal({ a: 2 });
    expect(await load()).to.equal(third);
    expect(environment.asked).to.have.length(3);
  });

  it('keeps its copy when a refresh fails', async () => {
    const { environment, load } = setUp();
    void environment.answerAll(json(), page(404));
    const first = await load();
    await rejection(load(undefined, true));
    expect(await load()).to.equal(first);
  });

  it('never keeps a rejection', async () => {
    const { environment, load } = setUp();
    void environment.answerAll(page(404), json());
    expect((await rejection(load())).code).to.equal('feed-status');
    expect(await load()).to.have.property('text', '{"a":1}');
  });

  it('tells every listener of a failure', async () => {
    const { environment, load } = setUp();
    const loads = [load(), load()].map(rejection);
    await environment.answerAll(page(404));
    expect((await Promise.all(loads)).map(({ code }) => code)).to.deep.equal([
      'feed-status',
      'feed-status',
    ]);
  });

  it('leaves no timer behind', async () => {
    const { environment, load } = setUp();
    void environment.answerAll(json());
    await load();
    expect(environment.timers).to.equal(0);
  });
});

describe('feed client, aborted', () => {
  it('stops the request when its last listener goes, not before', async () => {
    const { environment, load } = setUp();
    const [first, second] = [new AbortController(), new AbortController()];
    const loads = [load(first.signal), load(second.signal)].map(rejection);
    const { signal } = (await environment.request(0)).init;
    first.abort();
    expect((await loads[0])?.name).to.equal('AbortError');
    expect(signal!.aborted).to.equal(false);
    second.abort();
    expect((await loads[1])?.name).to.equal('AbortError');
    expect(signal!.aborted).to.equal(true);
    await aTimeout(0);
    expect(environment.timers).to.equal(0);
  });

  it('answers the listener that stays', async () => {
    const { environment, load } = setUp();
    const leaving = new AbortController();
    const left = rejection(load(leaving.signal));
    const stays = load();
    leaving.abort();
    await environment.answerAll(json());
    expect((await stays).json).to.deep.equal({ a: 1 });
    expect((await left).name).to.equal('AbortError');
  });

  it('keeps the request for a listener who comes as the last one goes', async () => {
    const { environment, load } = setUp();
    const leaving = new AbortController();
    const left = rejection(load(leaving.signal));
    leaving.abort();
    const comes = load();
    await left;
    await environment.answerAll(json());
    expect((await comes).json).to.deep.equal({ a: 1 });
    expect(environment.asked).to.have.length(1);
  });

  it('asks anew for a listener who comes later', async () => {
    const { environment, load } = setUp();
    const leaving = new AbortController();
    const left = rejection(load(leaving.signal));
    leaving.abort();
    await left;
    const comes = load();
    const { answer } = await environment.request(1);
    answer(new Response('7'));
    expect((await comes).json).to.equal(7);
  });

  it('stops while the body is on its way', async () => {
    const { environment, load } = setUp();
    const leaving = new AbortController();
    const left = rejection(load(leaving.signal));
    await environment.answerAll(endlessResponse);
    leaving.abort();
    expect((await left).name).to.equal('AbortError');
  });

  it('makes no request for a listener who has gone already', async () => {
    const { environment, load } = setUp();
    await rejection(load(AbortSignal.abort()));
    expect(environment.asked).to.have.length(0);
  });

  it('tries no more', async () => {
    const { environment, load } = setUp();
    const leaving = new AbortController();
    environment.random = () => {
      leaving.abort();
      return 0;
    };
    const left = rejection(load(leaving.signal));
    await environment.answerAll(page(503));
    expect((await left).name).to.equal('AbortError');
    expect(environment.asked).to.have.length(1);
  });
});

describe('feed client, refused', () => {
  const refusal = async (...answers: readonly (() => Response | Error)[]) => {
    const { environment, load } = setUp();
    void environment.answerAll(...answers);
    const error = await rejection(load());
    expect(error).to.be.instanceOf(FeedError);
    return { code: error.code, tries: environment.asked.length, waits: environment.waits, error };
  };

  it('tries three times where another try may help', async () => {
    for (const status of [500, 502, 503, 504, 429, 408]) {
      const busy = page(status);
      const { code, tries } = await refusal(busy, busy, busy);
      expect({ code, tries }, String(status)).to.deep.equal({ code: 'feed-status', tries: 3 });
    }
    const reset = () => new TypeError('Failed to fetch');
    expect(await refusal(reset, reset, reset)).to.include({ code: 'feed-unreachable', tries: 3 });
  });

  it('tries once where another try cannot help', async () => {
    for (const status of [400, 401, 403, 404, 410, 451]) {
      expect(await refusal(page(status)), String(status)).to.include({
        code: 'feed-status',
        tries: 1,
      });
    }
  });

  it('succeeds on the third try', async () => {
    const { environment, load } = setUp();
    void environment.answerAll(page(503), () => new TypeError('Reset'), json());
    expect((await load()).json).to.deep.equal({ a: 1 });
    expect(environment.waits).to.deep.equal([500, 1000]);
  });

  it('gives the last cause', async () => {
    const { error } = await refusal(page(503), page(503), () => new TypeError('Reset'));
    expect(error.code).to.equal('feed-unreachable');
    expect((error.cause as Error).message).to.equal('Reset');
  });

  it('keeps a Retry-After, up to 10 s', async () => {
    const headers = { 'retry-after': '4' };
    const { waits } = await refusal(
      page(429, headers),
      page(503, { 'retry-after': '600' }),
      page(404),
    );
    expect(waits).to.deep.equal([4_000, 10_000]);
  });

  it('refuses HTML with status 200, at once', async () => {
    const html = () => new Response('<!doctype html><title>Not found</title>');
    const { code, tries, error } = await refusal(html);
    expect({ code, tries }).to.deep.equal({ code: 'feed-not-json', tries: 1 });
    expect(error).to.have.property('found').that.contains('<!doctype html>');
  });

  it('refuses what is truncated, or nothing at all', async () => {
    expect(await refusal(json('{"version":"1.0","stories":[{"id"'))).to.include({
      code: 'feed-not-json',
      tries: 1,
    });
    expect(await refusal(json(''))).to.include({ code: 'feed-not-json', tries: 1 });
  });

  it('refuses what is not UTF-8, and takes a byte order mark', async () => {
    const latin1 = () => new Response(Uint8Array.of(0x22, 0xe9, 0x22));
    expect(await refusal(latin1)).to.include({ code: 'feed-encoding', tries: 1 });
    const { environment, load } = setUp();
    void environment.answerAll(() => new Response(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31)));
    expect((await load()).json).to.equal(1);
  });

  it('A36: reads a calendar whose lines are folded within a character, asked for once', async () => {
    const text =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20131003\r\nSUMMARY:é😀\r\nEND:VEVENT\r\nEND:VCALENDAR';
    const whole = [...new TextEncoder().encode(text)];
    const fold = [13, 10, 32];
    const folded = whole.flatMap((octet) => (octet >> 6 === 0b10 ? [...fold, octet] : [octet]));
    const { environment, load } = setUp();
    void environment.answerAll(() => new Response(Uint8Array.from(folded)));
    const { json } = await load();
    expect(json).to.have.nested.property('events[0].title', 'é😀');
    expect(environment.asked).to.have.length(1);
  });

  it('A36: refuses a calendar that is not UTF-8 at all', async () => {
    const latin1 = () =>
      new Response(Uint8Array.from('BEGIN:VCALENDAR\u00e9', (one) => one.charCodeAt(0)));
    expect(await refusal(latin1)).to.include({ code: 'feed-encoding', tries: 1 });
  });

  it('refuses over 20 MB, by what it says or by what it is', async () => {
    const large = 20 * 1024 * 1024 + 1;
    const says = () => new Response('{}', { headers: { 'content-length': String(large) } });
    const is = () => new Response(new Uint8Array(large));
    expect(await refusal(says)).to.include({ code: 'feed-too-large', tries: 1 });
    expect(await refusal(is)).to.include({ code: 'feed-too-large', tries: 1 });
  });

  it('refuses a redirect from https to http', async () => {
    const moved = () => responseFrom('http://campaign.example/feed.json');
    expect(await refusal(moved)).to.include({ code: 'feed-redirect', tries: 1 });
  });

  it('gives up on silence after 5 s, three times', async () => {
    const { environment, load } = setUp();
    const refused = rejection(load());
    for (const index of [0, 1, 2]) {
      const { init } = await environment.request(index);
      environment.elapse(4_999);
      expect(init.signal!.aborted).to.equal(false);
      environment.elapse(1);
      expect(init.signal!.aborted).to.equal(true);
    }
    expect((await refused).code).to.equal('feed-timeout');
    expect(environment.timers).to.equal(0);
  });
});

describe('feed client, with a request made before it was there', () => {
  const early = (client: FeedClient) => {
    let aborted = 0;
    const response = Promise.resolve(new Response('"early"'));
    client.adopt(url, { response, abort: () => (aborted += 1) });
    return () => aborted;
  };

  it('uses it once, and asks for none of its own', async () => {
    const { environment, client, load } = setUp();
    early(client);
    expect((await load()).json).to.equal('early');
    expect(environment.asked).to.have.length(0);
    const again = load(undefined, true);
    await environment.answerAll(json());
    expect((await again).json).to.deep.equal({ a: 1 });
  });

  it('tries for itself when it failed', async () => {
    const { environment, client, load } = setUp();
    client.adopt(url, { response: Promise.reject(new TypeError('Reset')), abort: () => {} });
    const loading = load();
    await environment.answerAll(json());
    expect((await loading).json).to.deep.equal({ a: 1 });
  });

  it('aborts it when nobody wants it any more', async () => {
    const { client, load } = setUp();
    let abort = 0;
    client.adopt(url, { response: new Promise(() => {}), abort: () => (abort += 1) });
    const leaving = new AbortController();
    const left = rejection(load(leaving.signal));
    leaving.abort();
    await left;
    expect(abort).to.equal(1);
  });
});
