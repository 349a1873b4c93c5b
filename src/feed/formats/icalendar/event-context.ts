import type { Moments } from './moments.js';
import type { Unread } from './unread.js';

/** What converting an event needs to know of its calendar. */
export interface EventContext {
  readonly moments: Moments;
  readonly unread: Unread;
  /** True if the calendar has METHOD:CANCEL. */
  readonly isCancelled: boolean;
}
