import type { FeedIssue, FeedReading } from '../../model/contract.js';
import { DetailEvent } from './detail-event.js';

export interface LoadDetail {
  /** The address that the section came from; undefined when `data` was set. */
  readonly url: string | undefined;
  /** How many items of the element's section were read. */
  readonly count: number;
  /** How many items were left out because something required was missing or wrong. */
  readonly omitted: number;
  /** Everything found wrong in the section, each as path, expected, found. */
  readonly issues: readonly FeedIssue[];
}

/** The feed has been read, for the first time or again, and is on screen. */
export class LoadEvent extends DetailEvent<LoadDetail> {
  constructor(detail: LoadDetail) {
    super('wmb-load', detail);
  }
}

/** The event for a reading that is on screen. */
export const loaded = ({ url, items, omitted, issues }: FeedReading<unknown>): LoadEvent =>
  new LoadEvent({ url, count: items.length, omitted, issues });

declare global {
  interface HTMLElementEventMap {
    'wmb-load': LoadEvent;
  }
}
