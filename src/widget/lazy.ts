import { LazyPart } from './lazy-part.js';
import type { Refresh } from './refresh.js';

/** Loads the feed anew, where a page asks for that by `refresh`. */
export const lazyRefresh = (
  host: ConstructorParameters<typeof Refresh>[0],
  feed: ConstructorParameters<typeof Refresh>[1],
): LazyPart<Refresh> =>
  new LazyPart(host, async () => {
    const { Refresh } = await import('./refresh.js');
    return new Refresh(host, feed);
  });
