import type { Chunk } from 'virtual:chunks';

const preloads = new Map<string, Promise<string>>();

/**
 * Fetches a module and checks its integrity, without running it. Resolves to its address; rejects
 * when it can't be had, or is not what was published.
 *
 * Firefox ignores the integrity of an import map; a `modulepreload` link's is kept everywhere.
 */
export const preload = (
  [file, integrity]: Chunk,
  base: string,
  nonce: string | undefined,
): Promise<string> => {
  const known = preloads.get(file);
  if (known) return known;
  const { href } = new URL(file, base);
  const preloading = new Promise<string>((resolve, reject) => {
    const onload = () => resolve(href);
    const onerror = () => reject(new Error(`No ${href}`));
    const link = { rel: 'modulepreload', crossOrigin: '', href, integrity, nonce, onload, onerror };
    document.head.append(Object.assign(document.createElement('link'), link));
  });
  preloads.set(file, preloading);
  preloading.catch(() => preloads.delete(file));
  return preloading;
};
