import { type FeedClient, feedClient } from '../feed/client.js';
import { type Clock, systemClock } from '../time/clock.js';

/** What elements and their controllers take from outside. Tests put others in their place. */
export interface Environment {
  readonly clock: Clock;
  /** Gets feeds. */
  readonly client: FeedClient;
}

/** The clock of the reader's machine, and the client that a page's elements share. */
export const pageEnvironment: Environment = { clock: systemClock, client: feedClient };
