/** A section that is a list of links to documents: calendars of one programme, or a directory in parts. */
import { calendarLink, country } from './primitives.js';
import { shape } from './object-schema.js';
import { list, number, string } from './schema.js';
import type { FeedIssue, Output, ReadContext } from './schema-types.js';
import { isObject, own, shown } from './unknown.js';

/** Most documents that a section may link to, all of which are loaded. */
export const mostLinks = 40;

/** Most parts of a directory, of which the reader's place needs one or two. */
export const mostPartitions = 2_000;

/** What a link says of the part of a directory that it leads to. */
export const partition = shape(
  {},
  {
    countries: list(country),
    regions: list(string('a region')),
    count: number(0, 1e9, true),
    bytes: number(0, 1e12, true),
  },
);

/** A document that a section links to. With `countries`, it is a part of a directory: for these places. */
export interface SectionLink extends Readonly<Output<typeof partition>> {
  /** Absolute, if the base is known. */
  readonly url: string;
  /** As the feed writes it. */
  readonly name: string;
}

/** A part of a directory. */
export type Partition = SectionLink & Required<Pick<SectionLink, 'countries'>>;

/** The parts of a directory, none of which is loaded until it is asked for. */
export interface Partitions<Item> {
  readonly all: readonly Partition[];
  /**
   * Loads a part.
   *
   * @throws `FeedError` if it can't be loaded; the reason of `signal` if that aborts.
   */
  readonly load: (part: Partition, signal: AbortSignal) => Promise<ItemsOfPart<Item>>;
}

export interface ItemsOfPart<Item> {
  readonly items: readonly Item[];
  readonly omitted: number;
  readonly issues: readonly FeedIssue[];
}

export const isPartition = (link: SectionLink): link is Partition => link.countries !== undefined;

/** What can't be read is left out, and so is a list without anything that can. */
const placesOf = (entry: unknown, path: string, context: ReadContext) => {
  const read = partition(entry, path, context) ?? {};
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  ) as typeof read;
};

/** One document that is linked to twice is for the places of both: for all, where one names none. */
const merged = (one: SectionLink, other: SectionLink): SectionLink => {
  const { countries, regions, ...rest } = one;
  const isNarrow = countries && other.countries;
  return {
    ...rest,
    ...(isNarrow && { countries: [...new Set([...countries, ...other.countries])] }),
    ...(isNarrow &&
      regions &&
      other.regions && { regions: [...new Set([...regions, ...other.regions])] }),
  };
};

/**
 * The links of a section that is a list of them, each once; what is no link is told. Places are read
 * of organisations only. A link whose places can't be read is for all places, so that nothing is lost.
 */
export const linksIn = (
  list: readonly unknown[],
  section: string,
  context: ReadContext,
): SectionLink[] => {
  const { issues } = context;
  const links = new Map<string, SectionLink>();
  const left = { links: mostLinks, partitions: mostPartitions };
  list.forEach((entry, index) => {
    const path = `${section}[${index}]`;
    const href = isObject(entry) ? own(entry, 'href') : undefined;
    if (href === undefined) {
      issues.push({ path, expected: 'a link, as { "href": … }', found: shown(entry) });
      return;
    }
    const url = calendarLink(href, `${path}.href`, context)?.replace(/^webcals?:/i, 'https:');
    if (!url || typeof href !== 'string') return;
    const link: SectionLink = {
      ...(section === 'organisations' && placesOf(entry, path, context)),
      url,
      name: href,
    };
    const known = links.get(url);
    if (known) {
      links.set(url, merged(known, link));
      return;
    }
    const kind = isPartition(link) ? 'partitions' : 'links';
    if (left[kind] > 0) links.set(url, link);
    else {
      const most = kind === 'links' ? mostLinks : mostPartitions;
      issues.push({ path, expected: `at most ${most} links`, found: shown(href) });
    }
    left[kind] -= 1;
  });
  return [...links.values()];
};
