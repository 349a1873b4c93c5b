export type { FeedReading } from '../model/contract.js';
export type { LoadedSection } from './loaded-section.js';
import { atOnce, inSlices } from '../time/slices.js';
import type { FeedClient, FeedDocument } from './client.js';
import { firstItems } from './first-items.js';
import { loadLinkedDocuments } from './lazy.js';
import type { LoadedSection, LoadSectionOptions } from './loaded-section.js';
import { large } from './formats/formats.js';
import {
  type Base,
  type FeedIssue,
  type FeedReading,
  type ItemOf,
  type ItemSchema,
  linkedSection,
  readEnvelope,
  readingItems,
  type SectionKind,
  toldOf,
} from '../model/contract.js';

/**
 * Reads one section of a feed. `linked` is the document that the section links to, if it does. Only
 * the first `count` items, if it is given. A generator, to be run in slices.
 *
 * @throws {@link FeedError} `feed-shape` or `feed-version` if it is not a feed of version 1.
 */
function* readingSection<Item extends ItemSchema>(
  json: unknown,
  base: Base,
  kind: SectionKind<Item>,
  linked?: FeedDocument,
  count?: number,
): Generator<undefined, FeedReading<ItemOf<Item>>> {
  const source = linked ? { json: linked.json, base: linked.url } : { json, base };
  const issues: FeedIssue[] = [...toldOf(source.json)];
  const envelope = readEnvelope(json, base, issues);
  const items = yield* readingItems(source.json, kind, { base: source.base, issues }, count);
  return { ...items, issues, envelope, url: source.base };
}

/** As {@link readingSection}, without pausing. */
export const readSection = <Item extends ItemSchema>(
  json: unknown,
  base: Base,
  kind: SectionKind<Item>,
): FeedReading<ItemOf<Item>> => atOnce(readingSection(json, base, kind));

/**
 * Loads a feed and the document that its section links to, and reads the section. If the envelope
 * is invalid, its links are not followed.
 */
export const loadSection = async <Item extends ItemSchema>(
  client: FeedClient,
  address: string,
  { kind, signal, fresh, previous, show }: LoadSectionOptions<Item>,
): Promise<LoadedSection<ItemOf<Item>>> => {
  const { name, firstCount: count = 0 } = kind;
  let isShown = false;
  const showPart = (part: FeedReading<ItemOf<Item>> | undefined) => {
    if (isShown || !part?.items.length) return;
    isShown = true;
    show({ ...part, isPart: true });
  };
  const peek = async (response: Response) => {
    const json = await firstItems(response, { name, count });
    showPart(await inSlices(readingSection(json, response.url || address, kind), { signal }));
  };
  const feed = await client.load(address, {
    signal,
    fresh,
    // Failing is harmless: the whole feed is read next, and reports any fault.
    peek: count && !previous ? (response) => peek(response).catch(() => {}) : undefined,
  });
  const { json, url } = feed;
  readEnvelope(json, url, []);
  const href = linkedSection(json, name, url);
  if (typeof href === 'object') {
    return loadLinkedDocuments(client, feed, href, { kind, signal, fresh, previous, show });
  }
  const linked = href === undefined ? href : await client.load(href, { signal, fresh });
  const documents = [feed, linked];
  if (previous && documents.every((document, index) => document === previous.documents[index])) {
    return previous;
  }
  if (count && isFinite(count) && (linked ?? feed).text.length > large) {
    showPart(atOnce(readingSection(json, url, kind, linked, count)));
  }
  // In slices: ten thousand organisations would block the page in one task.
  const reading = await inSlices(readingSection(json, url, kind, linked), { signal });
  if (!reading) throw signal.reason;
  return { reading, documents };
};
