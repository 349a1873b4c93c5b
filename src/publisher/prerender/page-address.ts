import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SourceError } from '../read-source.js';

/**
 * Addresses of a page that is a file. Nobody knows yet where it will be published, so that it is
 * given an invented origin: its path within the file system follows `/@`, anything else is relative
 * to the root of the site.
 */
const origin = 'https://page.invalid';

/** The invented address of a file. */
export const addressOfFile = (path: string): string =>
  `${origin}/@${pathToFileURL(resolve(path)).pathname}`;

/**
 * Where a document is read from: a path, or an address of http or https.
 *
 * @param root - the folder that is published as the root of the site, if that is known.
 * @throws {@link SourceError} if the address begins at the root of the site, and that is not known.
 */
export const readableAt = (address: string, root: string | undefined): string => {
  const url = new URL(address);
  if (url.origin !== origin) return address;
  if (url.pathname.startsWith('/@')) return fileURLToPath(`file://${url.pathname.slice(2)}`);
  if (root === undefined) {
    throw new SourceError(
      `${url.pathname} begins at the root of the site. Say which folder that is: --root public`,
    );
  }
  return resolve(root, `.${decodeURIComponent(url.pathname)}`);
};

const invented = /https:\/\/page\.invalid(\/[^\s"'<>]*)/g;

const depthOf = (path: string): string[] => path.split('/').slice(0, -1);

/** From one file to another, as a page writes it: never empty, never beginning with a slash. */
const fromTo = (page: string, target: string): string => {
  const here = depthOf(page);
  const there = target.split('/');
  let common = 0;
  while (common < Math.min(here.length, there.length - 1) && here[common] === there[common]) {
    common += 1;
  }
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/') || '.';
};

/** Writes the invented addresses within a text as the page has to: relative to it, or to the site's root. */
export const withoutInvented = (html: string, pageAddress: string): string =>
  html.replace(invented, (_, path: string) =>
    path.startsWith('/@') ? fromTo(new URL(pageAddress).pathname, path) : path,
  );

/** From a page to another file, as the page writes it. */
export const linkTo = (path: string, pagePath: string): string =>
  relative(resolve(pagePath, '..'), resolve(path)).replaceAll('\\', '/');
