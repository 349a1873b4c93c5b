import type { After } from '../time/clock.js';
import { FeedError } from '../model/feed-error.js';
import { largestBody, readBody } from './read-body.js';

/** From the request to the first byte of the response: 5 s. */
const longestSilence = 5_000;
/** From the first byte to the last, however slow the link: 30 s. */
const longestAnswer = 30_000;

export interface FetchOptions {
  readonly url: string;
  /** Aborts the attempt. */
  readonly signal: AbortSignal;
  readonly after: After;
  readonly ask: (signal: AbortSignal) => Promise<Response>;
  /** Called when status and headers are good, before the body has arrived. */
  readonly onResponse: (response: Response) => void;
}

export interface Answer {
  readonly text: string;
  /** Its address after redirects. */
  readonly url: string;
}

/** A status that is not 2xx. `retry.ts` decides whether another attempt may help. */
export class BadStatus extends Error {
  readonly response: Response;
  constructor(response: Response) {
    super();
    this.response = response;
  }
}

/** Bytes that are not UTF-8 go along with the error: they may be a calendar, see `client.ts`. */
const answerOf = (bytes: Uint8Array<ArrayBuffer>, url: string): Answer => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), url };
  } catch {
    throw new FeedError('feed-encoding', url, bytes.buffer);
  }
};

/** Refuses a response by its headers: status, length, redirect to http. */
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
 * Makes one attempt.
 *
 * @returns the text, and its address after redirects.
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
  // Handled here too, in case `ask` throws before anything awaits it.
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
