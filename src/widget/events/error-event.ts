import type { FeedErrorCode } from '../../model/feed-error.js';
import { DetailEvent } from './detail-event.js';

export interface ErrorDetail {
  /** A stable name for what went wrong. */
  readonly code: FeedErrorCode;
  /** The feed's address, as the element was given it; empty when it was given as an object. */
  readonly url: string;
  /** One sentence for whoever set the element up, in English. */
  readonly message: string;
  /** What was thrown. */
  readonly cause: unknown;
}

/** The feed could not be had: the fallback is on screen. */
export class FeedErrorEvent extends DetailEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('wmb-error', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-error': FeedErrorEvent;
  }
}
