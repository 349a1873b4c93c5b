import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedClient } from '../feed/client.js';
import type { ItemSchema } from '../feed/contract.js';
import { FeedError } from '../feed/error.js';
import {
  type ItemOf,
  type LoadedSection,
  loadSection,
  readSection,
  type SectionKind,
} from '../feed/section.js';
import { afterFailure, afterReading, type FeedState } from './feed-state.js';
import { whenNear } from './near.js';

/** What the controller asks of its element. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  feed: string;
  data: unknown;
  loading: 'lazy' | 'eager';
  refresh: number;
  /** Called after each load, when what it brought is on screen. */
  feedSettled(state: FeedState<unknown>): void;
}

const asFeedError = (cause: unknown, url: string): FeedError =>
  cause instanceof FeedError
    ? cause
    : new FeedError('feed-shape', url, { message: 'The feed could not be read.', cause });

const linkedData = (href: string): FeedError =>
  new FeedError('feed-shape', href, { message: 'A feed given as data holds its sections itself.' });

/** The element's `feed`, absolute. */
const absolute = (feed: string): string => {
  try {
    const url = new URL(feed, globalThis.document?.baseURI);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Told below, the same way.
  }
  throw new FeedError('feed-address', feed, {
    message: `"${feed}" is not an http or https address.`,
  });
};

const baseOf = (feed: string): string | undefined => {
  try {
    return absolute(feed || (globalThis.document?.baseURI ?? ''));
  } catch {
    return undefined;
  }
};

/**
 * From an element's `feed` or `data` to a state: loading, ready, empty, stale or error. Each load
 * has its signal, only the latest writes, and disconnecting aborts.
 */
export class FeedController<Schema extends ItemSchema> implements ReactiveController {
  readonly #host: FeedHost;
  readonly #kind: SectionKind<Schema>;
  #state: FeedState<ItemOf<Schema>> = { name: 'loading' };
  #loaded: LoadedSection<ItemOf<Schema>> | undefined;
  #load: AbortController | undefined;
  #stopWaiting: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seen = false;
  #feed = '';
  #data: unknown;

  constructor(host: FeedHost, kind: SectionKind<Schema>) {
    this.#host = host;
    this.#kind = kind;
    host.addController(this);
  }

  get state(): FeedState<ItemOf<Schema>> {
    return this.#state;
  }

  hostConnected(): void {
    if (this.#state.name === 'loading') this.#begin();
    else this.#scheduleRefresh();
  }

  hostDisconnected(): void {
    this.#load?.abort();
    this.#stopWaiting?.();
    clearTimeout(this.#timer);
  }

  /** Follows `feed` and `data`. Whatever was read from an old address is no copy of a new one. */
  hostUpdate(): void {
    const { feed, data } = this.#host;
    if (feed === this.#feed && data === this.#data) return;
    this.#feed = feed;
    this.#data = data;
    this.#loaded = undefined;
    this.#load?.abort();
    if (data !== undefined) this.#readData();
    else this.#startOver();
  }

  /** Asks the host anew. Resolves when what it brought, or could not bring, is on screen. */
  async reload(): Promise<void> {
    if (this.#feed && this.#data === undefined) await this.#fetch(true);
    await this.#host.updateComplete;
  }

  /** Reads `data` at once, also on a server. */
  #readData(): void {
    const base = baseOf(this.#feed);
    try {
      const reading = readSection({ json: this.#data, base }, this.#kind);
      if ('href' in reading) throw linkedData(reading.href);
      this.#settle(afterReading(reading));
    } catch (cause) {
      this.#settle(afterFailure(this.#state, asFeedError(cause, base ?? '')));
    }
  }

  #startOver(): void {
    this.#set({ name: 'loading' });
    if (this.#host.isConnected) this.#begin();
  }

  #begin(): void {
    if (!this.#feed) return;
    if (this.#host.loading === 'eager' || this.#seen) void this.#fetch(false);
    else this.#waitUntilNear(() => this.#come());
  }

  #come(): void {
    this.#seen = true;
    void this.#fetch(false);
  }

  async #fetch(fresh: boolean): Promise<void> {
    this.#load?.abort();
    const { signal } = (this.#load = new AbortController());
    const feed = this.#feed;
    try {
      const options = { kind: this.#kind, signal, fresh, previous: this.#loaded };
      const loaded = await loadSection(feedClient, absolute(feed), options);
      if (!signal.aborted) this.#take(loaded);
    } catch (cause) {
      if (!signal.aborted) this.#settle(afterFailure(this.#state, asFeedError(cause, feed)));
    }
    if (!signal.aborted) this.#scheduleRefresh();
  }

  #take(loaded: LoadedSection<ItemOf<Schema>>): void {
    // A refresh that brought nothing new draws nothing anew.
    if (loaded === this.#loaded && this.#state.name !== 'stale') return;
    this.#loaded = loaded;
    this.#settle(afterReading(loaded.reading));
  }

  #settle(state: FeedState<ItemOf<Schema>>): void {
    this.#set(state);
    this.#host.feedSettled(state);
  }

  #set(state: FeedState<ItemOf<Schema>>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #scheduleRefresh(): void {
    clearTimeout(this.#timer);
    const { refresh } = this.#host;
    if (!(refresh > 0)) return;
    const wait = Math.max(refresh, 1) * 60_000;
    this.#timer = setTimeout(() => this.#waitUntilNear(() => void this.#fetch(true)), wait);
  }

  #waitUntilNear(callback: () => void): void {
    this.#stopWaiting?.();
    this.#stopWaiting = whenNear(this.#host, callback);
  }
}
