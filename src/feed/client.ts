/** Loads feeds. The only file that uses the network. */
import { FeedError } from '../model/feed-error.js';
import { systemClock } from '../time/clock.js';
import { type Answer, fetchOnce, type FetchOptions } from './fetch-once.js';
import type { EarlyRequest } from './early-request.js';
import { readDocument, readFoldedCalendar } from './formats/formats.js';
import { requestInit } from './request-init.js';
import { retry, type RetryEnvironment } from './retry.js';

/** A loaded document. If a refresh brings the same text, it is the same object. */
export interface FeedDocument {
  /** Address after redirects; relative links are resolved against it. */
  readonly url: string;
  readonly json: unknown;
  readonly text: string;
}

/** Network, clock and random numbers, injected so that tests can replace them. */
export interface ClientEnvironment extends RetryEnvironment {
  readonly get: (url: string, init: RequestInit) => Promise<Response>;
}

export interface LoadOptions {
  /** Abort it when this caller no longer waits. When no caller waits, the request is aborted. */
  readonly signal: AbortSignal;
  /**
   * Requests the feed even if there is a copy; the browser revalidates its cache. Default false.
   */
  readonly fresh?: boolean;
  /** Called with a clone of the response as soon as its headers have arrived. */
  readonly peek?: Peek | undefined;
}

export type Peek = (response: Response) => unknown;

interface PendingRequest {
  readonly controller: AbortController;
  readonly answer: Promise<FeedDocument>;
  readonly peeks: Peek[];
  listeners: number;
}

const pageEnvironment: ClientEnvironment = {
  ...systemClock,
  get: (url, init) => fetch(url, init),
  random: () => Math.random(),
};

/** If a response is not UTF-8, tries it as a calendar whose lines are folded inside a character. */
const decodeAgain = async (cause: unknown): Promise<Answer> => {
  if (!(cause instanceof FeedError && cause.cause instanceof ArrayBuffer)) throw cause;
  return readFoldedCalendar(new Uint8Array(cause.cause), cause.found ?? '');
};

/**
 * Loads feeds: one request for each URL, however many elements ask; up to three attempts; aborted
 * when nobody waits any more. Documents are kept as long as the page lives; failures are not kept.
 */
export class FeedClient {
  readonly #environment: ClientEnvironment;
  readonly #copies = new Map<string, FeedDocument>();
  readonly #requests = new Map<string, PendingRequest>();
  readonly #early = new Map<string, EarlyRequest>();

  constructor(environment: ClientEnvironment = pageEnvironment) {
    this.#environment = environment;
  }

  /** Registers a request that the loader has started. The first load of `url` uses its response. */
  adopt(url: string, request: EarlyRequest): void {
    this.#early.set(url, request);
  }

  /**
   * Loads the document at `url`, an absolute http or https address.
   *
   * @throws {@link FeedError} if it cannot be loaded; the reason of `signal` if that aborts.
   */
  async load(url: string, { signal, fresh = false, peek }: LoadOptions): Promise<FeedDocument> {
    signal.throwIfAborted();
    const copy = this.#copies.get(url);
    if (copy && !fresh) return copy;
    const request = this.#requests.get(url) ?? this.#start(url, fresh);
    if (peek) request.peeks.push(peek);
    return this.#join(url, request, signal);
  }

  #start(url: string, fresh: boolean): PendingRequest {
    const controller = new AbortController();
    const peeks: Peek[] = [];
    const onResponse = (response: Response) => peeks.forEach((peek) => peek(response.clone()));
    const answer = this.#answer(url, fresh, { signal: controller.signal, onResponse });
    const request = { controller, answer, peeks, listeners: 0 };
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
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
        request.listeners -= 1;
        // Moving an element in the page disconnects it and connects it again in the same task:
        // wait for that.
        queueMicrotask(() => {
          if (request.listeners > 0) return;
          this.#forget(url, request);
          request.controller.abort();
        });
      });
      request.answer.then(resolve, reject);
    });
  }

  async #answer(
    url: string,
    fresh: boolean,
    { signal, onResponse }: Pick<FetchOptions, 'signal' | 'onResponse'>,
  ): Promise<FeedDocument> {
    const { after } = this.#environment;
    const ask = (stop: AbortSignal) => this.#ask(url, fresh, stop);
    const once = () => fetchOnce({ url, signal, after, ask, onResponse });
    const again = async () => this.#keep(url, await once().catch(decodeAgain));
    try {
      return await again();
    } catch (cause) {
      return retry(cause, { signal, again, environment: this.#environment });
    }
  }

  #ask(url: string, fresh: boolean, signal: AbortSignal): Promise<Response> {
    const early = this.#early.get(url);
    this.#early.delete(url);
    if (early) {
      signal.addEventListener('abort', early.abort);
      return early.response;
    }
    // `no-cache` makes the browser revalidate. An `If-None-Match` header of ours would cost a
    // preflight.
    return this.#environment.get(url, {
      ...requestInit(url),
      cache: fresh ? 'no-cache' : 'default',
      signal,
    });
  }

  async #keep(asked: string, { text, url }: Answer): Promise<FeedDocument> {
    const kept = this.#copies.get(asked);
    if (kept?.text === text) return kept;
    const copy = { url, text, json: await readDocument(text, url) };
    this.#copies.set(asked, copy);
    return copy;
  }
}

/** The client that all elements of a page share. */
export const feedClient = new FeedClient();
