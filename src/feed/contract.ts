/**
 * The feed contract, version 1: `unknown` in, typed and read-only out. Every type is inferred from
 * the schemas in `contract/`, of which the build also writes the published JSON Schema.
 */
import { envelope } from './contract/envelope.js';
import type { event } from './contract/event.js';
import type { organisation } from './contract/organisation.js';
import type { picture } from './contract/primitives.js';
import { type FeedIssue, isObject, own, read, shown } from './contract/read.js';
import type { AnySchema, Base, Output, Schema, text } from './contract/schema.js';
import type { statistic } from './contract/statistic.js';
import type { story } from './contract/story.js';

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
export type Envelope = Read<typeof envelope>;
export type Campaign = NonNullable<Envelope['campaign']>;

export type SectionName = 'stories' | 'statistics' | 'events' | 'organisations';

/** The schema of one item of a section. */
export type ItemSchema = Schema<{ id: string }>;

/** A section as it stands in a feed: its list, or the address of a document that holds it. */
export type Section = { readonly list: readonly unknown[] } | { readonly href: string };

export interface Items<Item> {
  readonly items: readonly Item[];
  /** How many items were left out. */
  readonly omitted: number;
  readonly issues: readonly FeedIssue[];
}

/** Why a whole feed is refused. */
export interface Refusal {
  readonly code: 'feed-shape' | 'feed-version';
  readonly message: string;
}

export interface Outline {
  readonly envelope: Envelope;
  readonly issues: readonly FeedIssue[];
}

/** Judges whether `input` is a feed of version 1 at all. Undefined: it is. */
export const refusal = (input: unknown): Refusal | undefined => {
  if (!isObject(input)) {
    return { code: 'feed-shape', message: `A feed is a JSON object; this is ${shown(input)}.` };
  }
  const version = own(input, 'version');
  return typeof version === 'string' && /^1(?:\.|$)/.test(version)
    ? undefined
    : {
        code: 'feed-version',
        message: `This reads feeds of version 1; the feed says ${shown(version)}.`,
      };
};

/** Everything but the sections. A feed without a language is read; its plain strings are of unknown language. */
export const readOutline = (input: unknown, base: Base): Outline => {
  const issues: FeedIssue[] = [];
  const output = read(envelope, input, 'feed', { base, issues }) as Envelope | undefined;
  if (isObject(input) && own(input, 'language') === undefined) {
    issues.push({ path: 'feed.language', expected: 'a language tag', found: 'nothing' });
  }
  return { envelope: output ?? {}, issues };
};

/** Finds a section in a feed. Undefined: there is none, or it is neither a list nor a link. */
export const findSection = (input: unknown, name: SectionName): Section | undefined => {
  const section = isObject(input) ? own(input, name) : undefined;
  if (Array.isArray(section)) return { list: section };
  const href = isObject(section) ? own(section, 'href') : undefined;
  return typeof href === 'string' ? { href } : undefined;
};

/** The list in a document that a section links to: bare, or under the section's name. */
export const findLinkedList = (
  input: unknown,
  name: SectionName,
): readonly unknown[] | undefined => {
  if (Array.isArray(input)) return input;
  const section = findSection(input, name);
  return section && 'list' in section ? section.list : undefined;
};

/**
 * Reads the items of a section. One that is wrong costs itself alone; a repeated id drops the
 * later item; an optional field that is wrong is left out. All of it is told in `issues`.
 */
export const readItems = <Item extends ItemSchema>(
  schema: Item,
  list: readonly unknown[],
  { name, base }: { readonly name: SectionName; readonly base: Base },
): Items<Read<Item>> => {
  const byId = new Map<string, Read<Item>>();
  const issues: FeedIssue[] = [];
  list.forEach((input, index) => {
    const path = `${name}[${index}]`;
    const item = read(schema as AnySchema, input, path, { base, issues }) as
      (Read<Item> & { id: string }) | undefined;
    if (!item) return;
    if (byId.has(item.id))
      issues.push({ path: `${path}.id`, expected: 'an id of its own', found: item.id });
    else byId.set(item.id, item);
  });
  return { items: [...byId.values()], omitted: list.length - byId.size, issues };
};
