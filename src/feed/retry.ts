import type { After, Clock } from '../time/clock.js';
import { BadStatus } from './fetch-once.js';
import { FeedError } from '../model/feed-error.js';

const tries = 3;
const longestRetryAfter = 10_000;

const isTransient = (cause: unknown): boolean =>
  cause instanceof BadStatus
    ? cause.response.status >= 500 || [408, 429].includes(cause.response.status)
    : !(cause instanceof FeedError);

/**
 * Milliseconds that a `Retry-After` asks for, at most 10 s: [RFC 9110
 * §10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3).
 */
const retryAfter = (cause: unknown, now: number): number | undefined => {
  const value = cause instanceof BadStatus ? cause.response.headers.get('retry-after') : undefined;
  if (!value) return undefined;
  const asked = /^\d+$/.test(value) ? Number(value) * 1000 : +new Date(value) - now;
  return Number.isNaN(asked) ? undefined : Math.min(Math.max(asked, 0), longestRetryAfter);
};

const named = (cause: unknown): FeedError => {
  if (cause instanceof FeedError) return cause;
  if (cause instanceof BadStatus) return new FeedError('feed-status', cause.response.status, cause);
  return (cause as Error | undefined)?.name === 'TimeoutError'
    ? new FeedError('feed-timeout', undefined, cause)
    : new FeedError('feed-unreachable', undefined, cause);
};

/** Clock and random numbers, injected so that tests can replace them. */
export interface RetryEnvironment extends Clock {
  /** A number from 0 to 1: spreads retries, so that not all readers come back at once. */
  readonly random: () => number;
}

export interface RetryOptions<Result> {
  readonly signal: AbortSignal;
  readonly again: () => Promise<Result>;
  readonly environment: RetryEnvironment;
}

/** Resolves after some milliseconds, or when the signal aborts. */
const pause = (milliseconds: number, signal: AbortSignal, after: After): Promise<void> =>
  new Promise((resolve) => {
    const cancel = after(milliseconds, resolve);
    signal.addEventListener('abort', () => {
      cancel();
      resolve();
    });
  });

/**
 * Retries after a first attempt that failed with `cause`: three attempts in all. The pauses are
 * about 0.5 and 1 s, each times a random 0.5 to 1.5, or what `Retry-After` asks for.
 *
 * @throws {@link FeedError} if no attempt succeeds, or another would not help.
 */
export const retry = async <Result>(
  cause: unknown,
  { signal, again, environment }: RetryOptions<Result>,
): Promise<Result> => {
  const { after, now, random } = environment;
  let failure = cause;
  for (let tried = 1; tried < tries && isTransient(failure) && !signal.aborted; tried += 1) {
    const delay = retryAfter(failure, now()) ?? 500 * 2 ** (tried - 1) * (0.5 + random());
    await pause(delay, signal, after);
    if (signal.aborted) break;
    try {
      return await again();
    } catch (next) {
      failure = next;
    }
  }
  throw named(failure);
};
