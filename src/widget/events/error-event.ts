import type { FeedErrorCode } from '../../feed/error.js';

export interface ErrorDetail {
  /** A stable name for what went wrong. `render-failed` is a fault of ours: please report it. */
  readonly code: FeedErrorCode | 'render-failed';
  /** The feed's address; undefined when it was given as an object. */
  readonly url: string | undefined;
  readonly message: string;
  /** What was thrown, for debugging. */
  readonly cause: unknown;
}

/** The feed could not be had: the fallback is on screen. */
export class FeedErrorEvent extends Event {
  static readonly type = 'wmb-error';
  readonly detail: ErrorDetail;

  constructor(detail: ErrorDetail) {
    super(FeedErrorEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-error': FeedErrorEvent;
  }
}
