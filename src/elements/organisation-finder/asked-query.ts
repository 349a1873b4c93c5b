import type { FinderContext } from './host.js';
import { InitialQuery } from './host-settings/initial-query.js';
import { emptyQuery, type Query } from './search/query.js';
import { UrlState } from './url-state/url-state.js';

/** What is asked: by the page's settings, by its address, or by the reader. */
export class AskedQuery {
  readonly #initial = new InitialQuery();
  readonly #urlState: UrlState;
  #query: Query = emptyQuery;
  #isByReader = false;

  /** @param onChange - called when the page's address has changed. */
  constructor(onChange: () => void) {
    this.#urlState = new UrlState(onChange);
  }

  get current(): Query {
    return this.#query;
  }

  /** Whether it is the reader's own, rather than what the page has preset. */
  get isByReader(): boolean {
    return this.#isByReader;
  }

  connect(): void {
    this.#urlState.connect();
  }

  disconnect(): void {
    this.#urlState.disconnect();
  }

  /** Changes it, by the reader's act. */
  ask(change: Partial<Query>): void {
    this.#query = { ...this.#query, ...change };
    this.#isByReader = true;
  }

  /** Follows settings and address. Returns whether they have changed the query. */
  follow(context: FinderContext): boolean {
    const preset = this.#initial.take(context.settings);
    if (preset) this.#isByReader = false;
    const change = preset ?? this.#urlState.follow(context);
    if (change) this.#query = { ...this.#query, place: undefined, ...change };
    return change !== undefined;
  }
}
