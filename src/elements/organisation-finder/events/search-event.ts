import type { Choices } from '../search/query.js';

export interface SearchDetail {
  /** How many organisations answer. */
  readonly total: number;
  /** How many were searched. */
  readonly of: number;
  readonly choices: Choices;
  /** Whether any text was asked for. */
  readonly hasText: boolean;
  /** The text itself, where the page asks for it with `tell-query`; else undefined: it is the reader's own. */
  readonly text: string | undefined;
}

/** A question has been answered, and its results are on screen. */
export class SearchEvent extends CustomEvent<SearchDetail> {
  static readonly type = 'wmb-search';

  constructor(detail: SearchDetail) {
    super(SearchEvent.type, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-search': SearchEvent;
  }
}
