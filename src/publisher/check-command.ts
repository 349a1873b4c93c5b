import { messagesFor } from '../check/messages/messages.js';
import { countsOf } from '../check/report-text.js';
import { type CommandContext, exitCodes } from './command.js';
import { type CheckedDocument, checkedDocuments, documentsText } from './feed-documents.js';
import { SourceError } from './read-source.js';

export interface CheckCommandOptions {
  readonly json: boolean;
  /** Whether to ask for every link and picture. */
  readonly links: boolean;
  /** Severity from which the exit code is 1. */
  readonly failOn: 'error' | 'warning';
  readonly language: string;
}

/** Checks a feed and the documents that it links to, and prints what was found. @returns the exit code. */
export const runCheck = async (
  address: string,
  options: CheckCommandOptions,
  context: CommandContext,
): Promise<number> => {
  let documents: readonly CheckedDocument[];
  try {
    documents = await checkedDocuments(address, context, options.links ? 'all' : 'files');
  } catch (cause) {
    if (!(cause instanceof SourceError)) throw cause;
    if (options.json) context.print(JSON.stringify({ error: cause.message }, null, 2));
    else context.warn(cause.message);
    return exitCodes.couldNotRun;
  }
  const messages = messagesFor(options.language);
  if (options.json) {
    const shown = documents.map(({ json: _, url: __, ...document }) => document);
    context.print(JSON.stringify({ documents: shown }, null, 2));
  } else {
    context.print(documentsText(documents, messages, context));
  }
  const { error, warning } = countsOf(documents.flatMap(({ findings }) => findings));
  const isBad = error > 0 || (options.failOn === 'warning' && warning > 0);
  return isBad ? exitCodes.findings : exitCodes.clean;
};
