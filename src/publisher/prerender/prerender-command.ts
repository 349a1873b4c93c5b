import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementTag } from '../../server/element-tags.js';
import { dayLength } from '../../time/units.js';
import { type CommandContext, exitCodes, tellingErrors } from '../command.js';
import { readSource } from '../read-source.js';
import { writeWhole } from '../write-file.js';
import { DocumentReader } from './element-feed.js';
import { type FilledPage, fillPage } from './fill-page.js';
import { addressOfFile } from './page-address.js';

export interface PrerenderCommandOptions {
  /** Say which pages are stale, and write nothing. */
  readonly check: boolean;
  /** A file or an address that is read in place of every element's feed. */
  readonly feed?: string;
  /** The folder that is published as the root of the site. */
  readonly root?: string;
  /** Of elements that no `lang` stands around. */
  readonly language: string;
  readonly withEndingConsent: boolean;
  /** Where style sheets are written, to be linked. */
  readonly styleSheets?: string;
  /** Print the hashes of the styles in the pages. */
  readonly hashes: boolean;
}

interface Page extends FilledPage {
  readonly path: string;
  readonly isStale: boolean;
}

const isWeb = (address: string): boolean => /^https?:/i.test(address);

const fill = async (
  paths: readonly string[],
  options: PrerenderCommandOptions,
  now: number,
): Promise<Page[]> => {
  const renderer = await import('../../server/render-element.js');
  const { feed } = options;
  const documents = new DocumentReader(options.root);
  const pages: Page[] = [];
  // One at a time: renderers share the clock of their classes.
  for (const path of paths) {
    const { text, mark } = await readSource(path);
    const page = await fillPage(path, text, {
      ...options,
      renderer,
      documents,
      feed: feed === undefined || isWeb(feed) ? feed : addressOfFile(feed),
      // The day alone: a second run of the same day changes nothing.
      now: new Date(Math.floor(now / dayLength) * dayLength),
      styleSheets: options.styleSheets,
    });
    pages.push({ ...page, html: mark + page.html, path, isStale: page.html !== text });
  }
  return pages;
};

/** The style sheets of the pages, by file. */
const sheetsOf = async (
  tags: readonly ElementTag[],
  folder: string,
): Promise<[string, string][]> => {
  const { styleSheetOf } = await import('../../server/render-element.js');
  return tags.map((tag) => [join(folder, `${tag}.css`), styleSheetOf(tag).text]);
};

const isStaleFile = async ([path, text]: readonly [string, string]): Promise<boolean> =>
  (await readSource(path).catch(() => undefined))?.text !== text;

const tellConsents = (
  pages: readonly Page[],
  { withEndingConsent }: PrerenderCommandOptions,
  { warn }: CommandContext,
): void => {
  const ending = new Map(pages.flatMap((page) => page.ending).map((one) => [one.id, one.until]));
  if (ending.size === 0) return;
  const people = [...ending].map(([id, until]) => `${id} (until ${until})`).join(', ');
  const [first] = [...ending.values()].sort();
  warn(
    withEndingConsent
      ? `People whose consent ends: ${people}. Run this again when ${first} is over, and publish.`
      : `Left out of the pages, since their consent ends: ${people}. Elements show them from the feed. --with-ending-consent draws them too.`,
  );
};

const prerender = async (
  paths: readonly string[],
  options: PrerenderCommandOptions,
  context: CommandContext,
): Promise<number> => {
  const { print, warn } = context;
  const pages = await fill(paths, options, context.now);
  for (const { path, notes } of pages) for (const note of notes) warn(`${path}, ${note}`);
  tellConsents(pages, options, context);
  const tags = [...new Set(pages.flatMap((page) => page.tags))];
  const { styleSheets: folder } = options;
  const sheets = folder === undefined ? [] : await sheetsOf(tags, folder);
  if (options.hashes) {
    const { styleSheetOf } = await import('../../server/render-element.js');
    for (const tag of tags) print(`'${styleSheetOf(tag).hash}'  ${tag}`);
  }
  const staleSheets: string[] = [];
  for (const sheet of sheets) if (await isStaleFile(sheet)) staleSheets.push(sheet[0]);
  const stale = [...pages.filter(({ isStale }) => isStale).map(({ path }) => path), ...staleSheets];
  if (options.check) {
    for (const path of stale) warn(`${path} is stale.`);
    return stale.length > 0 ? exitCodes.findings : exitCodes.clean;
  }
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const files = [...sheets, ...pages.map(({ path, html }) => [path, html] as const)];
  for (const [path, text] of files) await writeWhole(path, text);
  warn(`${stale.length} of ${files.length} files written.`);
  return exitCodes.clean;
};

/**
 * `wmb prerender`: fills the elements of pages with what they show, so that it stands there before
 * any script runs.
 *
 * @returns the exit code: 1 if `check` found a page that is stale.
 */
export const runPrerender = (
  paths: readonly string[],
  options: PrerenderCommandOptions,
  context: CommandContext,
): Promise<number> => tellingErrors(context, () => prerender(paths, options, context));
