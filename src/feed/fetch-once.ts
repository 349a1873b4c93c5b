import type { After } from '../time/clock.js';
import { FeedError } from '../model/feed-error.js';
import { largestBody, readBody } from './read-body.js';

/** From asking to the beginning of an answer: 5 s. */
const longestSilence = 5_000;
/** From its beginning to its end, however slow the link: 30 s. */
const longestAnswer = 30_000;

export interface FetchOptions {
  readonly url: string;
  /** Gives the attempt up. */
  readonly signal: AbortSignal;
  readonly after: After;
  readonly ask: (signal: AbortSignal) => Promise<Response>;
  /** Told of an answer whose beginning is right, before the rest of it has come. */
  readonly onResponse: (response: Response) => void;
}

export interface Answer {
  readonly text: string;
  /** Where it came from in the end. */
  readonly url: string;
}

/** Whether another try may help is for the caller to say. */
export class BadStatus extends Error {
  readonly response: Response;
  constructor(response: Response) {
    super();
    this.response = response;
  }
}

/** What could not be decoded goes with the error: it may be a calendar, see `retry.ts`. */
const answerOf = (bytes: Uint8Array<ArrayBuffer>, url: string): Answer => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), url };
  } catch {
    throw new FeedError('feed-encoding', url, bytes.buffer);
  }
};

/** Refuses an answer by what its beginning says: its status, its length, where it comes from. */
const judge = (response: Response, url: string): void => {
  if (/^https:/.test(url) && /^http:/.test(response.url)) {
    throw new FeedError('feed-redirect', response.url);
  }
  if (!response.ok) throw new BadStatus(response);
  if (Number(response.headers.get('content-length')) > largestBody) {
    throw new FeedError('feed-too-large');
  }
};

/**
 * Asks once.
 *
 * @returns the text, and the address that it came from in the end.
 * @throws what ended the attempt: a {@link FeedError}, {@link BadStatus}, a
 *   `TimeoutError`, the signal's reason, or what `ask` threw.
 */
export const fetchOnce = async ({ url, signal, after, ask, onResponse }: FetchOptions) => {
  const stop = new AbortController();
  const leave = () => stop.abort(signal.reason);
  const tooSlow = new DOMException('Too slow.', 'TimeoutError');
  const silent = () => stop.abort(tooSlow);
  const late = () => stop.abort(new FeedError('feed-timeout', undefined, tooSlow));
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.onabort = () => reject(stop.signal.reason as Error);
  });
  // Also when nobody races it: asking may throw at once.
  stopped.catch(() => {});
  signal.addEventListener('abort', leave);
  let cancel = after(longestSilence, silent);
  try {
    const response = await Promise.race([ask(stop.signal), stopped]);
    judge(response, url);
    onResponse(response);
    cancel();
    cancel = after(longestAnswer, late);
    const bytes = await Promise.race([readBody(response), stopped]);
    return answerOf(bytes, response.url || url);
  } finally {
    cancel();
    signal.removeEventListener('abort', leave);
    stop.abort();
  }
};
