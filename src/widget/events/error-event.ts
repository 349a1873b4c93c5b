import type { FeedErrorCode } from '../../model/feed-error.js';
import { DetailEvent } from './detail-event.js';

export interface ErrorDetail {
  /** A stable name for what went wrong. */
  readonly code: FeedErrorCode;
  /** The feed's address as the element has it; empty when `data` was set instead. */
  readonly url: string;
  /** One sentence for the developer of the page, in English. */
  readonly message: string;
  /** What was thrown. */
  readonly cause: unknown;
}

/** The feed could not be loaded: the fallback is on screen. */
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
