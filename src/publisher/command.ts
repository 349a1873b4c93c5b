import type { JsonSchema } from '../check/unknown-fields.js';

/** How a command ended, for the shell. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, couldNotRun: 3 } as const;

/** So many places of one kind of finding are written out. */
export const mostPlaces = 5;

/** What commands take from outside. */
export interface CommandContext {
  /** The JSON Schema of a feed. */
  readonly schema: JsonSchema;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Writes to standard error. */
  readonly warn: (text: string) => void;
  /** Where the documentation of findings stands. */
  readonly docs: string;
}
