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
  it('makes one request for twenty callers, and resolves all with the same document [E27]', async () => {
    const { environment, load } = setUp();
    const loads = [...Array<undefined>(20)].map(() => load());
    await environment.answerAll(json());
    const documents = await Promise.all(loads);
    expect(environment.asked).to.have.length(1);
    expect(new Set(documents).size).to.equal(1);
    expect(documents[0]).to.deep.equal({ url, json: { a: 1 }, text: '{"a":1}' });
  });

  it('makes a request for each address', async () => {
    const { environment, client } = setUp();
    const { signal } = new AbortController();
    const loads = [url, `${url}?2`].map((address) => client.load(address, { signal }));
    await environment.answerAll(json('1'), json('2'));
    expect((await Promise.all(loads)).map(({ text }) => text)).to.deep.equal(['1', '2']);
  });

  it('makes no request once it has a copy', async () => {
    const { environment, load } = setUp();
    void environment.answerAll(json());
    const first = await load();
    expect(await load()).to.equal(first);
    expect(environment.asked).to.have.length(1);
  });

  it('has the address after redirects', async () => {
    const { environment, load } = setUp();
    const moved = 'https://elsewhere.example/feed.json';
    void environment.answerAll(() => responseFrom(moved));
    expect(await load()).to.have.property('url', moved);
  });

  it('sends no cookie across origins, no custom header, and uses the browser’s cache [E33]', async () => {
    const { environment, load } = setUp();
    void load();
    const { init } = await environment.request(0);
    expect(init).to.have.all.keys('credentials', 'referrer', 'cache', 'signal');
    expect(init).to.include({ credentials: 'same-origin', cache: 'default' });
  });

  it('makes the browser revalidate with fresh', async () => {
    const { environment, load } = setUp();
    void load(undefined, true);
    expect((await environment.request(0)).init.cache).to.equal('no-cache');
  });

  it('resolves with the same object if a refresh brings the same text [E30]', async () => {
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

  it('keeps its copy if a refresh fails', async () => {
    const { environment, load } = setUp();
    void environment.answerAll(json(), page(404));
    const first = await load();
    await rejection(load(undefined, true));
    expect(await load()).to.equal(first);
  });

  it('never keeps a rejection [E27]', async () => {
    const { environment, load } = setUp();
    void environment.answerAll(page(404), json());
    expect((await rejection(load())).code).to.equal('feed-status');
    expect(await load()).to.have.property('text', '{"a":1}');
  });

  it('rejects for every caller', async () => {
    const { environment, load } = setUp();
    const loads = [load(), load()].map(rejection);
    await environment.answerAll(page(404));
    expect((await Promise.all(loads)).map(({ code }) => code)).to.deep.equal([
      'feed-status',
      'feed-status',
    ]);
  });

  it('leaves no timer', async () => {
    const { environment, load } = setUp();
    void environment.answerAll(json());
    await load();
    expect(environment.timers).to.equal(0);
  });
});

