/**
 * The feed contract, version 1: `unknown` in, typed and read-only out. Every type is inferred from
 * the schemas in `contract/`, of which the build also writes the published JSON Schema.
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
/** An event of the campaign; named so as not to be taken for a DOM event. */
export type CampaignEvent = Read<typeof event>;
export type Organisation = Read<typeof organisation>;
/** A feed but for its sections. */
export interface Envelope extends Read<typeof envelope> {
  /** What the feed says of its campaign; nothing where it says nothing. */
  readonly campaign: Campaign;
  readonly base: Base;
}
export type Campaign = Read<typeof campaign>;

export type SectionName = 'stories' | 'statistics' | 'events' | 'organisations';

/** The schema of one item of a section. */
export type ItemSchema = Schema<{ id: string }>;

/** Which section is wanted, and how its items are read. */
export interface SectionKind<Item extends ItemSchema> {
  readonly name: SectionName;
  readonly schema: Item;
  /**
   * JSON of the feed with the first items alone, as soon as they have arrived, where these can be
   * drawn without the rest; undefined when there is none. Rejects when it can't be told.
   */
  readonly firstItems?: (response: Response) => Promise<unknown>;
}

export type ItemOf<Item extends ItemSchema> = Read<Item>;

/** One section of a feed, read. */
export interface FeedReading<Item> {
  readonly items: readonly Item[];
  /** How many items were left out. */
  readonly omitted: number;
  /** Whether these are the first items alone, and the rest has yet to arrive. */
  readonly isPart?: boolean;
  /** Everything found wrong. */
  readonly issues: readonly FeedIssue[];
  readonly envelope: Envelope;
  /** Where the section was found; undefined when it was given as an object. */
  readonly url: Base;
}

/** Under this key, a document that was read from another format carries what could not be held. */
export const alreadyTold: unique symbol = Symbol('already told');

/** What was told of a document as it was read from another format. */
export const toldOf = (json: unknown): readonly FeedIssue[] =>
  (json as { readonly [alreadyTold]?: readonly FeedIssue[] } | null | undefined)?.[alreadyTold] ??
  [];

const tell = (path: string, expected: string, found: unknown): FeedIssue => ({
  path,
  expected,
  found: shown(found),
});

/**
 * Everything in a feed but its sections. A feed that does not say its language is read all the
 * same: its plain strings are then of unknown language.
 *
 * @throws {@link FeedError} `feed-shape` or `feed-version` when it is no feed of version 1.
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
  return {
    ...envelope(json, 'feed', { base, issues }),
    campaign: (said === undefined ? said : campaign(said, 'campaign', { base, issues })) ?? {},
    base,
  };
};

/** The absolute address of the document that a section links to, as `{ "href": … }`. */
export const linkedSection = (json: unknown, name: SectionName, base: Base): string | undefined => {
  const section = isObject(json) ? own(json, name) : undefined;
  const href = isObject(section)
    ? calendarLink(own(section, 'href'), '', { base, issues: [] })
    : undefined;
  const address = href?.replace(/^webcal:/i, 'https:');
  return address && /^https?:/.test(address) ? address : undefined;
};

/** `story`, `event`, `organizations`: tells a section that probably was meant as `name`. */
const tellMisnamed = (feed: Properties, name: SectionName, issues: FeedIssue[]): void => {
  const key = Object.keys(feed).find(
    (one) => one !== name && one.toLowerCase().startsWith(name.slice(0, 4)),
  );
  if (key) issues.push(tell(`feed.${key}`, `the section "${name}", if that is meant`, feed[key]));
};

/** What has been read of a section's list. */
interface Items<Item> {
  readonly items: readonly Item[];
  /** How many were left out. */
  readonly omitted: number;
}

/** How many items are read between two stops. */
const stride = 32;

/** What the reader of another format has left out, told in that format's own terms: by lines, say. */
const unread = list(
  shape({ path: string('a place'), expected: string('words'), found: string('words') }, {}),
);

/**
 * Reads the items of a section, from a feed or from the document that its section links to, in work
 * that can be sliced. One that is wrong costs itself alone; a repeated id drops the later item; an
 * optional field that is wrong is left out. All of it is told in `issues`.
 */
export function* readingItems<Item extends ItemSchema>(
  json: unknown,
  { name, schema }: SectionKind<Item>,
  { base, issues }: ReadContext,
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
  for (let index = 0; index < list.length; index += 1) {
    const path = `${name}[${index}]`;
    const item = schema(list[index], path, { base, issues });
    if (item && byId.has(item.id)) issues.push(tell(`${path}.id`, 'an id of its own', item.id));
    else if (item) byId.set(item.id, item as Read<Item>);
    if (index % stride === stride - 1) yield;
  }
  return { items: [...byId.values()], omitted: list.length - byId.size };
}

/** The same at once. */
export const readItems = <Item extends ItemSchema>(
  json: unknown,
  kind: SectionKind<Item>,
  context: ReadContext,
): Items<Read<Item>> => atOnce(readingItems(json, kind, context));
