import {
  type Base,
  type Envelope,
  type FeedIssue,
  findLinkedList,
  findSection,
  type Items,
  type ItemSchema,
  readItems,
  readOutline,
  refusal,
  type SectionName,
} from './contract.js';
import type { FeedClient, FeedDocument } from './client.js';
import { FeedError } from './error.js';

/** Which section is wanted, and how its items are read. */
export interface SectionKind<Schema extends ItemSchema> {
  readonly name: SectionName;
  readonly schema: Schema;
}

/** One section of a feed, read. */
export interface FeedReading<Item> extends Items<Item> {
  readonly envelope: Envelope;
  /** Where the feed was found; undefined when it was given as an object. */
  readonly url: string | undefined;
}

export interface Source {
  readonly json: unknown;
  readonly base: Base;
}

export type ItemOf<Schema extends ItemSchema> = ReturnType<
  typeof readItems<Schema>
>['items'][number];

/** A section that stands in another document, not fetched yet. */
export interface LinkedReading {
  readonly href: string;
  readonly envelope: Envelope;
  readonly issues: readonly FeedIssue[];
}

const sectionIssue = (json: unknown, name: SectionName): FeedIssue[] =>
  Object.hasOwn(json as object, name)
    ? [{ path: name, expected: 'a list, or { "href": … }', found: 'neither' }]
    : [];

const resolve = (href: string, base: Base): string | undefined => {
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Reads one section of a feed that is at hand.
 *
 * @throws {@link FeedError} `feed-shape` or `feed-version` when it is no feed of version 1.
 */
export const readSection = <Schema extends ItemSchema>(
  { json, base }: Source,
  { name, schema }: SectionKind<Schema>,
): FeedReading<ItemOf<Schema>> | LinkedReading => {
  const refused = refusal(json);
  if (refused) throw new FeedError(refused.code, base ?? '', refused);
  const { envelope, issues } = readOutline(json, base);
  const section = findSection(json, name);
  const href = section && 'href' in section ? resolve(section.href, base) : undefined;
  if (href !== undefined) return { href, envelope, issues };
  const list = section && 'list' in section ? section.list : undefined;
  const items = readItems(schema, list ?? [], { name, base });
  const missing = list ? [] : sectionIssue(json, name);
  return { ...items, issues: [...issues, ...missing, ...items.issues], envelope, url: base };
};

const readLinked = <Schema extends ItemSchema>(
  linked: LinkedReading,
  document: FeedDocument,
  { name, schema }: SectionKind<Schema>,
): FeedReading<ItemOf<Schema>> => {
  const list = findLinkedList(document.json, name);
  if (!list) {
    const message = `The document of "${name}" holds no list.`;
    throw new FeedError('feed-shape', document.url, { message });
  }
  const items = readItems(schema, list, { name, base: document.url });
  return {
    ...items,
    issues: [...linked.issues, ...items.issues],
    envelope: linked.envelope,
    url: document.url,
  };
};

interface LoadSectionOptions<Schema extends ItemSchema> {
  readonly kind: SectionKind<Schema>;
  readonly signal: AbortSignal;
  readonly fresh: boolean;
  /** What the last load gave: given back itself when nothing has changed since. */
  readonly previous: LoadedSection<ItemOf<Schema>> | undefined;
}

/** A reading, and the documents that it was read from. */
export interface LoadedSection<Item> {
  readonly reading: FeedReading<Item>;
  readonly documents: readonly FeedDocument[];
}

const isSame = (documents: readonly FeedDocument[], previous?: LoadedSection<unknown>): boolean =>
  previous?.documents.length === documents.length &&
  documents.every((document, index) => document === previous.documents[index]);

/** Loads a feed, and the document its section links to if it does, and reads the section. */
export const loadSection = async <Schema extends ItemSchema>(
  client: FeedClient,
  url: string,
  { kind, signal, fresh, previous }: LoadSectionOptions<Schema>,
): Promise<LoadedSection<ItemOf<Schema>>> => {
  const feed = await client.load(url, { signal, fresh });
  if (previous && isSame([feed], previous)) return previous;
  const reading = readSection({ json: feed.json, base: feed.url }, kind);
  if (!('href' in reading)) return { reading, documents: [feed] };
  const linked = await client.load(reading.href, { signal, fresh });
  const documents = [feed, linked];
  if (previous && isSame(documents, previous)) return previous;
  return { reading: readLinked(reading, linked, kind), documents };
};
