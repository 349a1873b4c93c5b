import { expect } from '@open-wc/testing';
import { fetchOnce, BadStatus } from '../../src/feed/fetch-once.js';
import { endlessResponse, FakeEnvironment, rejection } from './fake-environment.js';

const url = 'https://campaign.example/feed.json';

const setUp = (signal = new AbortController().signal) => {
  const environment = new FakeEnvironment();
  const ask = (stop: AbortSignal) => environment.get(url, { signal: stop });
  let hasBegun = () => {};
  const judged = new Promise<void>((resolve) => (hasBegun = resolve));
  const options = { url, signal, after: environment.after, ask, onResponse: hasBegun };
  /** Answers, and resolves once the answer's beginning has been judged. */
  const begin = async (response: Response): Promise<void> => {
    (await environment.request(0)).answer(response);
    await judged;
  };
  return { environment, answer: fetchOnce(options), begin };
};

/** An answer of so many megabytes of spaces, and how many of them were taken. */
const megabytes = (count: number) => {
  const taken = { megabytes: 0, isCancelled: false };
  const megabyte = new Uint8Array(1024 * 1024).fill(32);
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (taken.megabytes === count) return controller.close();
    taken.megabytes += 1;
    controller.enqueue(megabyte);
  };
  const cancel = () => void (taken.isCancelled = true);
  const body = new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
  return { response: new Response(body), taken };
};

/** A body that breaks off behind its first chunks. */
const brokenOff = (...chunks: readonly string[]): ReadableStream => {
  const left = [...chunks];
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const chunk = left.shift();
    if (chunk === undefined) throw new TypeError('Reset');
    controller.enqueue(new TextEncoder().encode(chunk));
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
};

describe('one attempt', () => {
  it('resolves with text and address', async () => {
    const { environment, answer } = setUp();
    await environment.answerAll(() => new Response('é'));
    expect(await answer).to.deep.equal({ text: 'é', url });
  });

  it('times out after 30 s of a slow body, and not before [E26]', async () => {
    const { environment, answer, begin } = setUp();
    const late = rejection(answer);
    await begin(endlessResponse());
    const { signal } = environment.asked[0]!.init;
    environment.elapse(29_999);
    expect(signal!.aborted).to.equal(false);
    environment.elapse(1);
    expect(await late).to.include({ code: 'feed-timeout' });
    expect(signal!.aborted).to.equal(true);
  });

  it('does not time out after 5 s once the headers have arrived', async () => {
    const { environment, answer, begin } = setUp();
    let end = () => {};
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('sl'));
        end = () => {
          controller.enqueue(new TextEncoder().encode('ow'));
          controller.close();
        };
      },
    });
    await begin(new Response(body));
    environment.elapse(29_000);
    end();
    expect((await answer).text).to.equal('slow');
  });

  it('throws a BadStatus with the response', async () => {
    const { environment, answer } = setUp();
    await environment.answerAll(() => new Response('', { status: 503 }));
    const thrown = await rejection(answer);
    expect(thrown).to.be.instanceOf(BadStatus);
    expect((thrown as BadStatus).response.status).to.equal(503);
  });

  it('rethrows what the request threw, also synchronously', async () => {
    const environment = new FakeEnvironment();
    const { signal } = new AbortController();
    const ask = () => {
      throw new TypeError('No such thing');
    };
    const thrown = await rejection(
      fetchOnce({ url, signal, after: environment.after, ask, onResponse: () => {} }),
    );
    expect(thrown.message).to.equal('No such thing');
    expect(environment.timers).to.equal(0);
  });

  it('rethrows a reset before the body, which may be retried', async () => {
    const { environment, answer } = setUp();
    await environment.answerAll(() => new Response(brokenOff()));
    expect((await rejection(answer)).name).to.equal('TypeError');
  });

  it('throws feed-unreachable for a reset within the body, which is not retried [E26]', async () => {
    const { environment, answer } = setUp();
    await environment.answerAll(() => new Response(brokenOff('{"', 'a')));
    expect(await rejection(answer)).to.include({ code: 'feed-unreachable' });
  });

  it('stops reading above 20 MB [E26]', async () => {
    const { environment, answer } = setUp();
    const { response, taken } = megabytes(Infinity);
    await environment.answerAll(() => response);
    expect(await rejection(answer)).to.include({ code: 'feed-too-large' });
    expect(taken).to.deep.equal({ megabytes: 21, isCancelled: true });
  });

  it('reads 20 MB', async () => {
    const { environment, answer } = setUp();
    await environment.answerAll(() => megabytes(20).response);
    expect((await answer).text).to.have.length(20 * 1024 * 1024);
  });

  it('resolves with an empty text if there is no body', async () => {
    const { environment, answer } = setUp();
    await environment.answerAll(() => new Response(null, { status: 204 }));
    expect(await answer).to.deep.equal({ text: '', url });
  });

  it('throws the reason of the signal when it aborts [E28]', async () => {
    const leaving = new AbortController();
    const { answer } = setUp(leaving.signal);
    leaving.abort(new Error('Gone'));
    expect((await rejection(answer)).message).to.equal('Gone');
  });

  it('always aborts the rest of the request, and leaves no timer', async () => {
    const { environment, answer } = setUp();
    await environment.answerAll(() => new Response('', { status: 404 }));
    await rejection(answer);
    expect(environment.asked[0]!.init.signal!.aborted).to.equal(true);
    expect(environment.timers).to.equal(0);
  });
});
