import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messagesFor } from '../../check/messages/messages.js';
import { countsOf, verdictOf } from '../../check/report-text.js';
import { isObject, own } from '../../model/unknown.js';
import { dayOfUtc } from '../../time/day.js';
import { type CommandContext, exitCodes, tellingErrors } from '../command.js';
import { checkedDocuments } from '../feed-documents.js';
import { itemsOfAll } from '../linked-items.js';
import { WriteError, writeWhole } from '../write-file.js';
import { elementPages, type PagesOptions, readManifest } from './element-pages.js';
import { feedFiles } from './feed-files.js';
import { inLanguage, languagesOf, oneFolderDown } from './in-language.js';
import { buildPicture } from './pictures.js';
import { publicFeed, type Raw, withPictures } from './public-feed.js';
import { serverSettings } from './server-settings.js';
import { copyScript, pagesBeside } from './site.js';
import { removeOld } from './tidy.js';

export interface BuildCommandOptions {
  /** The folder to publish. */
  readonly out: string;
  /** Of what is said. */
  readonly language: string;
  /** A folder for each of these languages, separated by commas; true for all that the feed has. */
  readonly languages?: string | true;
  /** Where the folder will be published. */
  readonly address?: string;
  /** The folder of `embed.js`. With `site`, the one that is published. */
  readonly script?: string;
  /** Whether pages beside the feed and the script are published with it. */
  readonly site: boolean;
}

type Documents = Awaited<ReturnType<typeof checkedDocuments>>;

/** The feed with all sections inline. */
const wholeFeed = ([feed, ...linked]: Documents): Raw => {
  const whole: Record<string, unknown> = { ...(feed.json as Raw) };
  for (const section of new Set(linked.map((document) => document.section))) {
    const of = linked.filter((document) => document.section === section);
    const [{ json } = { json: undefined }] = of;
    const alone: unknown = isObject(json) ? own(json, section) : json;
    const named = of.map((document) => ({ name: document.source, json: document.json }));
    whole[section] = of.length > 1 ? itemsOfAll(named, section) : alone;
  }
  return whole;
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

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

const tagsOf = (feed: Raw, languages: string | true, context: CommandContext): readonly string[] =>
  languages === true
    ? languagesOf(feed, context.schema)
    : languages.split(',').map((tag) => tag.trim());

/** The files to publish, by name. */
const filesOf = async (
  feed: Raw,
  { address, script, languages, site }: BuildCommandOptions,
  context: CommandContext,
): Promise<Map<string, string>> => {
  const base = typeof feed.language === 'string' ? feed.language : 'en';
  const place = address === undefined ? undefined : withSlash(address);
  const ownScript = site && place !== undefined ? `${place}wmb/` : undefined;
  const release = script === undefined ? ownScript : withSlash(script);
  const manifest =
    release === undefined
      ? undefined
      : await readManifest(release === ownScript ? (context.script ?? '') : release);
  const filesIn = (one: Raw, language: string, folder: string) => {
    const at = place === undefined ? undefined : `${place}${folder}`;
    const options =
      at &&
      release &&
      manifest &&
      ({ address: at, script: release, manifest, language } satisfies PagesOptions);
    const pages = options ? elementPages(one, options) : [];
    return [...pages, ...feedFiles(one, at)].map(
      ([name, text]) => [`${folder}${name}`, text] as const,
    );
  };
  const tags = languages === undefined ? [] : tagsOf(feed, languages, context);
  return new Map([
    ...tags.flatMap((language) => {
      const one = inLanguage(feed, { language, base, schema: context.schema });
      return filesIn(oneFolderDown(one) as Raw, language, `${language}/`);
    }),
    ...Object.entries(serverSettings),
    ...filesIn(feed, base, ''),
  ]);
};

const build = async (
  address: string,
  options: BuildCommandOptions,
  context: CommandContext,
): Promise<number> => {
  const { out, language } = options;
  const documents = await checkedDocuments(address, context);
  const findings = documents.flatMap((document) => document.findings);
  if (countsOf(findings).error > 0) {
    context.warn(`${verdictOf(findings, messagesFor(language))} wmb check ${address}`);
    return exitCodes.findings;
  }
  if (resolve(out) === resolve(dirname(address))) {
    throw new WriteError('Publish to another folder than the feed’s own: --out public.');
  }
  await mkdir(out, { recursive: true }).catch(() => {
    throw new WriteError(`${out} could not be made.`);
  });
  const feed = publicFeed(wholeFeed(documents), dayOfUtc(context.now));
  const withBuilt = await withPictures(feed, pictureMaker(documents[0].url, out));
  const pages = options.site ? await pagesBeside(dirname(resolve(address))) : [];
  if (options.site) await copyScript(context.script, out);
  const files = new Map([...pages, ...(await filesOf(withBuilt as Raw, options, context))]);
  let written = 0;
  for (const [name, content] of files) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    written += Number(await writeWhole(join(out, name), content));
  }
  const removed = await removeOld(out, files);
  const pictures = removed.filter((name) => name.startsWith('pictures/')).length;
  context.warn(
    `${out}: ${written} of ${files.size} files written, ${pictures} pictures and ${removed.length - pictures} other files taken away.`,
  );
  return exitCodes.clean;
};

/**
 * `wmb build`: writes a folder to publish, with pictures in all sizes, a file for each section, and
 * no story whose consent has ended.
 *
 * @returns the exit code.
 */
export const runBuild = (
  address: string,
  options: BuildCommandOptions,
  context: CommandContext,
): Promise<number> => tellingErrors(context, () => build(address, options, context));
