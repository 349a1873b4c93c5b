import { hashParameter } from '../../../widget/hash-parameter.js';
import type { FinderContext } from '../host.js';
import { presetQuery } from '../host-settings/initial-query.js';
import type { Query } from '../search/query.js';
import { hashWith } from './hash-with.js';
import { queryOf, stateOf } from './query-state.js';

type Asked = Pick<Query, 'text' | 'choices'>;

/** Replaces the hash in place: no history entry, and the page's own state object stays. */
const replaceHash = (hash: string): void => {
  try {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
  } catch {
    // A sandboxed page has no address to write to; the search works without.
  }
};

/**
 * Keeps the query in a parameter of the page's hash, and takes over what others put there: Back, a
 * pasted address, a link on the page. It writes only what the reader has asked here.
 */
export class UrlState {
  readonly #onChange: () => void;
  /** The parameter as it was last read or written; undefined before the first look. */
  #state: string | undefined;
  /** The query that belongs to it, as a string. */
  #asked = '';

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  connect(): void {
    window.addEventListener('hashchange', this.#onChange);
    window.addEventListener('popstate', this.#onChange);
  }

  disconnect(): void {
    window.removeEventListener('hashchange', this.#onChange);
    window.removeEventListener('popstate', this.#onChange);
  }

  /** Returns the query that the address asks for where that is new; otherwise writes the reader's query to it. */
  follow({ settings, query, isByReader }: FinderContext): Asked | undefined {
    const { urlState: name, quickExit } = settings;
    // An address that shows what was asked would undo a quick exit.
    if (!name || quickExit !== undefined) return undefined;
    const state = hashParameter(name) ?? '';
    if (state !== (this.#state ?? '')) return this.#take(state, queryOf(state), settings);
    this.#state = state;
    const asked = stateOf(query);
    if (asked === this.#asked || !isByReader) return undefined;
    this.#state = this.#asked = asked;
    replaceHash(hashWith(location.hash, name, asked));
    return undefined;
  }

  /** An address without a query, as Back may lead to, asks what the page has preset. */
  #take(state: string, query: Asked, settings: FinderContext['settings']): Asked {
    const asked = state === '' ? presetQuery(settings) : query;
    this.#state = state;
    this.#asked = stateOf(asked);
    return asked;
  }
}
