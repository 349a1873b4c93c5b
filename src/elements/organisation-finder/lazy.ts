import { LazyPart } from '../../widget/lazy-part.js';
import type { FinderController } from './finder-controller.js';
import type { FinderHost } from './host.js';

/** What few readers use, each fetched when it is first used. */
const partsOnDemand = (host: FinderHost) => ({
  searchWords: new LazyPart(host, () => import('./search/thesaurus/words.js')),
  map: new LazyPart(host, () => import('./map/finder-map.js')),
  tiles: new LazyPart(host, async () => {
    const [tiles, leaflet] = await Promise.all([
      import('./map/tiles.js'),
      import('leaflet/dist/leaflet-src.esm.js'),
    ]);
    return { ...tiles, leaflet };
  }),
  gazetteer: new LazyPart(host, async () => {
    const [{ Gazetteer }, { shards }, { townNames }] = await Promise.all([
      import('./places/gazetteer.js'),
      import('./places/generated/shards.js'),
      import('./search/thesaurus/words.js'),
    ]);
    return { Gazetteer, shards, townNames };
  }),
  print: new LazyPart(host, () => import('./print/print-document.js')),
});

/** Search, filters, details and all else that a reader usually does: one chunk, fetched after the first content. */
export const finderController = (host: FinderHost): LazyPart<FinderController> =>
  new LazyPart(host, async () => {
    const { FinderController } = await import('./finder-controller.js');
    return new FinderController(host, partsOnDemand(host));
  });
