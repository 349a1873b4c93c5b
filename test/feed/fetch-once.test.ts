import { expect } from '@open-wc/testing';
import { fetchOnce, BadStatus } from '../../src/feed/fetch-once.js';
import { endlessResponse, FakeEnvironment, rejection } from './fake-environment.js';

const url = 'https://campaign.example/feed.json';

const setUp = (signal = new AbortController().signal) => {
  const environment = new FakeEnvironment();
  const ask = (stop: AbortSignal) => environment.get(url, { signal: stop });
  return {
    environment,
    answer: fetchOnce({ url, signal, after: environment.after, ask, onResponse: () => {} }),
  };
};

/** Resolves once the answer's beginning has been judged. */
const begun = async (environment: FakeEnvironment, response: Response): Promise<void> => {
  const { answer } = await environment.request(0);
  const judged = new Promise<void>((resolve) => {
    const read = response.arrayBuffer.bind(response);
    response.arrayBuffer = () => {
      resolve();
      return read();
    };
  });
  answer(response);
  await judged;
};

describe('one attempt', () => {
  it('gives text and address', async () => {
    const { environment, answer } = setUp();
    await environment.answerAll(() => new Response('é'));
    expect(await answer).to.deep.equal({ text: 'é', url });
  });

  it('ends by itself after 30 s of a slow drip, and not before', async () => {
    const { environment, answer } = setUp();
    const late = rejection(answer);
    await begun(environment, endlessResponse());
    const { signal } = environment.asked[0]!.init;
    environment.elapse(29_999);
    expect(signal!.aborted).to.equal(false);
    environment.elapse(1);
    expect((await late).name).to.equal('TimeoutError');
    expect(signal!.aborted).to.equal(true);
  });

  it('gives an answer that has begun more than 5 s', async () => {
    const { environment, answer } = setUp();
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
    await begun(environment, new Response(body));
    environment.elapse(29_000);
    end();
    expect((await answer).text).to.equal('slow');
  });

  it('throws an answer of a bad status, for its caller to judge', async () => {
    const { environment, answer } = setUp();
    await environment.answerAll(() => new Response('', { status: 503 }));
    const thrown = await rejection(answer);
    expect(thrown).to.be.instanceOf(BadStatus);
    expect((thrown as BadStatus).response.status).to.equal(503);
  });

  it('throws what the request threw, also at once', async () => {
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

  it('throws a reset in the middle of a body', async () => {
    const { environment, answer } = setUp();
    const response = new Response('{"a');
    response.arrayBuffer = () => Promise.reject(new TypeError('Reset'));
    await environment.answerAll(() => response);
    expect((await rejection(answer)).name).to.equal('TypeError');
  });

  it('throws the signal’s reason when it aborts', async () => {
    const leaving = new AbortController();
    const { answer } = setUp(leaving.signal);
    leaving.abort(new Error('Gone'));
    expect((await rejection(answer)).message).to.equal('Gone');
  });

  it('stops what is left of the request in any case, and leaves no timer', async () => {
    const { environment, answer } = setUp();
    await environment.answerAll(() => new Response('', { status: 404 }));
    await rejection(answer);
    expect(environment.asked[0]!.init.signal!.aborted).to.equal(true);
    expect(environment.timers).to.equal(0);
  });
});
