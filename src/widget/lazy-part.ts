import type { ReactiveControllerHost } from 'lit';

/**
 * A part of an element whose code is loaded later. If it can't be loaded, the element works without
 * it, and the next call of `load` tries again.
 *
 * Each element creates its parts in its `lazy.ts`, the only file with `import()`.
 */
export class LazyPart<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #make: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<Part | undefined> | undefined;
  #hasFailed = false;

  /** @param make - imports the code and creates the part. */
  constructor(host: ReactiveControllerHost, make: () => Promise<Part>) {
    this.#host = host;
    this.#make = make;
  }

  /** The part; undefined until it is loaded. Reading this loads nothing. */
  get current(): Part | undefined {
    return this.#part;
  }

  /** Whether the last attempt to load it failed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Loads the part, once, and then redraws the element. Never rejects: resolves to undefined when it can't be loaded. */
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
