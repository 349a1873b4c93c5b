/**
 * `npm run publish:files -- folder`: copies `dist/cdn` into the folders that a host serves:
 * `v/0.1.0/`, which never changes, and `v/0/`, which follows the newest version. Files that pages have
 * loaded from `v/0/` before stay there: names contain hashes, so old and new files do not collide.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const from = 'dist/cdn';

const files = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());

/** @throws {Error} if the version is published already with other content: a version never changes. */
const refuseChange = (folder) => {
  for (const name of existsSync(folder) ? files(from) : []) {
    const there = join(folder, name);
    if (!existsSync(there) || !readFileSync(there).equals(readFileSync(join(from, name)))) {
      throw new Error(`${there} is published, and not what dist/cdn holds: raise the version.`);
    }
  }
};

/** Copies entry files last, so that a page that loads them meanwhile finds every file that they name. */
const copyInOrder = (to) => {
  const isEntry = (name) => !/-[\w-]{8}\.\w+$/.test(name);
  const all = files(from).sort((one, other) => Number(isEntry(one)) - Number(isEntry(other)));
  for (const name of all) cpSync(join(from, name), join(to, name));
};

/** Copies the built files into `folder`. */
export const publish = (folder) => {
  const { version } = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8'));
  const [pinned, following] = [version, version.split('.')[0]].map((name) =>
    join(folder, 'v', name),
  );
  refuseChange(pinned);
  mkdirSync(folder, { recursive: true });
  copyInOrder(pinned);
  copyInOrder(following);
  return { pinned, following };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv;
  try {
    if (!folder) throw new Error('Where to? npm run publish:files -- folder');
    const { pinned, following } = publish(folder);
    console.log(`For good   ${pinned}\nFollowing  ${following}`);
  } catch ({ message }) {
    console.error(message);
    process.exitCode = 1;
  }
}