describe('feed client, aborted', () => {
  it('aborts the request when its last caller aborts, not before [E28]', async () => {
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

  it('resolves for a caller that does not abort', async () => {
    const { environment, load } = setUp();
    const leaving = new AbortController();
    const left = rejection(load(leaving.signal));
    const stays = load();
    leaving.abort();
    await environment.answerAll(json());
    expect((await stays).json).to.deep.equal({ a: 1 });
    expect((await left).name).to.equal('AbortError');
  });

  it('keeps the request for a caller who comes in the same task as the last one aborts [E19]', async () => {
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

  it('makes a new request for a later caller', async () => {
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

  it('can be aborted while the body is arriving', async () => {
    const { environment, load } = setUp();
    const leaving = new AbortController();
    const left = rejection(load(leaving.signal));
    await environment.answerAll(endlessResponse);
    leaving.abort();
    expect((await left).name).to.equal('AbortError');
  });

  it('makes no request if the signal has aborted already', async () => {
    const { environment, load } = setUp();
    await rejection(load(AbortSignal.abort()));
    expect(environment.asked).to.have.length(0);
  });

  it('makes no further attempt', async () => {
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

  it('makes three attempts if another may help [E26]', async () => {
    for (const status of [500, 502, 503, 504, 429, 408]) {
      const busy = page(status);
      const { code, tries } = await refusal(busy, busy, busy);
      expect({ code, tries }, String(status)).to.deep.equal({ code: 'feed-status', tries: 3 });
    }
    const reset = () => new TypeError('Failed to fetch');
    expect(await refusal(reset, reset, reset)).to.include({ code: 'feed-unreachable', tries: 3 });
  });

  it('makes one attempt if another cannot help [E26]', async () => {
    for (const status of [400, 401, 403, 404, 410, 451]) {
      expect(await refusal(page(status)), String(status)).to.include({
        code: 'feed-status',
        tries: 1,
      });
    }
  });

  it('succeeds at the third attempt', async () => {
    const { environment, load } = setUp();
    void environment.answerAll(page(503), () => new TypeError('Reset'), json());
    expect((await load()).json).to.deep.equal({ a: 1 });
    expect(environment.waits).to.deep.equal([500, 1000]);
  });

  it('rejects with the last cause', async () => {
    const { error } = await refusal(page(503), page(503), () => new TypeError('Reset'));
    expect(error.code).to.equal('feed-unreachable');
    expect((error.cause as Error).message).to.equal('Reset');
  });

  it('follows Retry-After, up to 10 s [E26]', async () => {
    const headers = { 'retry-after': '4' };
    const { waits } = await refusal(
      page(429, headers),
      page(503, { 'retry-after': '600' }),
      page(404),
    );
    expect(waits).to.deep.equal([4_000, 10_000]);
  });

  it('refuses HTML with status 200 at the first attempt [E26]', async () => {
    const html = () => new Response('<!doctype html><title>Not found</title>');
    const { code, tries, error } = await refusal(html);
    expect({ code, tries }).to.deep.equal({ code: 'feed-not-json', tries: 1 });
    expect(error).to.have.property('found').that.contains('<!doctype html>');
  });

  it('refuses truncated JSON and an empty response [E26]', async () => {
    expect(await refusal(json('{"version":"1.0","stories":[{"id"'))).to.include({
      code: 'feed-not-json',
      tries: 1,
    });
    expect(await refusal(json(''))).to.include({ code: 'feed-not-json', tries: 1 });
  });

  it('refuses bytes that are not UTF-8, and accepts a byte order mark [E26]', async () => {
    const latin1 = () => new Response(Uint8Array.of(0x22, 0xe9, 0x22));
    expect(await refusal(latin1)).to.include({ code: 'feed-encoding', tries: 1 });
    const { environment, load } = setUp();
    void environment.answerAll(() => new Response(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31)));
    expect((await load()).json).to.equal(1);
  });

  it('reads a calendar whose lines are folded within a character, with one request [A36]', async () => {
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

  it('refuses a calendar that is not UTF-8 [A36]', async () => {
    const latin1 = () =>
      new Response(Uint8Array.from('BEGIN:VCALENDAR\u00e9', (one) => one.charCodeAt(0)));
    expect(await refusal(latin1)).to.include({ code: 'feed-encoding', tries: 1 });
  });

  it('refuses over 20 MB, by Content-Length or by the body [E26]', async () => {
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

  it('times out after 5 s without a response, three times [E26]', async () => {
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

describe('feed client, with a request that the loader started', () => {
  const early = (client: FeedClient) => {
    let aborted = 0;
    const response = Promise.resolve(new Response('"early"'));
    client.adopt(url, { response, abort: () => (aborted += 1) });
    return () => aborted;
  };

  it('uses it once, and makes no request of its own [E11]', async () => {
    const { environment, client, load } = setUp();
    early(client);
    expect((await load()).json).to.equal('early');
    expect(environment.asked).to.have.length(0);
    const again = load(undefined, true);
    await environment.answerAll(json());
    expect((await again).json).to.deep.equal({ a: 1 });
  });

  it('makes its own attempts if it failed', async () => {
    const { environment, client, load } = setUp();
    client.adopt(url, { response: Promise.reject(new TypeError('Reset')), abort: () => {} });
    const loading = load();
    await environment.answerAll(json());
    expect((await loading).json).to.deep.equal({ a: 1 });
  });

  it('aborts it when no caller waits any more', async () => {
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
