import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommandContext, exitCodes } from '../command.js';
import { WriteError, writeWhole } from '../write-file.js';
import { starterFiles } from './starter.js';

export interface InitCommandOptions {
  readonly title: string;
  /** Language tags separated by commas, the feed's own first. */
  readonly languages: string;
  readonly address: string;
  /** Whether to write a workbook too. */
  readonly spreadsheet: boolean;
}

const isTag = (tag: string): boolean => /^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(tag);

const isWebAddress = (address: string): boolean => {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
};

/** Writes files into a folder; never overwrites one. */
const writeInto = async (
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> => {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new WriteError(`${folder} could not be made.`);
  });
  const there = await readdir(folder).catch(() => [] as string[]);
  const taken = Object.keys(files).filter((name) => there.includes(name));
  if (taken.length > 0) {
    throw new WriteError(`${folder} has ${taken.join(', ')} already: give another folder.`);
  }
  for (const [name, content] of Object.entries(files)) {
    await writeWhole(join(folder, name), content);
  }
};

/**
 * `wmb init`: writes a new campaign: a feed, its JSON Schema, and a page that shows it.
 *
 * @returns the exit code.
 */
export const runInit = async (
  folder: string,
  { title, languages, address, spreadsheet }: InitCommandOptions,
  { schema, now, print, warn }: CommandContext,
): Promise<number> => {
  const tags = languages.split(',').map((tag) => tag.trim());
  const wrong = tags.find((tag) => !isTag(tag));
  if (wrong !== undefined || !isWebAddress(address)) {
    warn(
      wrong === undefined
        ? `${address} is no address of http or https.`
        : `"${wrong}" is no language tag: write en, fr, pt-BR …`,
    );
    return exitCodes.usage;
  }
  const year = new Date(now).getUTCFullYear();
  const files = starterFiles({ title, languages: tags, address }, { year, schema, spreadsheet });
  try {
    await writeInto(folder, files);
  } catch (cause) {
    if (!(cause instanceof WriteError)) throw cause;
    warn(cause.message);
    return exitCodes.couldNotRun;
  }
  print(
    [
      `${folder}: ${Object.keys(files).join(', ')}.`,
      'Next:',
      `  wmb preview ${join(folder, 'feed.json')}  shows it, and again whenever you change it`,
      ...(spreadsheet
        ? [
            `  wmb import ${join(folder, 'campaign.xlsx')} --into ${join(folder, 'feed.json')} --replace  takes over what you fill in there`,
          ]
        : []),
      `  wmb build ${join(folder, 'feed.json')} --out public --site  writes a folder to publish`,
    ].join('\n'),
  );
  return exitCodes.clean;
};
