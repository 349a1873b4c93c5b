import type { Moments } from './moments.js';
import type { Unread } from './unread.js';

/** What events of one file are read by. */
export interface EventContext {
  readonly moments: Moments;
  readonly unread: Unread;
  /** Whether the file as a whole cancels what is in it: METHOD:CANCEL. */
  readonly isCancelled: boolean;
}
