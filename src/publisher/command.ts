import type { JsonSchema } from '../check/unknown-fields.js';

/** Exit codes. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, couldNotRun: 3 } as const;

/** Why a command could not do what it was asked for: a sentence for the editor. */
export class CommandError extends Error {}

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

/** Runs a command. A {@link CommandError} is told, and the exit code says that it could not run. */
export const tellingErrors = async (
  { warn }: CommandContext,
  run: () => Promise<number>,
): Promise<number> => {
  try {
    return await run();
  } catch (cause) {
    if (!(cause instanceof CommandError)) throw cause;
    warn(cause.message);
    return exitCodes.couldNotRun;
  }
};
