import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { CommandError } from './command.js';

/** Why a file could not be written: a sentence for the editor. */
export class WriteError extends CommandError {}

/**
 * Writes a file atomically: to a temporary file, which is then renamed. Writes nothing if the
 * content is the same.
 *
 * @returns whether anything was written.
 * @throws {@link WriteError} if it cannot be written.
 */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<boolean> => {
  const bytes = Buffer.from(content);
  const before = await readFile(path).catch(() => undefined);
  if (before?.equals(bytes)) return false;
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => {});
    throw new WriteError(
      `${path} could not be written (${(cause as NodeJS.ErrnoException).code}).`,
    );
  }
  return true;
};
