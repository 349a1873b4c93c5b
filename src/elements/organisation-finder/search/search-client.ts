import type { Organisation } from '../../../model/contract.js';
import type { Clock } from '../../../time/clock.js';
import type { Answer } from './answer.js';
import type { DirectoryOptions } from './directory.js';
import { isOpenQuery, type Query } from './query.js';
import type { FetchedWords } from './search-words.js';
import type { SearchSession } from './search-session.js';

/** A query and the organisations that it is asked of. Compared by identity: a new object is a new request. */
export interface SearchRequest {
  readonly query: Query;
  readonly organisations: readonly Organisation[];
  /** How the directory is indexed; a new object has it indexed anew. */
  readonly options: DirectoryOptions;
  /** Whether an answer is wanted though nothing is asked: for its counts. */
  readonly isNeeded: boolean;
}

export interface SearchCode {
  readonly SearchSession: typeof SearchSession;
}

interface ClientOptions {
  readonly clock: Clock;
  /** Fetches the code of the search; resolves to undefined where it can't be had. */
  readonly fetchSearch: () => Promise<SearchCode | undefined>;
  /** Fetches what is known of words; resolves to undefined where it can't be had. */
  readonly fetchWords: () => Promise<FetchedWords | undefined>;
  /** Called when there is something new to draw. */
  readonly onChange: () => void;
  /** Called with each answer. */
  readonly onAnswer: (answer: Answer) => void;
}

/** Keeps the latest answer to the latest request. An older one that is still being worked on is aborted. */
export class SearchClient {
  readonly #options: ClientOptions;
  #request: SearchRequest | undefined;
  #session: SearchSession | undefined;
  #work: AbortController | undefined;
  /** The latest answer; undefined when none is needed or none has come yet. */
  answer: Answer | undefined;
  /** Whether the last request ended in a fault of ours. */
  hasFailed = false;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /** Aborts what is being worked on. */
  stop(): void {
    this.#work?.abort();
    this.#work = undefined;
    this.#request = undefined;
  }

  /** Stops, and drops the answer: another directory is to be searched. */
  forget(): void {
    this.stop();
    this.answer = undefined;
  }

  /** Answers the request in force, unless it is the last one. */
  follow(request: SearchRequest): void {
    const last = this.#request;
    const isSameDirectory =
      last?.organisations === request.organisations && last.options === request.options;
    const isWanted = request.isNeeded || !isOpenQuery(request.query);
    if (isSameDirectory && last.query === request.query && (this.#work || !isWanted)) return;
    this.#request = request;
    this.#work?.abort();
    this.#work = undefined;
    if (isWanted) void this.#ask(request);
    else if (this.answer) this.#dropAnswer();
  }

  #dropAnswer(): void {
    this.answer = undefined;
    this.#options.onChange();
  }

  /** Builds the index of a request's directory. What fails here fails again, and is told, when it is asked. */
  prepare(request: SearchRequest): void {
    if (request.organisations.length === 0) return;
    this.#sessionFor(request)
      .then((session) => session.prepare())
      .catch(() => {});
  }

  async #sessionFor({ organisations, options }: SearchRequest): Promise<SearchSession> {
    const { clock, fetchSearch, fetchWords } = this.#options;
    const code = await fetchSearch();
    if (!code) throw new Error('The code of the search could not be fetched.');
    if (this.#session?.organisations !== organisations || this.#session.options !== options) {
      this.#session = new code.SearchSession(organisations, options, clock.now, fetchWords);
    }
    return this.#session;
  }

  async #ask(request: SearchRequest): Promise<void> {
    const { signal } = (this.#work = new AbortController());
    try {
      const session = await this.#sessionFor(request);
      const answer = await session.answer(request.query, signal);
      if (answer && !signal.aborted) this.#take(answer);
    } catch {
      if (!signal.aborted) this.#fail();
    }
  }

  #take(answer: Answer): void {
    this.hasFailed = false;
    this.answer = answer;
    this.#options.onChange();
    this.#options.onAnswer(answer);
  }

  #fail(): void {
    this.hasFailed = true;
    this.#options.onChange();
  }
}
