/**
 * Loads a section that is a list of links: several calendars in one programme, a long section by
 * page, or a directory in parts by place. Loaded on demand: few feeds have one.
 */
import {
  type FeedIssue,
  type FeedReading,
  type ItemOf,
  type ItemSchema,
  readEnvelope,
  readingItems,
  type SectionKind,
} from '../model/contract.js';
import { asFeedError, type FeedError } from '../model/feed-error.js';
import { type Items, joinedItems, type LinkedItems } from '../model/joined-items.js';
import { isPartition, linksIn, type Partitions } from '../model/section-links.js';
import { breathe, inSlices } from '../time/slices.js';
import type { FeedClient, FeedDocument } from './client.js';
import type { LoadedSection, LoadSectionOptions } from './loaded-section.js';

/** A document that a section links to, once its load has ended. */
type Ended<Item> = LinkedItems<Item> & {
  readonly document: FeedDocument | undefined;
  readonly error?: FeedError;
};

/** Reads the items of a loaded document. */
const itemsOf = async <Item extends ItemSchema>(
  document: FeedDocument,
  kind: SectionKind<Item>,
  signal: AbortSignal,
): Promise<Items<ItemOf<Item>>> => {
  const issues: FeedIssue[] = [];
  const context = { base: document.url, issues };
  const items = await inSlices(readingItems(document.json, kind, context), { signal });
  if (!items) throw signal.reason;
  return { ...items, issues };
};

const failure = (name: string, { code }: FeedError): FeedIssue => ({
  path: name,
  expected: 'a document that can be loaded',
  found: code,
});

/**
 * Loads the documents side by side; the parts of a directory only when they are asked for. One that
 * fails leaves the others as they are; if it was loaded before, that copy is used. All that have come are shown while others are on their way.
 *
 * @throws {@link FeedError} of the first document if none can be loaded.
 */
export const loadLinkedDocuments = async <Item extends ItemSchema>(
  client: FeedClient,
  feed: FeedDocument,
  list: readonly unknown[],
  { kind, signal, fresh, previous, show }: LoadSectionOptions<Item>,
): Promise<LoadedSection<ItemOf<Item>>> => {
  const issues: FeedIssue[] = [];
  const envelope = readEnvelope(feed.json, feed.url, issues);
  const all = linksIn(list, kind.name, { base: feed.url, issues });
  const parts = all.filter(isPartition);
  const links = all.filter((link) => !isPartition(link));
  const partitions: Partitions<ItemOf<Item>> = {
    all: parts,
    load: async ({ url }, stop) => itemsOf(await client.load(url, { signal: stop }), kind, stop),
  };
  const ended: (Ended<ItemOf<Item>> | undefined)[] = links.map(() => undefined);

  const readingOf = (isPart: boolean): FeedReading<ItemOf<Item>> => {
    const loaded = ended.filter((one) => one !== undefined);
    const joined = joinedItems(loaded, kind.name);
    return {
      ...joined,
      issues: [...issues, ...joined.issues],
      envelope,
      url: feed.url,
      isIncomplete: loaded.some(({ document }) => !document),
      ...(isPart && { isPart }),
      ...(parts.length > 0 && { partitions }),
    };
  };

  let isTelling = false;
  const tell = async (): Promise<void> => {
    if (isTelling) return;
    isTelling = true;
    // What comes together is shown together.
    await breathe();
    isTelling = false;
    const isPart = ended.includes(undefined);
    const part = readingOf(isPart);
    if (isPart && !signal.aborted && part.items.length > 0) show(part);
  };

  const loadOne = async (
    url: string,
    name: string,
    index: number,
  ): Promise<Ended<ItemOf<Item>>> => {
    try {
      const document = await client.load(url, { signal, fresh });
      return { name, document, ...(await itemsOf(document, kind, signal)) };
    } catch (cause) {
      signal.throwIfAborted();
      const error = asFeedError(cause, 'feed-unreachable');
      const copy = previous?.documents[index + 1];
      const items = copy
        ? await itemsOf(copy, kind, signal)
        : { items: [], omitted: 0, issues: [] };
      const told = [failure(name, error), ...items.issues];
      return { ...items, name, document: copy, error, issues: told };
    }
  };

  const linked = await Promise.all(
    links.map(async ({ url, name }, index) => {
      const one = (ended[index] = await loadOne(url, name, index));
      if (!previous && parts.length === 0) void tell();
      return one;
    }),
  );
  const documents = [feed, ...linked.map(({ document }) => document)];
  const [error] = linked.map((one) => one.error);
  if (error && parts.length === 0 && linked.every((one) => one.error)) throw error;
  const isUnchanged = previous?.documents.length === documents.length;
  if (isUnchanged && documents.every((one, index) => one === previous.documents[index])) {
    return previous;
  }
  return { reading: readingOf(false), documents };
};
