import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const list = (folder: string): Promise<string[]> =>
  existsSync(folder) ? readdir(folder) : Promise.resolve([]);

/** Names that a build writes: nothing else in the folder is touched. */
const ours =
  /^(?:(?:stories|statistics|events|organisations|feed)\.json|organisations-(?:[A-Z]{2}|world)-[\da-f]{10}\.json|events\.ics|embed\/\w+\.(?:html|oembed\.json))$/;

const filesIn = async (folder: string): Promise<string[]> => [
  ...(await list(folder)),
  ...(await list(join(folder, 'embed'))).map((name) => `embed/${name}`),
];

/** Folders of languages that an earlier build wrote. */
const languageFolders = async (out: string): Promise<string[]> =>
  (await list(out)).filter(
    (name) => /^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(name) && existsSync(join(out, name, 'feed.json')),
  );

/**
 * Deletes what an earlier build wrote and this one did not: pictures that no file refers to any
 * more, sections and languages that are gone. A person who has withdrawn must not stay in one of
 * them.
 *
 * @param files - what this build writes, by name.
 * @returns the names of what was deleted.
 */
export const removeOld = async (
  out: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly string[]> => {
  const folders = ['', ...(await languageFolders(out)).map((name) => `${name}/`)];
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await filesIn(join(out, folder)))
        .filter((name) => ours.test(name))
        .map((name) => `${folder}${name}`),
    ),
  );
  const texts = [...files.values()];
  const pictures = (await list(join(out, 'pictures')))
    .map((name) => `pictures/${name}`)
    .filter((name) => !texts.some((text) => text.includes(name)));
  const old = [...names.flat().filter((name) => !files.has(name)), ...pictures];
  await Promise.all(old.map((name) => rm(join(out, name))));
  return old;
};
