type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Silence, before the answer or within it, that ends a try: 5 s. */
const longestSilence = 5_000;
/** A whole answer, however slowly it drips: 30 s. */
const longestAnswer = 30_000;

/** A try took too long. */
export class DeadlineError extends Error {
  constructor(milliseconds: number) {
    super(`Nothing more within ${milliseconds / 1000} s.`);
    this.name = 'DeadlineError';
  }
}

/** Ends one try when it has gone silent, drips on for too long, or is wanted no more. */
export class Deadline {
  readonly #wait: Wait;
  readonly #stopped = new AbortController();
  readonly #ended = new AbortController();
  readonly #failure: Promise<never>;
  #silence = new AbortController();

  constructor(wait: Wait, outer: AbortSignal) {
    this.#wait = wait;
    const { signal } = this.#stopped;
    this.#failure = new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
    this.#failure.catch(() => {});
    const stop = () => this.#stopped.abort(outer.reason);
    outer.addEventListener('abort', stop, { signal: this.#ended.signal });
    this.progress();
    void this.#stopAfter(longestAnswer, this.#ended.signal);
  }

  /** Aborts when the try is over before its time. */
  get signal(): AbortSignal {
    return this.#stopped.signal;
  }

  /** What `promise` gives, unless the deadline comes first. */
  hold<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.#failure]);
  }

  /** Something arrived: the silence begins anew. */
  progress(): void {
    this.#silence.abort();
    this.#silence = new AbortController();
    void this.#stopAfter(longestSilence, this.#silence.signal);
  }

  /** The try is over: no timer and no listener remains. */
  end(): void {
    this.#silence.abort();
    this.#ended.abort();
  }

  async #stopAfter(milliseconds: number, unless: AbortSignal): Promise<void> {
    await this.#wait(milliseconds, unless);
    if (!unless.aborted) this.#stopped.abort(new DeadlineError(milliseconds));
  }
}
