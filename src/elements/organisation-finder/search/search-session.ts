import type { Organisation } from '../../../model/contract.js';
import type { Query } from './query.js';
import { type Answer, answering, type Measured, measuringFrom } from './answer.js';
import { building, type Directory, type DirectoryOptions } from './directory.js';
import type { FacetColumn } from './facets.js';
import { openColumn } from './open-facet.js';
import { inSlices } from './slices.js';

const forGood = new AbortController().signal;

/** A directory that is built once, at the first question, and asked many times. Nothing leaves the page. */
export class Session {
  readonly organisations: readonly Organisation[];
  readonly options: DirectoryOptions;
  #directory: Directory | undefined;
  #building: Promise<Directory | undefined> | undefined;
  #open: { readonly minute: number; readonly column: FacetColumn } | undefined;
  #place: Measured | undefined;

  constructor(organisations: readonly Organisation[], options: DirectoryOptions) {
    this.organisations = organisations;
    this.options = options;
  }

  /** Builds ahead of the first question, without holding the main thread for longer than half a frame at a time. */
  async prepare(): Promise<void> {
    // Building goes on when a question is called off: the next one needs it too.
    this.#building ??= inSlices(building(this.organisations, this.options), { signal: forGood });
    this.#directory ??= await this.#building;
  }

  /**
   * Answers a query, as things are now, in slices as short.
   *
   * @returns undefined when it was called off, because a newer question has come.
   */
  async answer(query: Query, signal: AbortSignal, now = new Date()): Promise<Answer | undefined> {
    await this.prepare();
    if (!this.#directory || signal.aborted) return undefined;
    return inSlices(this.#asked(this.#directory, query, now), { signal });
  }

  *#asked(directory: Directory, query: Query, now: Date): Generator<undefined, Answer> {
    const columns = [yield* this.#openAt(directory, now)];
    const { origin } = query;
    if (origin && origin !== this.#place?.origin) {
      this.#place = yield* measuringFrom(origin, directory);
    }
    const place = origin && this.#place;
    return yield* answering(directory, query, { columns, place });
  }

  /** Who is open, told anew each minute. */
  *#openAt(directory: Directory, now: Date): Generator<undefined, FacetColumn> {
    const minute = Math.floor(now.getTime() / 60_000);
    if (this.#open?.minute !== minute) {
      this.#open = { minute, column: yield* openColumn(directory.organisations, now) };
    }
    return this.#open.column;
  }
}
