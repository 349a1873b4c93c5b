/** Address of a document, which its relative links are resolved against; undefined if unknown. */
export type Base = string | undefined;

/** One thing that is wrong in a feed. */
export interface FeedIssue {
  /** Path from the root of the feed: `stories[3].image.src`. */
  readonly path: string;
  /** What the contract expects there. */
  readonly expected: string;
  /** What is there instead, as text of at most 80 characters. */
  readonly found: string;
}

export interface ReadContext {
  readonly base: Base;
  /** Issues are added to this list. */
  readonly issues: FeedIssue[];
  /** What stands as `timeZone` around local times, unread; undefined where nothing does. */
  readonly zone?: unknown;
}

/**
 * Reads `input`. Returns undefined and adds an issue if it is invalid; an optional field is then
 * left out, an object that requires it is invalid too.
 */
export type Schema<Value> = (
  input: unknown,
  path: string,
  context: ReadContext,
) => Value | undefined;
export type Output<S> = S extends Schema<infer Value> ? Value : never;

/** Converts a string; undefined refuses it. */
export type ReadString = (value: string, base: Base, zone?: unknown) => string | undefined;
