/** What is published where: read from the manifest beside this page. */

/** A file, and what its bytes must hash to (https://www.w3.org/TR/SRI/). */
type Chunk = readonly [file: string, integrity: string];

/** The part of `manifest.json` that snippets are made of. */
export interface Manifest {
  readonly version: string;
  /** For each tag: the files that its first content needs. */
  readonly elements: Readonly<Record<string, readonly Chunk[]>>;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

export interface Release {
  readonly version: string;
  /** The folder whose files never change. */
  readonly pinned: string;
  /** The folder that follows the major version; undefined where the host has none. */
  readonly following: string | undefined;
  /** Undefined until it is there, and when it can't be had. */
  readonly manifest: Manifest | undefined;
}

const escaped = (text: string): string => text.replaceAll('.', '\\.');

/**
 * The two folders of a release, told from the one that this page is in: `…/v/0.1.0/` and `…/v/0/`,
 * or, as hosts of npm packages have it, `…@0.1.0/` and `…@0/`. Any other folder stands alone.
 */
export const foldersOf = (folder: string, version: string) => {
  const [major = ''] = version.split('.');
  const place = new RegExp(`(/v/|@)(?:${escaped(version)}|${major})(?=/)`);
  if (!place.test(folder)) return { pinned: folder, following: undefined };
  const at = (name: string) => folder.replace(place, (_, before: string) => before + name);
  return { pinned: at(version), following: at(major) };
};

/** Fetches the manifest of a folder. Undefined when it can't be had. */
export const fetchManifest = async (folder: string): Promise<Manifest | undefined> => {
  try {
    const response = await fetch(new URL('manifest.json', folder));
    return response.ok ? ((await response.json()) as Manifest) : undefined;
  } catch {
    return undefined;
  }
};
