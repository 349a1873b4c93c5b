import type { After } from '../time/clock.js';
import { FeedError } from '../model/feed-error.js';
import { largestBody, readBody } from './read-body.js';

/** Milliseconds from the request to the response headers. */
const longestSilence = 5_000;
/** Milliseconds from the response headers to the last byte. */
const longestAnswer = 30_000;

export interface FetchOptions {
  readonly url: string;
  /** Aborts the attempt. */
  readonly signal: AbortSignal;
  readonly after: After;
  readonly ask: (signal: AbortSignal) => Promise<Response>;
  /** Called when status and headers are accepted, before the body has arrived. */
  readonly onResponse: (response: Response) => void;
}

export interface Answer {
  readonly text: string;
  /** Address after redirects. */
  readonly url: string;
}

/** A status outside 200 to 299. `retry.ts` decides whether to try again. */
export class BadStatus extends Error {
  readonly response: Response;
  constructor(response: Response) {
    super();
    this.response = response;
  }
}

/**
 * Decodes UTF-8. Other bytes are attached to the error: they may be a calendar, see `client.ts`.
 */
export const decoded = (bytes: Uint8Array<ArrayBuffer>, url: string): Answer => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), url };
  } catch {
    throw new FeedError('feed-encoding', url, bytes.buffer);
  }
};

/** Checks status, content length and redirects, before the body is read. */
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
 * Makes one attempt to load a feed.
 *
 * @returns the text, and its address after redirects.
 * @throws a {@link FeedError}, {@link BadStatus}, a `TimeoutError`, the reason of `signal`, or what
 *   `ask` threw.
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
  // If `ask` throws first, nothing else awaits this promise.
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
    return decoded(bytes, response.url || url);
  } finally {
    cancel();
    signal.removeEventListener('abort', leave);
    stop.abort();
  }
};
