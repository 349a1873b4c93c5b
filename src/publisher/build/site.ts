/** The rest of a whole site: the pages that stand beside the feed, and the script. */
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { WriteError } from '../write-file.js';

/** The pages beside a feed, by name. */
export const pagesBeside = async (folder: string): Promise<Map<string, string>> => {
  const names = (await readdir(folder)).filter((name) => /^[^.].*\.html$/.test(name));
  const texts = names.map(
    async (name) => [name, await readFile(join(folder, name), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
};

/**
 * Copies the script with all that it loads into `wmb/`, and deletes there what it no longer has.
 *
 * @throws {@link WriteError} if it is not on this computer.
 */
export const copyScript = async (script: string | undefined, out: string): Promise<void> => {
  if (script === undefined) {
    throw new WriteError(
      'The package what-migrants-bring is not installed: npm install what-migrants-bring.',
    );
  }
  const folder = join(out, 'wmb');
  await cp(script, folder, { recursive: true });
  const wanted = new Set(await readdir(script, { recursive: true }));
  const old = (await readdir(folder, { recursive: true })).filter((name) => !wanted.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
};
