import { isObject } from '../../model/unknown.js';
import { dayOfUtc } from '../../time/day.js';
import { type CommandContext, exitCodes } from '../command.js';
import { readSource, SourceError } from '../read-source.js';
import { type DatedItem, type FeedStatus, type NamedItem, statusOf } from './feed-status.js';

export interface StatusCommandOptions {
  readonly json: boolean;
  /** Organisations that were last checked so many months ago are stale. */
  readonly months: number;
}

/** So many items are named of each kind; the rest is counted. */
const most = 10;

const nameLine = ({ section, id, name }: NamedItem): string => `  ${section} ${id} (${name})`;
const datedLine = (item: DatedItem): string =>
  `  ${item.date.slice(0, 10)}  ${nameLine(item).trim()}`;

const listText = <Item>(
  title: string,
  items: readonly Item[],
  line: (item: Item) => string,
): string[] => {
  if (items.length === 0) return [];
  const rest = items.length - most;
  return [
    `${title} (${items.length})`,
    ...items.slice(0, most).map(line),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    '',
  ];
};

const statusText = ({ languages, consents, withdrawn, over, stale }: FeedStatus): string =>
  [
    ...languages.flatMap(({ language, missing, items }) => [
      `${language}: ${missing === 0 ? 'whole' : `${missing} texts missing, in ${items.length} entries`}`,
      ...items.slice(0, most).map(nameLine),
      ...(items.length > most ? [`  … and ${items.length - most} more`] : []),
    ]),
    '',
    ...listText('Consent ends', consents, datedLine),
    ...listText('Withdrawn, and in the file still', withdrawn, nameLine),
    ...listText('Over', over, datedLine),
    ...listText('Last checked long ago', stale, datedLine),
  ]
    .join('\n')
    .trim();

/** Says what a feed will need its editor for. @returns the exit code. */
export const runStatus = async (
  address: string,
  { json, months }: StatusCommandOptions,
  { now, print, warn }: CommandContext,
): Promise<number> => {
  try {
    const { text } = await readSource(address);
    const feed = JSON.parse(text) as unknown;
    if (!isObject(feed)) throw new SourceError(`${address} is no feed: wmb check ${address}`);
    const status = statusOf(feed, { today: dayOfUtc(now), months });
    print(json ? JSON.stringify(status, null, 2) : statusText(status));
    return exitCodes.clean;
  } catch (cause) {
    if (cause instanceof SyntaxError) warn(`${address} is not JSON: wmb check ${address}`);
    else if (cause instanceof SourceError) warn(cause.message);
    else throw cause;
    return exitCodes.couldNotRun;
  }
};
