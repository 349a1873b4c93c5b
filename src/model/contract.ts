/**
 * The feed contract, version 1: takes `unknown`, returns typed, read-only records. All types are
 * inferred from the schemas of this folder; the build writes the published JSON Schema from the
 * same schemas.
 */
import { campaign } from './campaign.js';
import { envelope } from './envelope.js';
import type { event } from './event.js';
import type { organisation } from './organisation.js';
import { shape } from './object-schema.js';
import { calendarLink, type picture } from './primitives.js';
import {
  type Base,
  type FeedIssue,
  list,
  type Output,
  type ReadContext,
  type Schema,
  string,
  type text,
} from './schema.js';
import type { Partitions } from './section-links.js';
import { isObject, own, type Properties, shown } from './unknown.js';
import type { statistic } from './statistic.js';
import type { story } from './story.js';
import { FeedError } from './feed-error.js';
import { atOnce } from '../time/slices.js';

export type { Base, FeedIssue };

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
type Read<S> = DeepReadonly<Output<S>>;

/** A string in the feed's language, or one for each language. */
export type Text = Read<typeof text>;
export type Picture = Read<typeof picture>;
export type Story = Read<typeof story>;
export type Statistic = Read<typeof statistic>;
/** An event of the campaign. Called `CampaignEvent` because `Event` is a DOM event. */
export type CampaignEvent = Read<typeof event>;
export type Organisation = Read<typeof organisation>;
/** A feed without its sections: version, language, date, campaign. */
export interface Envelope extends Read<typeof envelope> {
  /** Empty if the feed has no campaign. */
  readonly campaign: Campaign;
  readonly base: Base;
}
export type Campaign = Read<typeof campaign>;

export type SectionName = 'stories' | 'statistics' | 'events' | 'organisations';

/** The schema of one item of a section. */
export type ItemSchema = Schema<{ id: string }>;

/** A section of the feed, and how one of its items is read. */
export interface SectionKind<Item extends ItemSchema> {
  readonly name: SectionName;
  readonly schema: Item;
  /**
   * How many items may be drawn before the rest of the feed has arrived and is read. `Infinity`: all
   * of them, once the section has ended, whatever follows it in the feed. Default: none.
   */
  readonly firstCount?: number;
}

export type ItemOf<Item extends ItemSchema> = Read<Item>;

/** The result of reading one section. */
export interface FeedReading<Item> {
  readonly items: readonly Item[];
  /** How many items were left out because they are invalid. */
  readonly omitted: number;
  /** True if these are only the first items and the rest is still arriving. */
  readonly isPart?: boolean;
  /** True if one of several documents that the section links to could not be loaded. */
  readonly isIncomplete?: boolean;
  /** The parts of a directory that is cut by place. Its `items` are those of no part: they help everywhere. */
  readonly partitions?: Partitions<Item>;
  /** All that is wrong in the envelope and in this section. */
  readonly issues: readonly FeedIssue[];
  readonly envelope: Envelope;
  /**
   * Address of the document that the section was read from; undefined if it was passed as an
   * object.
   */
  readonly url: Base;
}

/** A document that was converted from another format has the issues of that under this key. */
export const alreadyTold: unique symbol = Symbol('already told');

/** Issues of converting a document from another format. */
export const toldOf = (json: unknown): readonly FeedIssue[] =>
  (json as { readonly [alreadyTold]?: readonly FeedIssue[] } | null | undefined)?.[alreadyTold] ??
  [];

const tell = (path: string, expected: string, found: unknown): FeedIssue => ({
  path,
  expected,
  found: shown(found),
});

/**
 * Reads everything but the sections. If `language` is missing or invalid, the feed is still read,
 * and its plain strings are in an unknown language.
 *
 * @throws {@link FeedError} `feed-shape` or `feed-version` if it is not a feed of version 1.
 */
