/** The address of a document: its relative links are relative to it. Undefined when unknown. */
export type Base = string | undefined;

/** One thing wrong with a feed. */
export interface FeedIssue {
  /** Where, from the feed's root: `stories[3].image.src`. */
  readonly path: string;
  /** What the contract asks for there. */
  readonly expected: string;
  /** What stood there, as text, at most 80 characters. */
  readonly found: string;
}

export interface ReadContext {
  readonly base: Base;
  /** What is found wrong is added to this list. */
  readonly issues: FeedIssue[];
}

/**
 * Reads `input`. What is wrong is left out and added to the issues; where it was required, the object
 * that it belongs to is left out too. Undefined when nothing could be read.
 */
export type Schema<Value> = (
  input: unknown,
  path: string,
  context: ReadContext,
) => Value | undefined;
export type Output<S> = S extends Schema<infer Value> ? Value : never;

/** Reads one string; undefined when it is not accepted. */
export type ReadString = (value: string, base: Base) => string | undefined;
