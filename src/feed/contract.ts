/**
 * The feed contract, version 1: `unknown` in, typed and read-only out. Every type is inferred from
 * the schemas in `contract/`, of which the build also writes the published JSON Schema.
 */
import type * as v from 'valibot';
import { envelope } from './contract/envelope.js';
import type { event } from './contract/event.js';
import type { organisation } from './contract/organisation.js';
import type { Base, text } from './contract/primitives.js';
import type { picture } from './contract/primitives.js';
import { type FeedIssue, readPruned } from './contract/read.js';
import type { statistic } from './contract/statistic.js';
import type { story } from './contract/story.js';

export type { Base, FeedIssue };

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
type Read<Schema extends (base: Base) => v.GenericSchema> = DeepReadonly<
  v.InferOutput<ReturnType<Schema>>
>;

/** A string in the feed's language, or one for each language. */
export type Text = DeepReadonly<v.InferOutput<typeof text>>;
export type Picture = Read<typeof picture>;
export type Story = Read<typeof story>;
export type Statistic = Read<typeof statistic>;
/** An event of the campaign; named so as not to be taken for a DOM event. */
export type CampaignEvent = Read<typeof event>;
export type Organisation = Read<typeof organisation>;
export type Envelope = Read<typeof envelope>;
export type Campaign = NonNullable<Envelope['campaign']>;

export type SectionName = 'stories' | 'statistics' | 'events' | 'organisations';

/** The schema of one item of a section, given where its document was found. */
export type ItemSchema = (base: Base) => v.GenericSchema<unknown, { id: string }>;

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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

const describe = (value: unknown): string =>
  (typeof value === 'string'
    ? `"${value}"`
    : Array.isArray(value)
      ? 'a list'
      : String(value)
  ).slice(0, 80);

/** Judges whether `input` is a feed of version 1 at all. Undefined: it is. */
export const refusal = (input: unknown): Refusal | undefined => {
  if (!isObject(input)) {
    return { code: 'feed-shape', message: `A feed is a JSON object; this is ${describe(input)}.` };
  }
  const version = own(input, 'version');
  return typeof version === 'string' && /^1(?:\.|$)/.test(version)
    ? undefined
    : {
        code: 'feed-version',
        message: `This reads feeds of version 1; the feed says ${describe(version)}.`,
      };
};

/** Everything but the sections. A feed without a language is read; its plain strings are of unknown language. */
export const readOutline = (input: unknown, base: Base): Outline => {
  const { output, issues } = readPruned(envelope(base), input, 'feed');
  const missing = { path: 'feed.language', expected: 'a language tag', found: 'undefined' };
  const told = output?.language || issues.some(({ path }) => path === missing.path);
  return { envelope: output ?? {}, issues: told ? issues : [...issues, missing] };
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

const unreadable = (path: string, cause: unknown) => ({
  output: undefined,
  issues: [{ path, expected: 'an item that can be read', found: String(cause).slice(0, 80) }],
});

const readItem = (
  schema: v.GenericSchema<unknown, { id: string }>,
  input: unknown,
  path: string,
) => {
  try {
    return readPruned(schema, input, path);
  } catch (cause) {
    return unreadable(path, cause);
  }
};

/**
 * Reads the items of a section. One that is wrong costs itself alone; a repeated id drops the
 * later item; an optional field that is wrong is left out. All of it is told in `issues`.
 */
export const readItems = <Schema extends ItemSchema>(
  schema: Schema,
  list: readonly unknown[],
  { name, base }: { readonly name: SectionName; readonly base: Base },
): Items<Read<Schema>> => {
  const itemSchema = schema(base);
  const byId = new Map<string, Read<Schema>>();
  const issues: FeedIssue[] = [];
  list.forEach((input, index) => {
    const path = `${name}[${index}]`;
    const { output, issues: found } = readItem(itemSchema, input, path);
    issues.push(...found);
    if (!output) return;
    if (byId.has(output.id))
      issues.push({ path: `${path}.id`, expected: 'an id of its own', found: output.id });
    else byId.set(output.id, output as Read<Schema>);
  });
  return { items: [...byId.values()], omitted: list.length - byId.size, issues };
};
