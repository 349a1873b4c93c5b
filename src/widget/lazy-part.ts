import type { ReactiveControllerHost } from 'lit';

/**
 * A part of an element whose code is fetched when it is first needed. Where its code can't be had,
 * the element does without it, and the next call tries again.
 *
 * Each element makes its parts in its `lazy.ts`, the only file of it with `import()`.
 */
export class LazyPart<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #make: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<Part | undefined> | undefined;
  #hasFailed = false;

  /** @param make - imports the code and makes the part of it. */
  constructor(host: ReactiveControllerHost, make: () => Promise<Part>) {
    this.#host = host;
    this.#make = make;
  }

  /** The part; undefined until it is there. Asking for it fetches nothing. */
  get current(): Part | undefined {
    return this.#part;
  }

  /** Whether the last try to fetch it failed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Fetches the part, once. Its element is drawn anew when it is there. Never rejects: undefined when it can't be had. */
  load(): Promise<Part | undefined> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<Part | undefined> {
    try {
      this.#part = await this.#make();
      this.#hasFailed = false;
    } catch {
      this.#loading = undefined;
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