export const readEnvelope = (json: unknown, base: Base, issues: FeedIssue[]): Envelope => {
  if (!isObject(json)) throw new FeedError('feed-shape', shown(json));
  const version = own(json, 'version');
  if (typeof version !== 'string' || !/^1(\.|$)/.test(version)) {
    throw new FeedError('feed-version', shown(version));
  }
  const language = own(json, 'language');
  if (language === undefined) issues.push(tell('feed.language', 'a language tag', language));
  const said = own(json, 'campaign');
  // Into what was read, which has no prototype.
  return Object.assign(envelope(json, 'feed', { base, issues }) as object, {
    campaign: (said === undefined ? said : campaign(said, 'campaign', { base, issues })) ?? {},
    base,
  });
};

/**
 * The absolute address of the document that a section links to by `{ "href": … }`; the list itself
 * of one that links to several; undefined if the section is a list of items or missing.
 */
export const linkedSection = (
  json: unknown,
  name: SectionName,
  base: Base,
): string | readonly unknown[] | undefined => {
  const section = isObject(json) ? own(json, name) : undefined;
  const list = Array.isArray(section) ? section : [section];
  const href: unknown = isObject(list[0]) ? own(list[0], 'href') : undefined;
  if (list === section) return href ? list : undefined;
  const address = calendarLink(href, '', { base, issues: [] })?.replace(/^webcal:/i, 'https:');
  return address && /^https?:/.test(address) ? address : undefined;
};

/** Reports a key that is probably a misspelt section name: `story`, `organizations`. */
const tellMisnamed = (feed: Properties, name: SectionName, issues: FeedIssue[]): void => {
  const key = Object.keys(feed).find(
    (one) => one !== name && one.toLowerCase().startsWith(name.slice(0, 4)),
  );
  if (key) issues.push(tell(`feed.${key}`, `the section "${name}", if that is meant`, feed[key]));
};

/** The items of a section, and how many were left out. */
interface Items<Item> {
  readonly items: readonly Item[];
  readonly omitted: number;
}

/** Items read between two points at which the work may pause. */
const stride = 32;

/** What a converter could not read, each with its place in the original: a line number, for example. */
const unread = list(
  shape({ path: string('a place'), expected: string('words'), found: string('words') }, {}),
);

/**
 * Reads the items of a section, from a feed or from a document that the section links to. An
 * invalid item is left out; of two items with one id the later is left out; an optional field that
 * is invalid is left out of its item. Each adds to `issues`. Only the first `count` items are read,
 * if it is given. A generator, so that long sections can be read in slices.
 */
export function* readingItems<Item extends ItemSchema>(
  json: unknown,
  { name, schema }: SectionKind<Item>,
  { base, issues }: ReadContext,
  count?: number,
): Generator<undefined, Items<Read<Item>>> {
  const list = isObject(json) ? own(json, name) : json;
  const byId = new Map<string, Read<Item>>();
  const told = isObject(json) ? own(json, 'unread') : undefined;
  if (told !== undefined) issues.push(...(unread(told, 'unread', { base, issues }) ?? []));
  if (!Array.isArray(list)) {
    if (list !== undefined) issues.push(tell(name, 'a list, or { "href": … }', list));
    else if (isObject(json)) tellMisnamed(json, name, issues);
    return { items: [], omitted: 0 };
  }
  for (let index = 0; index < list.length && index !== count; index += 1) {
    const path = `${name}[${index}]`;
    const item = schema(list[index], path, { base, issues });
    if (item && byId.has(item.id)) issues.push(tell(`${path}.id`, 'an id of its own', item.id));
    else if (item) byId.set(item.id, item as Read<Item>);
    if (index % stride === stride - 1) yield;
  }
  return { items: [...byId.values()], omitted: list.length - byId.size };
}

/** As {@link readingItems}, without pausing. */
export const readItems = <Item extends ItemSchema>(
  json: unknown,
  kind: SectionKind<Item>,
  context: ReadContext,
): Items<Read<Item>> => atOnce(readingItems(json, kind, context));
