import type { FeedError } from '../model/feed-error.js';
import type { FeedReading } from '../model/contract.js';

/** What an element has to show. Each name is a custom state too: `:state(ready)`. */
export type FeedState<Item> =
  | { readonly name: 'loading' }
  | { readonly name: 'ready' | 'empty'; readonly reading: FeedReading<Item> }
  | { readonly name: 'stale'; readonly reading: FeedReading<Item>; readonly error: FeedError }
  | { readonly name: 'error'; readonly error: FeedError };

/** A state after a load has ended. */
export type SettledState<Item> = Exclude<FeedState<Item>, { readonly name: 'loading' }>;

/** The last good reading, if there is one. */
export const readingOf = <Item>(state: FeedState<Item>): FeedReading<Item> | undefined =>
  'reading' in state ? state.reading : undefined;

/** The state after a section was read. */
export const afterReading = <Item>(reading: FeedReading<Item>): SettledState<Item> => ({
  name: reading.partitions || reading.items[0] ? 'ready' : 'empty',
  reading,
});

/** The state after a failure: a good copy stays as stale, unless it was only the first items. */
export const afterFailure = <Item>(
  state: FeedState<Item>,
  error: FeedError,
): SettledState<Item> => {
  const reading = readingOf(state);
  return reading && !reading.isPart ? { name: 'stale', reading, error } : { name: 'error', error };
};
