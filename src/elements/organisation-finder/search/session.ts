import type { Organisation } from '../../../feed/contract.js';
import type { Query } from '../query.js';
import { type Answer, answering } from './answer.js';
import { building, type Directory, type DirectoryOptions } from './directory.js';
import type { FacetColumn } from './facets.js';
import { inSlices } from './slices.js';

function* asked(
  directory: Directory,
  query: Query,
  more: Generator<undefined, FacetColumn> | undefined,
): Generator<undefined, Answer> {
  const columns = more ? [yield* more] : [];
  return yield* answering(directory, query, columns);
}

/** A directory that is built once, at the first question, and asked many times. Nothing leaves the page. */
export class Session {
  readonly #work: Generator<undefined, Directory>;
  #directory: Directory | undefined;
  #building: Promise<Directory | undefined> | undefined;

  constructor(organisations: readonly Organisation[], options: DirectoryOptions) {
    this.#work = building(organisations, options);
  }

  /**
   * Answers a query, by a facet that holds for this moment too, without holding the main thread for longer than half a frame at a time.
   *
   * @returns undefined when it was called off, because a newer question has come.
   */
  async answer(
    query: Query,
    signal: AbortSignal,
    more?: Generator<undefined, FacetColumn>,
  ): Promise<Answer | undefined> {
    this.#directory ??= await (this.#building ??= this.#build());
    if (!this.#directory || signal.aborted) return undefined;
    return inSlices(asked(this.#directory, query, more), { signal });
  }

  /** Building goes on when a question is called off: the next one needs it too. */
  #build(): Promise<Directory | undefined> {
    return inSlices(this.#work, { signal: new AbortController().signal });
  }
}
