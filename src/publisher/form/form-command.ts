import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../../model/unknown.js';
import { type CommandContext, exitCodes, tellingErrors } from '../command.js';
import { readSource, SourceError } from '../read-source.js';
import { WriteError, writeWhole } from '../write-file.js';
import { type Form, formFor } from './form-configuration.js';
import type { Lossy } from './form-parts.js';
import { type FormEditor, formPage } from './form-page.js';
import { byLanguage } from './form-text.js';

export interface FormCommandOptions {
  readonly out: string;
  readonly editor: FormEditor;
  readonly repository?: string;
  readonly branch: string;
  readonly path?: string;
  readonly pictures: string;
  /** Whether to write texts by language in the feed, where it has them in both forms. */
  readonly rewrite: boolean;
}

type Feed = Readonly<Record<string, unknown>>;

const feedOf = async (address: string): Promise<Feed> => {
  const { text } = await readSource(address);
  try {
    const feed = JSON.parse(text) as unknown;
    if (isObject(feed)) return feed;
  } catch {
    // Said below.
  }
  throw new SourceError(`${address} is no feed: wmb check ${address}`);
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const lossyText = (lossy: readonly Lossy[]): string =>
  [
    `Not whole in the form (${lossy.length})`,
    ...lossy.map(({ path, why }) => `  ${path}: ${why}`),
  ].join('\n');

const rewriteHint =
  'A text without a language is in the feed’s own: --rewrite writes these by language, which means the same, and has them in the form.';

/**
 * `wmb form`: writes a page with a form for a feed that is kept on GitHub, and its configuration.
 *
 * @returns the exit code.
 */
export const runForm = (
  address: string,
  { out, editor, repository, branch, path = address, pictures, rewrite }: FormCommandOptions,
  context: CommandContext,
): Promise<number> =>
  tellingErrors(context, async () => {
    const place = { repository, branch, path: path.replaceAll('\\', '/'), pictures };
    const feed = await feedOf(address);
    const formOf = (one: Feed): Form => formFor(one, context.schema, place);
    const first = formOf(feed);
    const language = typeof feed.language === 'string' ? feed.language : 'en';
    const rewritten = byLanguage(feed, first.mixed, language) as Feed;
    const { configuration, lossy } = rewrite ? formOf(rewritten) : first;
    if (rewrite) await writeWhole(address, `${JSON.stringify(rewritten, null, 2)}\n`);
    await mkdir(out, { recursive: true }).catch(() => {
      throw new WriteError(`${out} could not be made.`);
    });
    const page = join(out, 'index.html');
    // JSON is YAML, which both editors read.
    await writeWhole(join(out, 'config.yml'), `${JSON.stringify(configuration, null, 2)}\n`);
    if (!(await exists(page))) await writeWhole(page, formPage(editor));
    context.print(`${join(out, 'config.yml')} and ${page} are written.`);
    if (lossy.length > 0) context.print(lossyText(lossy));
    if (first.mixed.length > 0 && !rewrite) context.print(rewriteHint);
    return exitCodes.clean;
  });
