import type { Chunk, Chunks } from 'virtual:chunks';
import { base, page, script } from './script.js';

const preloads = new Map<string, Promise<string>>();

/**
 * Fetches a module and checks its integrity, without running it. Resolves to its address; rejects
 * when it can't be had, or is not what was published.
 *
 * Firefox before 138 ignores the integrity of an import map; a `modulepreload` link's is kept
 * everywhere.
 */
const preload = ([file, integrity]: Chunk): Promise<string> => {
  const known = preloads.get(file);
  if (known) return known;
  const href = new URL(file, base).href;
  const preloading = new Promise<string>((resolve, reject) => {
    page.head.append(
      Object.assign(page.createElement('link'), {
        rel: 'modulepreload',
        crossOrigin: '',
        nonce: script?.nonce,
        integrity,
        href,
        onload: () => resolve(href),
        onerror: () => {
          preloads.delete(file);
          reject(new Error(href));
        },
      }),
    );
  });
  preloads.set(file, preloading);
  return preloading;
};

/** Imports the first of some chunks. Rejects, and runs none, unless all of them came through. */
export const load = async (chunks: Chunks): Promise<unknown> => {
  const [address] = await Promise.all(chunks.map(preload));
  return import(address as string);
};
