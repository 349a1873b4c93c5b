import { native } from './native.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedReading, ItemOf, ItemSchema, SectionKind } from '../model/contract.js';
import { asFeedError, FeedError } from '../model/feed-error.js';
import { withPicturesFrom } from '../model/picture-hosts.js';
import { type LoadedSection, loadSection, readSection } from '../feed/section.js';
import { breathe } from '../time/slices.js';
import {
  afterFailure,
  afterReading,
  type FeedState,
  readingOf,
  type SettledState,
} from './feed-state.js';
import type { Environment } from './environment.js';
import { isNear, whenNear } from './viewport.js';

/** What the controller asks of its element. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  feed: string;
  data: unknown;
  pictureHosts: string;
  /** Whether to ask for the feed at once, wherever the element is. */
  readonly loadsAtOnce: boolean;
  refresh: number;
  readonly environment: Environment;
  /** Called after each load, before its outcome is drawn. */
  feedSettled(state: SettledState<unknown>): void;
}

/** `feed` as an absolute http or https address; undefined when it is neither. */
const absolute = (feed: string): string | undefined => {
  try {
    // Calendars are linked to by `webcal:`, and served over https.
    const address = feed.trim().replace(/^webcals?:/i, 'https:');
    const { protocol, href } = new URL(address, globalThis.document && native(document, 'baseURI'));
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Turns an element's `feed` or `data` into a state: loading, ready, empty, stale or error. Each load
 * has its own signal; only the latest load sets the state, and disconnecting aborts it.
 */
export class FeedController<Item extends ItemSchema> implements ReactiveController {
  readonly #host: FeedHost;
  readonly #ownKind: SectionKind<Item>;
  #state: FeedState<ItemOf<Item>> = { name: 'loading' };
  #loaded: LoadedSection<ItemOf<Item>> | undefined;
  #load: AbortController | undefined;
  #stopWaiting: (() => void) | undefined;
  /** Called after each load, whatever came of it. */
  onLoaded: (() => void) | undefined;
  #feed = '';
  #data: unknown;
  #pictureHosts = '';

  constructor(host: FeedHost, kind: SectionKind<Item>) {
    this.#host = host;
    this.#ownKind = kind;
    host.addController(this);
  }

  get #kind(): SectionKind<Item> {
    return this.#pictureHosts ? withPicturesFrom(this.#pictureHosts, this.#ownKind) : this.#ownKind;
  }

  get state(): FeedState<ItemOf<Item>> {
    return this.#state;
  }

  /** Whether nothing has been read, or only a part. */
  get #isLoading(): boolean {
    return readingOf(this.#state)?.isPart ?? this.#state.name === 'loading';
  }

  hostConnected(): void {
    if (this.#isLoading) this.#begin();
  }

  hostDisconnected(): void {
    this.#load?.abort();
    this.#stopWaiting?.();
  }

  /** Starts over when what is asked for has changed: what an old address gave is no copy of a new one. */
  hostUpdate(): void {
    const { feed, data, pictureHosts } = this.#host;
    if (feed === this.#feed && data === this.#data && pictureHosts === this.#pictureHosts) return;
    this.#feed = feed;
    this.#data = data;
    this.#pictureHosts = pictureHosts;
    this.#loaded = undefined;
    this.#load?.abort();
    if (data !== undefined) this.#readData();
    else this.#startOver();
  }

  /** Loads the feed again. Resolves when the outcome is on screen. */
  async reload(): Promise<void> {
    await this.#fetch(true);
    await this.#host.updateComplete;
  }

  /** Reads `data` at once, also on a server. */
  #readData(): void {
    const { signal } = (this.#load = new AbortController());
    try {
      const base = absolute(this.#feed);
      this.#settle(afterReading(readSection(this.#data, base, this.#kind)));
    } catch (cause) {
      this.#fail(cause, signal);
    }
  }

  #startOver(): void {
    this.#set({ name: 'loading' });
    if (this.#host.isConnected) this.#begin();
  }

  #begin(): void {
    if (!this.#feed) return;
    if (this.#host.loadsAtOnce) void this.#fetch(false);
    else this.fetchWhenNear(false);
  }

  /** Loads the feed when its element is near. At once when it is already: an observer would answer only after the next frame. */
  fetchWhenNear(fresh: boolean): void {
    this.#stopWaiting?.();
    if (isNear(this.#host)) void this.#fetch(fresh);
    else this.#stopWaiting = whenNear(this.#host, () => void this.#fetch(fresh));
  }

  async #fetch(fresh: boolean): Promise<void> {
    // Either may have changed while the element was far from the view, or between two refreshes.
    if (!this.#feed || this.#data !== undefined) return;
    this.#load?.abort();
    const { signal } = (this.#load = new AbortController());
    const feed = this.#feed;
    try {
      const url = absolute(feed);
      if (!url) throw new FeedError('feed-address', feed);
      const show = async (part: FeedReading<ItemOf<Item>>) => {
        await breathe();
        if (!signal.aborted && this.#isLoading) this.#set(afterReading(part));
      };
      const options = { kind: this.#kind, signal, fresh, previous: this.#loaded, show };
      const loaded = await loadSection(this.#host.environment.client, url, options);
      // Reading and drawing in one task would block a slow phone for too long.
      await breathe();
      if (!signal.aborted) this.#take(loaded);
    } catch (cause) {
      this.#fail(cause, signal);
    }
    if (!signal.aborted) this.onLoaded?.();
  }

  #take(loaded: LoadedSection<ItemOf<Item>>): void {
    // A refresh that brought the same feed redraws nothing.
    if (loaded === this.#loaded && !('error' in this.#state)) return;
    this.#loaded = loaded;
    this.#settle(afterReading(loaded.reading));
  }

  #fail(cause: unknown, signal: AbortSignal): void {
    if (!signal.aborted) this.#settle(afterFailure(this.#state, asFeedError(cause, 'feed-shape')));
  }

  /** Sets the error state after drawing failed. Only once: if drawing the fallback fails too, nothing more is tried. */
  giveUp(cause: unknown): void {
    if (this.#state.name === 'error') return;
    this.#settle({ name: 'error', error: new FeedError('render-failed', String(cause), cause) });
  }

  #settle(state: SettledState<ItemOf<Item>>): void {
    this.#set(state);
    this.#host.feedSettled(state);
  }

  #set(state: FeedState<ItemOf<Item>>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
