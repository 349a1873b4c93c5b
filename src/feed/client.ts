/** The one file that touches the network. */
import { readText } from './body.js';
import { Deadline, DeadlineError } from './deadline.js';
import type { EarlyRequest } from './early-request.js';
import { FeedError } from './error.js';
import { requestInit } from './request-init.js';

/** What a URL answered. The same object as before when a refresh brought the same text. */
export interface FeedDocument {
  /** Where it was found in the end: what its relative links are relative to. */
  readonly url: string;
  readonly json: unknown;
  /** When it arrived, in milliseconds since 1970. */
  readonly receivedAt: number;
}

/** The seam to the outside. Tests hand in canned answers and a clock of their own. */
export interface Outside {
  readonly get: (url: string, init: RequestInit) => Promise<Response>;
  /** Resolves after so many milliseconds, or when `signal` aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
}

export interface LoadOptions {
  /** Gives this caller's interest up. The last one to do so aborts the request. */
  readonly signal: AbortSignal;
  /** Asks the host again, even when there is a copy. The browser revalidates its own. */
  readonly fresh?: boolean;
}

interface PendingRequest {
  readonly controller: AbortController;
  readonly answer: Promise<FeedDocument>;
  listeners: number;
}

interface Copy extends FeedDocument {
  readonly text: string;
}

const tries = 3;
const longestRetryAfter = 10_000;

const realWait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const realOutside: Outside = {
  get: (url, init) => fetch(url, init),
  wait: realWait,
  now: () => Date.now(),
  random: () => Math.random(),
};

const isTransient = (status: number): boolean => status >= 500 || status === 429 || status === 408;

/** What a `Retry-After` asks for, in milliseconds: [RFC 9110 §10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3). */
const retryAfter = (response: Response, now: number): number | undefined => {
  const value = response.headers.get('retry-after');
  if (!value) return undefined;
  const asked = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(asked) ? undefined : Math.min(Math.max(asked, 0), longestRetryAfter);
};

/** A try that failed in a way that another may not. */
class Transient extends Error {
  readonly error: FeedError;
  readonly delay: number | undefined;
  constructor(error: FeedError, delay?: number) {
    super(error.message);
    this.error = error;
    this.delay = delay;
  }
}

const missed = (url: string, cause: unknown): FeedError =>
  cause instanceof DeadlineError
    ? new FeedError('feed-timeout', url, { message: 'The feed took too long to arrive.', cause })
    : new FeedError('feed-unreachable', url, { message: 'The feed could not be reached.', cause });

const isDowngrade = (asked: string, answered: string): boolean =>
  asked.startsWith('https:') && !answered.startsWith('https:');

const parse = (text: string, url: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const message = /^\s*</.test(text) ? 'The feed is a page of HTML.' : 'The feed is not JSON.';
    throw new FeedError('feed-not-json', url, { message, cause });
  }
};

/**
 * Gets feeds: one request for a URL however many ask, tried again when that may help, aborted when
 * nobody wants it any more. A failure is never kept; a copy is kept for as long as the page lives.
 */
export class FeedClient {
  readonly #outside: Outside;
  readonly #copies = new Map<string, Copy>();
  readonly #requests = new Map<string, PendingRequest>();
  readonly #early = new Map<string, EarlyRequest>();

  constructor(outside: Outside = realOutside) {
    this.#outside = outside;
  }

  /** Takes over a request that is already on its way. The first load of `url` uses it. */
  adopt(url: string, request: EarlyRequest): void {
    if (this.#copies.has(url) || this.#requests.has(url)) request.abort();
    else this.#early.set(url, request);
  }

  /**
   * The document at `url`, an absolute http or https address.
   *
   * @throws {@link FeedError} when it can't be had; the signal's reason when `signal` aborts.
   */
  load(url: string, { signal, fresh = false }: LoadOptions): Promise<FeedDocument> {
    signal.throwIfAborted();
    const copy = this.#copies.get(url);
    if (copy && !fresh) return Promise.resolve(copy);
    return this.#join(url, this.#requests.get(url) ?? this.#start(url, fresh), signal);
  }

  #start(url: string, fresh: boolean): PendingRequest {
    const controller = new AbortController();
    const answer = this.#attempts(url, fresh, controller.signal);
    const request = { controller, answer, listeners: 0 };
    this.#requests.set(url, request);
    const settled = () => this.#forget(url, request);
    answer.then(settled, settled);
    return request;
  }

  #forget(url: string, request: PendingRequest): void {
    if (this.#requests.get(url) === request) this.#requests.delete(url);
  }

  #join(url: string, request: PendingRequest, signal: AbortSignal): Promise<FeedDocument> {
    request.listeners += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal.reason as Error);
        request.listeners -= 1;
        if (request.listeners > 0) return;
        this.#forget(url, request);
        request.controller.abort();
      };
      signal.addEventListener('abort', leave, { once: true });
      void request.answer
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', leave));
    });
  }

  async #attempts(url: string, fresh: boolean, signal: AbortSignal): Promise<FeedDocument> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(url, fresh, signal);
      } catch (failure) {
        if (!(failure instanceof Transient)) throw failure;
        if (attempt === tries || signal.aborted) throw failure.error;
        const backoff = 250 * 2 ** attempt * (0.5 + this.#outside.random());
        await this.#outside.wait(failure.delay ?? backoff, signal);
        if (signal.aborted) throw failure.error;
      }
    }
  }

  async #attempt(url: string, fresh: boolean, signal: AbortSignal): Promise<FeedDocument> {
    const deadline = new Deadline(this.#outside.wait, signal);
    try {
      const response = await deadline.hold(this.#request(url, fresh, deadline.signal));
      this.#judge(response, url);
      const text = await deadline.hold(readText(response, url, () => deadline.progress()));
      return this.#keep(url, response, text);
    } catch (cause) {
      if (cause instanceof FeedError || cause instanceof Transient) throw cause;
      throw new Transient(missed(url, cause));
    } finally {
      deadline.end();
    }
  }

  #request(url: string, fresh: boolean, signal: AbortSignal): Promise<Response> {
    const early = this.#early.get(url);
    this.#early.delete(url);
    if (early) {
      signal.addEventListener('abort', early.abort);
      return early.response;
    }
    // `no-cache` has the browser revalidate: a 304 costs a header and no header of ours.
    return this.#outside.get(url, {
      ...requestInit(url),
      cache: fresh ? 'no-cache' : 'default',
      signal,
    });
  }

  #judge(response: Response, url: string): void {
    if (isDowngrade(url, response.url || url)) {
      const message = 'The feed is redirected from https to another scheme.';
      throw new FeedError('feed-redirect', url, { message });
    }
    if (response.ok) return;
    const error = new FeedError('feed-status', url, {
      message: `The feed's host answered ${response.status}.`,
    });
    throw isTransient(response.status)
      ? new Transient(error, retryAfter(response, this.#outside.now()))
      : error;
  }

  #keep(url: string, response: Response, text: string): FeedDocument {
    const kept = this.#copies.get(url);
    const same = kept?.text === text;
    const copy: Copy = same
      ? kept
      : {
          url: response.url || url,
          json: parse(text, url),
          receivedAt: this.#outside.now(),
          text,
        };
    this.#copies.set(url, copy);
    return copy;
  }
}

/** The client that a page's elements share. */
export const feedClient = new FeedClient();
