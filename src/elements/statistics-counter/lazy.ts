import type { JsonLdController } from '../../widget/json-ld.js';
import { LazyPart } from '../../widget/lazy-part.js';
import type { CounterHost } from './host.js';
import type { Interactions } from './interactions.js';

/** What figures do besides being there: fetched right after them, as one chunk. */
export const lazyInteractions = (host: CounterHost): LazyPart<Interactions> =>
  new LazyPart(host, async () => {
    const { Interactions } = await import('./interactions.js');
    return new Interactions(host);
  });

/** Figures as data for search engines: fetched where a page sets `json-ld`. */
export const lazyStructuredData = (host: CounterHost): LazyPart<JsonLdController> =>
  new LazyPart(host, async () => {
    const { structuredData } = await import('./structured-data/structured-data.js');
    return structuredData(host);
  });
