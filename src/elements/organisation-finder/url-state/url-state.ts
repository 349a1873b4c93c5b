import { hashParameter } from '../../../widget/hash-parameter.js';
import type { FinderContext } from '../host.js';
import { lockedNames, presetQuery } from '../host-settings/initial-query.js';
import { hashWith } from './hash-with.js';
import { type Asked, queryOf, stateOf } from './query-state.js';

/**
 * Replaces the hash in place: no history entry, and the page's own state object stays. The whole
 * address is given: a path that begins with `//`, or a `<base>`, would make another site of a part.
 */
const replaceHash = (hash: string): void => {
  try {
    history.replaceState(history.state, '', location.href.split('#', 1)[0] + hash);
  } catch {
    // A sandboxed page has no address to write to, and Safari takes 100 in half a minute; the
    // search works without.
  }
};

/** A query with what the reader can't change as the page has it: neither can a link. */
const unlocked = ({ text, choices, place }: Asked, settings: FinderContext['settings']): Asked => {
  const locked = lockedNames(settings.locked);
  const free = Object.entries(choices).filter(([facet]) => !locked.has(facet));
  return {
    text: locked.has('query') ? settings.query || '' : text,
    choices: Object.fromEntries(free),
    ...(place && { place }),
  };
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
    if (state !== (this.#state ?? '')) return this.#take(state, settings);
    this.#state = state;
    const asked = stateOf(query);
    if (asked === this.#asked || !isByReader) return undefined;
    this.#asked = asked;
    replaceHash(hashWith(location.hash, name, asked));
    // As it is now: what could not be written must not look like what somebody else wrote.
    this.#state = hashParameter(name) ?? '';
    return undefined;
  }

  /** An address without a query, as Back may lead to, asks what the page has preset. */
  #take(state: string, settings: FinderContext['settings']): Asked {
    const asked = state === '' ? presetQuery(settings) : unlocked(queryOf(state), settings);
    this.#state = state;
    this.#asked = stateOf(asked);
    return asked;
  }
}
