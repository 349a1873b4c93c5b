import { checkFeed, type Report } from '../check/check-feed.js';
import { messagesFor } from '../check/messages/messages.js';
import { countsOf, reportText } from '../check/report-text.js';
import { type CommandContext, exitCodes, mostPlaces } from './command.js';
import { readSource, type Source, SourceError } from './read-source.js';

export interface CheckCommandOptions {
  readonly json: boolean;
  /** Severity from which the exit code is 1. */
  readonly failOn: 'error' | 'warning';
  readonly language: string;
}

interface CheckedDocument extends Report {
  readonly source: string;
}

const checkSource = async (
  address: string,
  { schema, now }: CommandContext,
): Promise<CheckedDocument[]> => {
  const today = new Date(now).toISOString().slice(0, 10);
  const source: Source = await readSource(address);
  const report = checkFeed(source.text, { schema, today });
  const linked = await Promise.all(
    report.links.map(async ({ section, href }) => {
      const { href: url } = new URL(href, source.url);
      const { text } = await readSource(url);
      return { source: href, ...checkFeed(text, { schema, today, section }) };
    }),
  );
  return [{ source: address, ...report }, ...linked];
};

/** Checks a feed and the documents that it links to, and prints what was found. @returns the exit code. */
export const runCheck = async (
  address: string,
  options: CheckCommandOptions,
  context: CommandContext,
): Promise<number> => {
  let documents: CheckedDocument[];
  try {
    documents = await checkSource(address, context);
  } catch (cause) {
    if (!(cause instanceof SourceError)) throw cause;
    if (options.json) context.print(JSON.stringify({ error: cause.message }, null, 2));
    else context.warn(cause.message);
    return exitCodes.couldNotRun;
  }
  const messages = messagesFor(options.language);
  if (options.json) context.print(JSON.stringify({ documents }, null, 2));
  else {
    const texts = documents.map(
      (document) =>
        `${document.source}\n${reportText(document, { messages, most: mostPlaces, docs: context.docs })}`,
    );
    context.print(texts.join('\n\n'));
  }
  const { error, warning } = countsOf(documents.flatMap(({ findings }) => findings));
  const isBad = error > 0 || (options.failOn === 'warning' && warning > 0);
  return isBad ? exitCodes.findings : exitCodes.clean;
};
