export type { FeedReading } from './contract.js';
import type { FeedClient, FeedDocument } from './client.js';
import {
  type Base,
  type FeedIssue,
  type FeedReading,
  type ItemOf,
  type ItemSchema,
  linkedSection,
  readEnvelope,
  readItems,
  type SectionKind,
} from './contract.js';

/**
 * Reads one section of a feed that is at hand; `linked` is the document that the section stands
 * in, where the feed links to one. Of a list over ten times as long,
 * no more than the first `most`.
 *
 * @throws {@link FeedError} `feed-shape` or `feed-version` when it is no feed of version 1.
 */
export const readSection = <Item extends ItemSchema>(
  json: unknown,
  base: Base,
  kind: SectionKind<Item>,
  linked: FeedDocument | undefined = undefined,
  most?: number,
): FeedReading<ItemOf<Item>> => {
  const issues: FeedIssue[] = [];
  const envelope = readEnvelope(json, base, issues);
  const source = linked ? { json: linked.json, base: linked.url } : { json, base };
  const items = readItems(source.json, kind, { base: source.base, issues }, most);
  return { ...items, issues, envelope, url: source.base };
};

/** A reading, and the documents that it was read from. */
export interface LoadedSection<Item> {
  readonly reading: FeedReading<Item>;
  readonly documents: readonly (FeedDocument | undefined)[];
}

export interface LoadSectionOptions<Item extends ItemSchema> {
  readonly kind: SectionKind<Item>;
  readonly signal: AbortSignal;
  readonly fresh: boolean;
  /** What the last load gave: given back itself when nothing has changed since. */
  readonly previous: LoadedSection<ItemOf<Item>> | undefined;
  /** Shows what has been read of a long list, and resolves when it is time to read the rest. Not called when there is a `previous`. */
  readonly show: (part: FeedReading<ItemOf<Item>>) => Promise<void>;
}

/** Loads a feed, and the document its section links to if it does, and reads the section. What is no feed of ours leads nowhere. */
export const loadSection = async <Item extends ItemSchema>(
  client: FeedClient,
  address: string,
  { kind, signal, fresh, previous, show }: LoadSectionOptions<Item>,
): Promise<LoadedSection<ItemOf<Item>>> => {
  const feed = await client.load(address, { signal, fresh });
  const { json, url } = feed;
  readEnvelope(json, url, []);
  const href = linkedSection(json, kind.name, url);
  const linked = href === undefined ? href : await client.load(href, { signal, fresh });
  const documents = [feed, linked];
  if (previous && documents.every((document, index) => document === previous.documents[index])) {
    return previous;
  }
  const read = (most?: number) => readSection(json, url, kind, linked, most);
  let reading = read(previous ? undefined : kind.first);
  if (reading.isPart) {
    if (reading.items.length > 0) await show(reading);
    reading = read();
  }
  return { reading, documents };
};
