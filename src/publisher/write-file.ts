import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/** Why a file could not be written, in words for whoever named it. */
export class WriteError extends Error {}

/**
 * Writes a file whole or not at all: beside it first, then in its place. Nothing is written where the
 * same stands there already.
 *
 * @returns whether anything was written.
 * @throws {@link WriteError} when it can't be.
 */
export const writeWhole = async (path: string, text: string): Promise<boolean> => {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return false;
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => {});
    throw new WriteError(
      `${path} could not be written (${(cause as NodeJS.ErrnoException).code}).`,
    );
  }
  return true;
};
