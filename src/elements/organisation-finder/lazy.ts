import { LazyPart } from '../../widget/lazy-part.js';
import type { FinderController } from './finder-controller.js';
import type { FinderHost } from './host.js';

/** What stands around the list: filters, doors, the count of results. One chunk, fetched after the first content. */
export const finderController = (host: FinderHost): LazyPart<FinderController> =>
  new LazyPart(host, async () => {
    const { FinderController } = await import('./finder-controller.js');
    return new FinderController(host);
  });
