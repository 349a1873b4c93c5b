import type { Chunk } from 'virtual:chunks';

export interface PreloadOptions {
  /** The address that files stand beside. */
  readonly base: string;
  /** The page's nonce for scripts, or an empty string. */
  readonly nonce: string;
}

const preloads = new Map<string, Promise<unknown>>();

/**
 * Fetches a module and checks its integrity, without running it. Rejects when either fails.
 *
 * Firefox ignores the integrity of an import map; a `modulepreload` link's is kept everywhere.
 */
export const preload = (
  [file, integrity]: Chunk,
  { base, nonce }: PreloadOptions,
): Promise<unknown> => {
  const known = preloads.get(file);
  if (known) return known;
  const link = document.createElement('link');
  Object.assign(link, {
    rel: 'modulepreload',
    crossOrigin: 'anonymous',
    href: new URL(file, base).href,
    integrity,
    nonce,
  });
  const preloading = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () =>
      reject(new Error(`${file} could not be had, or is not what was published.`));
  });
  preloads.set(file, preloading);
  preloading.catch(() => preloads.delete(file));
  document.head.append(link);
  return preloading;
};
