import { LazyPart } from '../../../widget/lazy-part.js';
import type { FinderHost } from '../host.js';

/**
 * What acts of the reader need, each fetched at the first sign of such an act. Not in the element's
 * own `lazy.ts`: only the controller reaches it, so that what both import is in the controller's file.
 */
export const partsOnDemand = (host: FinderHost) => ({
  tools: new LazyPart(host, () => import('./reader-tools.js')),
  searchWords: new LazyPart(host, () => import('../search/thesaurus/words.js')),
  partitions: new LazyPart(host, () => import('../partitions/directory-in-parts.js')),
  map: new LazyPart(host, () => import('../map/finder-map.js')),
  tiles: new LazyPart(host, async () => {
    const [tiles, leaflet] = await Promise.all([
      import('../map/tiles.js'),
      import('leaflet/dist/leaflet-src.esm.js'),
    ]);
    return { ...tiles, leaflet };
  }),
  gazetteer: new LazyPart(host, async () => {
    const [{ Gazetteer }, { shards }, { townNames, stopWords }] = await Promise.all([
      import('../places/gazetteer.js'),
      import('../places/generated/shards.js'),
      import('../search/thesaurus/words.js'),
    ]);
    return { Gazetteer, shards, townNames, stopWords };
  }),
  print: new LazyPart(host, () => import('../print/print-document.js')),
});
