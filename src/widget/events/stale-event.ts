import type { ErrorDetail } from './error-event.js';

/** The feed could not be had anew: the last good copy stays on screen. */
export class StaleEvent extends Event {
  static readonly type = 'wmb-stale';
  readonly detail: ErrorDetail;

  constructor(detail: ErrorDetail) {
    super(StaleEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-stale': StaleEvent;
  }
}
