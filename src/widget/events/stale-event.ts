import { DetailEvent } from './detail-event.js';
import type { ErrorDetail } from './error-event.js';

/** The feed could not be loaded again: the last good copy stays on screen. `detail` says why. */
export class StaleEvent extends DetailEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('wmb-stale', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-stale': StaleEvent;
  }
}
