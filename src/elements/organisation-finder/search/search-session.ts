import type { Organisation } from '../../../model/contract.js';
import { minuteLength } from '../../../time/units.js';
import type { Query } from './query.js';
import { type Answer, answering, type Measured, measuringFrom } from './answer.js';
import { building, type Directory, type DirectoryOptions } from './directory.js';
import type { FacetColumn } from './facets.js';
import { openFacet } from './open-facet.js';
import type { FetchedWords } from './search-words.js';
import { inSlices } from '../../../time/slices.js';

const neverAborted = new AbortController().signal;

/** A directory that is indexed once, at the first query, and asked many times. Nothing leaves the page. */
export class SearchSession {
  readonly organisations: readonly Organisation[];
  readonly options: DirectoryOptions;
  readonly #now: () => number;
  readonly #fetchWords: () => Promise<FetchedWords | undefined>;
  #directory: Directory | undefined;
  #building: Promise<Directory | undefined> | undefined;
  #open: { readonly minute: number; readonly column: FacetColumn } | undefined;
  #place: Measured | undefined;

  /**
   * @param now - milliseconds since 1970, for what is open now.
   * @param fetchWords - fetches what is known of words; resolves to undefined where it can't be had.
   */
  constructor(
    organisations: readonly Organisation[],
    options: DirectoryOptions,
    now: () => number,
    fetchWords: () => Promise<FetchedWords | undefined> = () => Promise.resolve(undefined),
  ) {
    this.organisations = organisations;
    this.options = options;
    this.#now = now;
    this.#fetchWords = fetchWords;
  }

  /** Indexes the directory, in slices that hold the main thread for half a frame at most. */
  async prepare(): Promise<void> {
    // Not aborted with a query: the next one needs the index too.
    this.#building ??= this.#build();
    this.#directory ??= await this.#building;
  }

  async #build(): Promise<Directory | undefined> {
    const words = await this.#fetchWords();
    return inSlices(building(this.organisations, this.options, words), { signal: neverAborted });
  }

  /**
   * Answers a query, in slices as short.
   *
   * @returns undefined when it was aborted.
   */
  async answer(query: Query, signal: AbortSignal): Promise<Answer | undefined> {
    await this.prepare();
    if (!this.#directory || signal.aborted) return undefined;
    return inSlices(this.#answering(this.#directory, query), { signal });
  }

  *#answering(directory: Directory, query: Query): Generator<undefined, Answer> {
    // Nothing shows how many are open, so nobody is asked until that is a filter.
    const columns = query.choices.open ? [yield* this.#openFacet(directory)] : [];
    const { origin } = query;
    if (origin && origin !== this.#place?.origin) {
      this.#place = yield* measuringFrom(origin, directory);
    }
    const place = origin && this.#place;
    return yield* answering(directory, query, { columns, place });
  }

  /** Who is open, worked out anew each minute. */
  *#openFacet({ organisations }: Directory): Generator<undefined, FacetColumn> {
    const now = this.#now();
    const minute = Math.floor(now / minuteLength);
    if (this.#open?.minute !== minute) {
      this.#open = { minute, column: yield* openFacet(organisations, now) };
    }
    return this.#open.column;
  }
}
