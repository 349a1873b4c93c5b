import type { FeedError } from '../../feed/error.js';
import { DetailEvent } from './detail-event.js';

/** The feed could not be had anew: the last good copy stays on screen. `detail` says why. */
export class StaleEvent extends DetailEvent<FeedError> {
  constructor(detail: FeedError) {
    super('wmb-stale', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-stale': StaleEvent;
  }
}
