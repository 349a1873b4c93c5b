import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFeed } from '../../check/check-feed.js';
import { messagesFor } from '../../check/messages/messages.js';
import { countsOf, verdictOf } from '../../check/report-text.js';
import { isObject, own } from '../../model/unknown.js';
import { dayOfUtc } from '../../time/day.js';
import { type CommandContext, exitCodes } from '../command.js';
import { readSource, SourceError } from '../read-source.js';
import { WriteError, writeWhole } from '../write-file.js';
import { buildPicture } from './pictures.js';
import { publicStories, type Raw, sectionNames, withPictures } from './public-feed.js';
import { serverSettings } from './server-settings.js';

export interface BuildCommandOptions {
  /** The folder to publish. */
  readonly out: string;
  readonly language: string;
}

const parse = (text: string, address: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new SourceError(`${address} is not JSON: wmb check ${address}`);
  }
};

/** The items of a section, from the feed or from the file that it links to. */
const sectionOf = async (feed: Raw, name: string, url: string): Promise<unknown> => {
  const value = own(feed, name);
  const href = isObject(value) ? own(value, 'href') : undefined;
  if (typeof href !== 'string') return value;
  const linked = new URL(href, url).href;
  const json = parse((await readSource(linked)).text, href);
  return isObject(json) ? own(json, name) : json;
};

/** Builds pictures that are beside the feed; those on other hosts stay unchanged. */
const pictureMaker =
  (feedUrl: string, out: string) =>
  async (picture: Raw): Promise<Raw> => {
    const url = new URL(String(own(picture, 'src')), feedUrl);
    if (url.protocol !== 'file:') return picture;
    const built = await buildPicture(fileURLToPath(url), {
      folder: join(out, 'pictures'),
      address: 'pictures',
    });
    return { ...picture, ...built };
  };

/** Deletes pictures that no file refers to any more, among them those of withdrawn stories. */
const removeUnnamed = async (out: string, texts: readonly string[]): Promise<number> => {
  const folder = join(out, 'pictures');
  const names = existsSync(folder) ? await readdir(folder) : [];
  const unnamed = names.filter((name) => !texts.some((text) => text.includes(`pictures/${name}`)));
  await Promise.all(unnamed.map((name) => rm(join(folder, name))));
  return unnamed.length;
};

const asText = (json: unknown): string => `${JSON.stringify(json)}\n`;

/** The files to publish, by name: one for each section. */
const filesOf = async (
  feed: Raw,
  url: string,
  { out, today }: { readonly out: string; readonly today: string },
): Promise<Map<string, string>> => {
  const files = new Map<string, string>();
  let published: Raw = feed;
  for (const name of sectionNames) {
    const section = await sectionOf(feed, name, url);
    if (!Array.isArray(section)) continue;
    const list = name === 'stories' ? publicStories(section, today) : section;
    files.set(`${name}.json`, asText(await withPictures(list, pictureMaker(url, out))));
    published = { ...published, [name]: { href: `${name}.json` } };
  }
  for (const [name, text] of Object.entries(serverSettings)) files.set(name, text);
  // The feed comes last, so that it never links to a missing file.
  return files.set('feed.json', asText(published));
};

const build = async (
  address: string,
  { out, language }: BuildCommandOptions,
  { schema, now, warn }: CommandContext,
): Promise<number> => {
  const { text, url } = await readSource(address);
  const today = dayOfUtc(now);
  const { findings } = checkFeed(text, { schema, today });
  if (countsOf(findings).error > 0) {
    warn(`${verdictOf(findings, messagesFor(language))} wmb check ${address}`);
    return exitCodes.findings;
  }
  if (resolve(out) === resolve(dirname(address))) {
    throw new WriteError('Publish to another folder than the feed’s own: --out public.');
  }
  await mkdir(out, { recursive: true }).catch(() => {
    throw new WriteError(`${out} could not be made.`);
  });
  const files = await filesOf(parse(text, address) as Raw, url, { out, today });
  let written = 0;
  for (const [name, content] of files)
    written += Number(await writeWhole(join(out, name), content));
  const removed = await removeUnnamed(out, [...files.values()]);
  warn(`${out}: ${written} of ${files.size} files written, ${removed} pictures taken away.`);
  return exitCodes.clean;
};

/**
 * `wmb build`: writes a folder to publish, with pictures in all sizes, a file for each section, and
 * no story whose consent has ended.
 *
 * @returns the exit code.
 */
export const runBuild = async (
  address: string,
  options: BuildCommandOptions,
  context: CommandContext,
): Promise<number> => {
  try {
    return await build(address, options, context);
  } catch (cause) {
    if (!(cause instanceof SourceError || cause instanceof WriteError)) throw cause;
    context.warn(cause.message);
    return exitCodes.couldNotRun;
  }
};
