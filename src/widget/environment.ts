import { type FeedClient, feedClient } from '../feed/client.js';
import { type Clock, systemClock } from '../time/clock.js';

/** Clock and feed client, handed to elements and their controllers so that tests can replace them. */
export interface Environment {
  readonly clock: Clock;
  /** Loads feeds. */
  readonly client: FeedClient;
}

/** The clock of the reader's machine, and the client that a page's elements share. */
export const pageEnvironment: Environment = { clock: systemClock, client: feedClient };
