import { readDocument } from '../../feed/formats/formats.js';
import { FeedError } from '../../model/feed-error.js';
import { kinds } from '../../check/contract-faults.js';
import {
  type FeedIssue,
  linkedSection,
  readItems,
  type SectionName,
} from '../../model/contract.js';
import { joinedItems } from '../../model/joined-items.js';
import { isPartition, linksIn } from '../../model/section-links.js';
import { isObject, own, shown } from '../../model/unknown.js';
import type { Day } from '../../time/day.js';
import type { ElementTag } from '../../server/element-tags.js';
import { readSource, SourceError } from '../read-source.js';
import { readableAt } from './page-address.js';

/** What an element is drawn from. */
export interface ElementData {
  /** The feed, with the element's section in it. */
  readonly data: unknown;
  /** The address that its relative addresses stand beside. */
  readonly base: string;
}

const sections = {
  'wmb-story-carousel': 'stories',
  'wmb-statistics-counter': 'statistics',
  'wmb-event-list': 'events',
  'wmb-organisation-finder': 'organisations',
} as const satisfies Record<ElementTag, string>;

/** Reads each document once. */
export class DocumentReader {
  readonly #root: string | undefined;
  readonly #read = new Map<string, Promise<unknown>>();

  /** @param root - the folder that is published as the root of the site, if that is known. */
  constructor(root: string | undefined) {
    this.#root = root;
  }

  /** @throws {@link SourceError} if it can't be read, or is no feed. */
  read(address: string): Promise<unknown> {
    const known = this.#read.get(address) ?? this.#load(address);
    this.#read.set(address, known);
    return known;
  }

  async #load(address: string): Promise<unknown> {
    const place = readableAt(address, this.#root);
    const { text } = await readSource(place);
    try {
      return await readDocument(text, address);
    } catch (cause) {
      if (!(cause instanceof FeedError)) throw cause;
      throw new SourceError(`${place} is no feed: wmb check ${place}`);
    }
  }
}

export interface FeedAddress {
  /** The element's `feed`, made absolute. */
  readonly published: string;
  /** What is read in its place, if anything is. */
  readonly instead: string | undefined;
}

/** Addresses in a document are relative to it, wherever it is published: they are made absolute. */
const joinedSection = async (
  list: readonly unknown[],
  section: SectionName,
  { published, instead = published }: FeedAddress,
  documents: DocumentReader,
): Promise<readonly unknown[]> => {
  const kind = kinds.find(({ name }) => name === section);
  const linksAt = (base: string) => linksIn(list, section, { base, issues: [] });
  const bases = linksAt(published);
  const read = linksAt(instead).map(async ({ url, name }, index) => {
    const issues: FeedIssue[] = [];
    const json = await documents.read(url);
    const items = kind && readItems(json, kind, { base: bases[index]?.url, issues });
    return { name, items: items?.items ?? [], omitted: 0, issues };
  });
  return joinedItems(await Promise.all(read), section).items;
};

/**
 * The feed of an element, with its section in it also where that is a document of its own. Undefined
 * for a directory in parts: its element asks for the place first.
 */
export const elementData = async (
  tag: ElementTag,
  { published, instead = published }: FeedAddress,
  documents: DocumentReader,
): Promise<ElementData | undefined> => {
  const feed = await documents.read(instead);
  const section = sections[tag];
  const href = linkedSection(feed, section, instead);
  if (!isObject(feed) || href === undefined) return { data: feed, base: published };
  if (typeof href === 'object') {
    const links = linksIn(href, section, { base: instead, issues: [] });
    if (links.some(isPartition)) return undefined;
    const items = await joinedSection(href, section, { published, instead }, documents);
    return { data: { ...feed, [section]: items }, base: published };
  }
  const linked = await documents.read(href);
  const items = isObject(linked) ? own(linked, section) : linked;
  const base = linkedSection(feed, section, published);
  return { data: { ...feed, [section]: items }, base: typeof base === 'string' ? base : published };
};

/** A story whose person can take it back on a day that is known. */
export interface EndingConsent {
  readonly id: string;
  /** The last day on which it may be shown. */
  readonly until: string;
}

const endingConsent = (story: unknown): EndingConsent | undefined => {
  if (!isObject(story) || own(story, 'consentUntil') === undefined) return undefined;
  const [id, until] = [own(story, 'id'), own(story, 'consentUntil')].map((value) =>
    typeof value === 'string' ? value : shown(value),
  );
  return { id: id ?? '', until: until ?? '' };
};

/** The stories of a feed whose consent ends today or later, and the feed without these and those whose consent has ended. */
export const withoutEndingConsents = (
  data: unknown,
  today: Day,
): { readonly data: unknown; readonly ending: readonly EndingConsent[] } => {
  const stories = isObject(data) ? own(data, 'stories') : undefined;
  if (!isObject(data) || !Array.isArray(stories)) return { data, ending: [] };
  return {
    data: { ...data, stories: stories.filter((story) => !endingConsent(story)) },
    ending: stories
      .flatMap((story) => endingConsent(story) ?? [])
      .filter(({ until }) => until >= today),
  };
};
