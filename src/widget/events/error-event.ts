import type { FeedError } from '../../feed/error.js';
import { DetailEvent } from './detail-event.js';

/** The feed could not be had: the fallback is on screen. `detail` says why, by a stable `code`. */
export class FeedErrorEvent extends DetailEvent<FeedError> {
  constructor(detail: FeedError) {
    super('wmb-error', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-error': FeedErrorEvent;
  }
}
