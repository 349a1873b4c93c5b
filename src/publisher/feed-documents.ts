/** A feed and the documents that its sections link to, in whatever format these are. */
import { checkFeed, locateFaults, type Report } from '../check/check-feed.js';
import type { ReportMessages } from '../check/messages/en.js';
import { reportText } from '../check/report-text.js';
import { readDocument } from '../feed/formats/formats.js';
import { FeedError } from '../model/feed-error.js';
import { type CommandContext, mostPlaces } from './command.js';
import { unreachable } from './check-links.js';
import { readSource } from './read-source.js';
import type { SectionName } from '../model/contract.js';

/** What is asked for beside the documents: pictures that are files, or all addresses. */
export type LinkCheck = 'files' | 'all';

interface CheckOneOptions {
  readonly section?: SectionName;
  readonly context: CommandContext;
  readonly linkCheck: LinkCheck | undefined;
}

export interface CheckedDocument extends Report {
  readonly source: string;
  /** Where it was found. */
  readonly url: string;
  /** What elements read from it; undefined if that is nothing. */
  readonly json: unknown;
}

/** What elements read from a text: other formats are converted. */
const documentOf = async (text: string, url: string): Promise<unknown> => {
  try {
    return await readDocument(text, url);
  } catch (cause) {
    if (cause instanceof FeedError || cause instanceof SyntaxError) return undefined;
    throw cause;
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const checkOne = async (
  source: string,
  address: string,
  { section, context, linkCheck }: CheckOneOptions,
): Promise<CheckedDocument> => {
  const { text, url } = await readSource(address);
  const today = new Date(context.now).toISOString().slice(0, 10);
  const options = { schema: context.schema, today, section };
  const json = await documentOf(text, url);
  const isConverted = json !== undefined && JSON.stringify(json) !== JSON.stringify(parsed(text));
  const faults =
    linkCheck && json !== undefined ? await unreachable(json, url, linkCheck === 'all') : [];
  if (!isConverted) {
    const report = checkFeed(text, options);
    const findings = [...report.findings, ...locateFaults(text, faults)];
    return { source, url, json, ...report, findings };
  }
  const report = checkFeed(JSON.stringify(json), options);
  // Lines of what it was converted to are nowhere to be seen.
  const found = [...report.findings, ...locateFaults('{}', faults)];
  const findings = found.map((finding) => ({ ...finding, position: undefined }));
  return { source, url, json, ...report, findings };
};

/**
 * Checks a feed, then each document that one of its sections links to.
 *
 * @throws SourceError if one of them can't be read.
 */
export const checkedDocuments = async (
  address: string,
  context: CommandContext,
  linkCheck?: LinkCheck,
): Promise<readonly [CheckedDocument, ...LinkedDocument[]]> => {
  const feed = await checkOne(address, address, { context, linkCheck });
  const linked = await Promise.all(
    feed.links.map(async ({ section, href }) => {
      const url = new URL(href, feed.url).href.replace(/^webcal:/i, 'https:');
      return { section, ...(await checkOne(href, url, { section, context, linkCheck })) };
    }),
  );
  return [feed, ...linked];
};

export interface LinkedDocument extends CheckedDocument {
  readonly section: SectionName;
}

/** The report of each document, under its name. */
export const documentsText = (
  documents: readonly CheckedDocument[],
  messages: ReportMessages,
  { docs }: CommandContext,
): string =>
  documents
    .map((each) => `${each.source}\n${reportText(each, { messages, most: mostPlaces, docs })}`)
    .join('\n\n');
