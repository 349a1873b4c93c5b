import type { FeedIssue, FeedReading } from '../../model/contract.js';
import { DetailEvent } from './detail-event.js';

export interface LoadDetail {
  /** Where the feed was found; undefined when it was given as an object. */
  readonly url: string | undefined;
  /** How many items of the element's section were read. */
  readonly count: number;
  /** How many were left out because something required was wrong. */
  readonly omitted: number;
  /** Everything found wrong, each as path, what was expected, what was found. */
  readonly issues: readonly FeedIssue[];
}

/** The feed has been read, for the first time or anew, and what it holds is on screen. */
export class LoadEvent extends DetailEvent<LoadDetail> {
  constructor(detail: LoadDetail) {
    super('wmb-load', detail);
  }
}

/** What to say of a reading that is on screen. */
export const loaded = ({ url, items, omitted, issues }: FeedReading<unknown>): LoadEvent =>
  new LoadEvent({ url, count: items.length, omitted, issues });

declare global {
  interface HTMLElementEventMap {
    'wmb-load': LoadEvent;
  }
}
