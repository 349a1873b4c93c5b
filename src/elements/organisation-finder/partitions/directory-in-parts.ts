import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../../model/contract.js';
import type { Partition, Partitions } from '../../../model/section-links.js';
import { DetailEvent } from '../../../widget/events/detail-event.js';
import type { LoadDetail } from '../../../widget/events/load-event.js';
import { addStyles } from '../../../widget/sheets.js';
import type { FinderContext, FinderHost, FinderReading } from '../host.js';
import { failure } from '../results/unavailable.js';
import { type Place, type Query, without } from '../search/query.js';
import { type LoadedParts, loadParts, withoutRepeats } from './load-parts.js';
import { styles } from './partitions.styles.js';
import {
  countryOptions,
  isPlaceLocked,
  needsRegion,
  partsOf,
  placeAsked,
  placeIn,
} from './place.js';
import { placeQuestion } from './place-question.js';
import { loading, searchedPlace } from './searched-place.js';

interface Callbacks {
  /** Changes what is asked, by the reader's act. */
  readonly ask: (change: Partial<Query>) => void;
  /** Called where another place is to be searched: what was found elsewhere is no answer there. */
  readonly onPlace: () => void;
}

interface PartsView {
  readonly above: unknown;
  /** In place of the search and its results. */
  readonly instead: TemplateResult | undefined;
}

/** A directory that is cut by place: asks where, and loads the parts of that place alone. */
export class DirectoryInParts {
  readonly #host: FinderHost;
  readonly #callbacks: Callbacks;
  /** What was last asked for, and the place that it has led to. */
  #asked = '';
  #place: Place | undefined;
  /** What is chosen in the question; undefined while nothing is asked. */
  #draft: Place | undefined;
  #work: AbortController | undefined;
  #urls = '';
  #loaded: LoadedParts | undefined;
  #joinedFrom: readonly unknown[] = [];
  #joined: readonly Organisation[] = [];

  constructor(host: FinderHost, callbacks: Callbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    addStyles(host.renderRoot, styles);
  }

  /** Aborts what is being loaded. It is loaded once the element is connected again. */
  stop(): void {
    if (!this.#loaded) this.#urls = '';
    this.#work?.abort();
  }

  /** What the place has, and then what helps everywhere: the same list while neither changes. */
  itemsOf({ items }: FinderReading): readonly Organisation[] {
    const from = [items, this.#loaded];
    if (from.some((one, index) => one !== this.#joinedFrom[index])) {
      this.#joinedFrom = from;
      this.#joined = withoutRepeats([...(this.#loaded?.items ?? []), ...items]);
    }
    return this.#joined;
  }

  /** Follows what is asked, and loads what the place needs. Returns whether it can be searched. */
  follow({ query, settings }: FinderContext, { all, load }: Partitions<Organisation>): boolean {
    const asked = placeAsked(query, settings);
    const key = JSON.stringify(asked ?? '');
    if (key !== this.#asked) {
      this.#asked = key;
      // A filter that is cleared is no move: the place stays.
      if (asked) this.#moveTo(placeIn(asked, all) ?? (isPlaceLocked(settings) ? asked : undefined));
    }
    const [only, ...others] = countryOptions(all);
    if (!this.#place && only && others.length === 0) this.#moveTo({ countries: [only.value] });
    const place = this.#wholePlace(all);
    if (!place) return false;
    this.#follow(partsOf(place, all), load);
    return !this.#draft && this.#loaded !== undefined && !this.#hasNothing;
  }

  /** The place, unless a region is to be chosen yet. */
  #wholePlace(all: readonly Partition[]): Place | undefined {
    return this.#place && !needsRegion(this.#place, all) ? this.#place : undefined;
  }

  /** Whether all that was to be loaded has failed. */
  get #hasNothing(): boolean {
    return Boolean(this.#loaded?.hasFailed && this.#loaded.items.length === 0);
  }

  #moveTo(place: Place | undefined): void {
    if (!place) return;
    this.#place = place;
    this.#draft = undefined;
    this.#loaded = undefined;
    this.#urls = '';
    this.#callbacks.onPlace();
    this.#host.requestUpdate();
  }

  #follow(parts: readonly Partition[], load: Partitions<Organisation>['load']): void {
    const urls = parts.map(({ url }) => url).join(' ');
    if (urls === this.#urls && this.#work) return;
    this.#urls = urls;
    this.#work?.abort();
    const { signal } = (this.#work = new AbortController());
    void loadParts(parts, load, signal).then((come) => {
      if (!signal.aborted) void this.#take(come);
    });
  }

  async #take(come: LoadedParts): Promise<void> {
    this.#loaded = come;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    for (const detail of come.told) {
      this.#host.dispatchEvent(new DetailEvent<LoadDetail>('wmb-load', detail));
    }
  }

  /** What stands above the search, or in its place: the question, what is being loaded, what has failed. */
  view(context: FinderContext, all: readonly Partition[], isWaiting: boolean): PartsView {
    const place = this.#wholePlace(all);
    if (this.#draft || !place) {
      return { above: undefined, instead: this.#question(context, all) };
    }
    const above = searchedPlace(place, context, {
      all,
      onChange: () => this.#turn(() => (this.#draft = place), 'select'),
    });
    const failed = (words: string): TemplateResult =>
      failure(words, context, { part: 'retry', onRetry: () => void this.#retry() });
    if (this.#hasNothing)
      return { above, instead: failed(context.msg('This could not be loaded.')) };
    const remark = this.#loaded?.hasFailed
      ? failed(context.msg('A part of this could not be loaded.'))
      : nothing;
    const instead = isWaiting || !this.#loaded ? loading(place, context) : undefined;
    return { above: html`${above}${remark}`, instead };
  }

  #question(context: FinderContext, all: readonly Partition[]): TemplateResult {
    return placeQuestion(context, {
      all,
      draft: this.#draft ?? this.#place ?? { countries: [] },
      onDraft: (draft) => this.#turn(() => (this.#draft = draft)),
      onChoose: (place) => this.#choose(place, context.query),
      onLeave: this.#wholePlace(all)
        ? () => this.#turn(() => (this.#draft = undefined))
        : undefined,
    });
  }

  #choose(place: Place, { choices }: Query): void {
    const isSame = JSON.stringify(place) === JSON.stringify(this.#place);
    this.#turn(() => {
      this.#draft = undefined;
      if (isSame) return;
      this.#asked = JSON.stringify(place);
      this.#moveTo(place);
      this.#callbacks.ask({ place, choices: without(without(choices, 'country'), 'region') });
    }, '.loading');
  }

  /** Asks for the feed too: a part that is gone has another name in a newer one. */
  async #retry(): Promise<void> {
    this.#turn(() => (this.#loaded = undefined), '.loading');
    await this.#host.reload();
    this.#turn(() => (this.#urls = ''));
  }

  /** Changes something by the reader's act; the focus goes on to what is drawn in place of what had it. */
  #turn(change: () => void, next?: string): void {
    change();
    this.#host.requestUpdate();
    if (next === undefined) return;
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(next)?.focus({ preventScroll: true }),
    );
  }
}
