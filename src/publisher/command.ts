import type { JsonSchema } from '../check/unknown-fields.js';

/** Exit codes. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, couldNotRun: 3 } as const;

/** Most places that are printed for one kind of finding. */
export const mostPlaces = 5;

/** Environment of a command. */
export interface CommandContext {
  /** The JSON Schema of a feed. */
  readonly schema: JsonSchema;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Writes to standard error. */
  readonly warn: (text: string) => void;
  /** The folder of `embed.js` on this computer; undefined if there is none. */
  readonly script: string | undefined;
  /** Path or address of the documentation of findings. */
  readonly docs: string;
}
