import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { BadStatus } from '../../src/feed/fetch-once.js';
import { FeedError, type FeedErrorCode } from '../../src/model/feed-error.js';
import { retry } from '../../src/feed/retry.js';
import { rejection } from './fake-environment.js';

const now = Date.parse('2026-11-23T09:00:00Z');

interface Options {
  readonly random?: () => number;
  readonly signal?: AbortSignal;
  readonly again?: () => Promise<string>;
}

const retried = async (cause: unknown, options: Options = {}) => {
  const waits: number[] = [];
  let tries = 0;
  const again = () => {
    tries += 1;
    if (options.again) return options.again();
    throw cause as Error;
  };
  const after = (milliseconds: number, callback: () => void) => {
    waits.push(milliseconds);
    callback();
    return () => {};
  };
  const { random = () => 0.5, signal = new AbortController().signal } = options;
  const retrying = retry(cause, {
    signal,
    again,
    environment: { after, now: () => now, random },
  });
  const outcome = await retrying.catch((error: unknown) => error);
  return { waits, tries, outcome };
};

const bad = (status: number, headers: HeadersInit = {}) =>
  new BadStatus(new Response('', { status, headers }));

const busy = (retryAfter?: string) => bad(503, retryAfter ? { 'retry-after': retryAfter } : {});

describe('trying again', () => {
  it('waits 0.5 s, then 1 s, each times 0.5 to 1.5', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), async (chance) => {
        const { waits } = await retried(busy(), { random: () => chance });
        expect(waits).to.have.length(2);
        expect(waits[0]).to.be.within(250, 750);
        expect(waits[1]).to.be.within(500, 1500);
      }),
    );
  });

  it('waits as Retry-After says, in seconds or as a date, up to 10 s [E26]', async () => {
    for (const [value, milliseconds] of [
      ['0', 0],
      ['3', 3_000],
      ['10', 10_000],
      ['86400', 10_000],
      ['Mon, 23 Nov 2026 09:00:07 GMT', 7_000],
      ['Mon, 23 Nov 2026 10:00:00 GMT', 10_000],
      ['Mon, 23 Nov 2026 08:00:00 GMT', 0],
    ] as const) {
      expect((await retried(busy(value))).waits, value).to.deep.equal([milliseconds, milliseconds]);
    }
  });

  it('ignores an unreadable Retry-After', async () => {
    expect((await retried(busy('soon'))).waits).to.deep.equal([500, 1000]);
  });

  it('resolves with the result of a later attempt', async () => {
    const { outcome, tries } = await retried(busy(), { again: () => Promise.resolve('text') });
    expect({ outcome, tries }).to.deep.equal({ outcome: 'text', tries: 1 });
  });

  it('stops as soon as another attempt cannot help', async () => {
    const again = () => Promise.reject(new FeedError('feed-not-json'));
    const { outcome, tries } = await retried(busy(), { again });
    expect(tries).to.equal(1);
    expect(outcome).to.have.property('code', 'feed-not-json');
  });

  it('makes no attempt once the signal has aborted', async () => {
    expect(await retried(busy(), { signal: AbortSignal.abort() })).to.include({ tries: 0 });
  });

  it('stops waiting when the signal aborts between two attempts, and clears the timer [E28]', async () => {
    const leaving = new AbortController();
    let cancelled = 0;
    const environment = {
      after: () => {
        queueMicrotask(() => leaving.abort());
        return () => (cancelled += 1);
      },
      now: () => now,
      random: () => 0.5,
    };
    const again = () => Promise.reject(new Error('asked again'));
    const error = await rejection(retry(busy(), { signal: leaving.signal, again, environment }));
    expect(error).to.have.property('code', 'feed-status');
    expect(cancelled).to.equal(1);
  });

  it('throws a FeedError with a stable code', async () => {
    const explained = async (cause: unknown): Promise<FeedErrorCode | undefined> =>
      ((await retried(cause)).outcome as FeedError).code;
    expect(await explained(busy())).to.equal('feed-status');
    expect(await explained(bad(404))).to.equal('feed-status');
    expect(await explained(new TypeError('Failed to fetch'))).to.equal('feed-unreachable');
    expect(await explained(new DOMException('', 'TimeoutError'))).to.equal('feed-timeout');
    expect(await explained(undefined)).to.equal('feed-unreachable');
    expect(await explained(new FeedError('feed-encoding'))).to.equal('feed-encoding');
  });

  it('throws an error with the status and the cause', async () => {
    const signal = AbortSignal.abort();
    const environment = { after: () => () => {}, now: () => now, random: () => 0 };
    const keep = () => Promise.resolve('');
    const options = { signal, keep, environment };
    const again = () => Promise.resolve('');
    const teapot = await rejection(retry(bad(418), { ...options, again }));
    expect(teapot).to.have.property('found', '418');
    const cause = new TypeError('Reset');
    expect((await rejection(retry(cause, { ...options, again }))).cause).to.equal(cause);
  });
});
