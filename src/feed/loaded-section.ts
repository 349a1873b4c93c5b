import type { FeedReading, ItemOf, ItemSchema, SectionKind } from '../model/contract.js';
import type { FeedDocument } from './client.js';

/** A section, and the documents that it was read from: the feed, and those it links to. */
export interface LoadedSection<Item> {
  readonly reading: FeedReading<Item>;
  readonly documents: readonly (FeedDocument | undefined)[];
}

export interface LoadSectionOptions<Item extends ItemSchema> {
  readonly kind: SectionKind<Item>;
  readonly signal: AbortSignal;
  readonly fresh: boolean;
  /** The result of the last load. If nothing has changed since, it is returned itself. */
  readonly previous: LoadedSection<ItemOf<Item>> | undefined;
  /**
   * Called with the first `firstCount` items while the feed is still arriving, if there is no
   * `previous`; before the rest of a large document is read; and with what has come of several
   * documents, each time there is more.
   */
  readonly show: (part: FeedReading<ItemOf<Item>>) => void;
}
