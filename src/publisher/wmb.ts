#!/usr/bin/env node
/** The editors' command line: see docs/publishing.md. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { readFileSync } from 'node:fs';
import type { JsonSchema } from '../check/unknown-fields.js';
import { systemClock } from '../time/clock.js';
import { type BuildCommandOptions, runBuild } from './build/build-command.js';
import { type CheckCommandOptions, runCheck } from './check-command.js';
import { type CommandContext, exitCodes } from './command.js';
import { type FormCommandOptions, runForm } from './form/form-command.js';
import { type InitCommandOptions, runInit } from './init/init-command.js';
import { type PrerenderCommandOptions, runPrerender } from './prerender/prerender-command.js';
import { type PreviewCommandOptions, runPreview } from './preview/preview-command.js';
import { scriptFolder } from './script-folder.js';
import { runStatus, type StatusCommandOptions } from './status/status-command.js';
import { type ImportCommandOptions, runImport } from './import/import-command.js';

const beside = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

const { version } = beside('package.json') as { readonly version: string };

/** `fr_CH.UTF-8` is French; `C` and `POSIX` say nothing. */
const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string =>
  /^[a-z]{2,3}(?=[_.@]|$)/.exec(LC_ALL || LC_MESSAGES || LANG || '')?.[0] ?? 'en';

const reportLanguage = (): Option =>
  new Option('--language <tag>', 'of the report').default(languageOf(process.env));

/** Reads an argument that has to match `pattern`; else says `advice`. */
const matching =
  (pattern: RegExp, advice: string) =>
  (value: string): string => {
    if (!pattern.test(value)) throw new InvalidArgumentError(advice);
    return value;
  };

const nonEmpty = matching(/\S/, 'Give the path or the address of a feed.');
const webAddress = matching(/^(?:https?|file):\/\/./, 'Begin with https://');
const repositoryName = matching(/^[\w.-]+\/[\w.-]+$/, 'Write owner/name.');
const digits = matching(/^\d+$/, 'Give a whole number.');
const wholeNumber = (value: string): number => Number(digits(value));

const context = (): CommandContext => ({
  schema: beside('feed.schema.json') as JsonSchema,
  now: systemClock.now(),
  print: (text) => void process.stdout.write(`${text}\n`),
  warn: (text) => void process.stderr.write(`${text}\n`),
  script: scriptFolder(import.meta.url),
  docs: 'docs/findings.md',
});

const program = new Command('wmb')
  .description('Makes and checks the feed of a campaign before it is published.')
  .version(version)
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? exitCodes.clean : exitCodes.usage);
  });

program
  .command('init')
  .description('Makes a campaign to begin with: a feed, and a page that shows it.')
  .argument('<folder>', 'where to put it; what is there already is never written over', nonEmpty)
  .option('--title <words>', 'of the campaign', 'A campaign')
  .option('--languages <tags>', 'parted by commas, the feed’s own first', 'en')
  .option('--address <url>', 'where the feed will be', 'https://campaign.example/feed.json')
  .option('--spreadsheet', 'a workbook too (.xlsx), with a sheet for each section', false)
  .action(async (folder: string, options: InitCommandOptions) => {
    process.exitCode = await runInit(folder, options, context());
  });

program
  .command('check')
  .description('Says what is wrong with a feed, and what to do about it.')
  .argument('<feed>', 'a file, or an address of http or https', nonEmpty)
  .option('--json', 'print the report as JSON', false)
  .option('--links', 'ask for every link and picture on other hosts too', false)
  .addOption(
    new Option('--fail-on <severity>', 'what ends with exit code 1')
      .choices(['error', 'warning'])
      .default('error'),
  )
  .addOption(reportLanguage())
  .action(async (feed: string, options: CheckCommandOptions) => {
    process.exitCode = await runCheck(feed, options, context());
  });

program
  .command('import')
  .description(
    'Brings a spreadsheet (CSV, XLSX, Google Sheet), a calendar, a JSON Feed or an Open Referral list into a feed.',
  )
  .argument('<source>', 'a file, or an address of http or https', nonEmpty)
  .requiredOption('--into <feed>', 'the feed to bring it into; made where it is not there yet')
  .addOption(
    new Option('--section <name>', 'what the rows of a spreadsheet are').choices([
      'stories',
      'statistics',
      'events',
      'organisations',
    ]),
  )
  .option('--mapping <file>', 'a JSON file: by name of a column the field that it fills')
  .option('--sheet <name>', 'which sheet of a workbook; the first by default')
  .option('--replace', 'take away what the source does not have', false)
  .addOption(reportLanguage())
  .action(async (source: string, options: ImportCommandOptions) => {
    process.exitCode = await runImport(source, options, context());
  });

program
  .command('build')
  .description(
    'Writes a folder to publish: pictures in all sizes, sections in files of their own, nobody whose consent has ended.',
  )
  .argument('<feed>', 'a file', nonEmpty)
  .requiredOption('--out <folder>', 'the folder to publish')
  .option(
    '--languages [tags]',
    'a folder for each language too, with the texts of it alone: those parted by commas, or all',
  )
  .option(
    '--address <url>',
    'where the folder will be published, for pages and calendars',
    webAddress,
  )
  .option('--site', 'the pages beside the feed too, and the script in wmb/: a whole site', false)
  .option(
    '--script <url>',
    'the folder of embed.js: writes a page and an oEmbed document for each element',
    webAddress,
  )
  .addOption(reportLanguage())
  .action(async (feed: string, options: BuildCommandOptions) => {
    process.exitCode = await runBuild(feed, options, context());
  });

program
  .command('prerender')
  .description('Fills the elements of pages with what they show, before any script runs.')
  .argument('<pages...>', 'files of HTML; all but the elements in them stays as it is')
  .option('--check', 'write nothing; exit code 1 if a page is not as it would be written', false)
  .option('--feed <feed>', 'a file or an address to read in place of the elements’ own feeds')
  .option('--root <folder>', 'the folder that is the root of the site, for feed="/feed.json"')
  .option('--style-sheets <folder>', 'write the styles there, and link them')
  .option('--hashes', 'print the hashes of the styles, for a policy without inline styles', false)
  .option('--with-ending-consent', 'draw people too whose consent ends on some day', false)
  .option('--language <tag>', 'of elements that no lang stands around', 'en')
  .action(async (pages: string[], options: PrerenderCommandOptions) => {
    process.exitCode = await runPrerender(pages, options, context());
  });

program
  .command('form')
  .description(
    'Writes a page with a form for a feed that is kept on GitHub, and says what it can’t hold.',
  )
  .argument('<feed>', 'a file', nonEmpty)
  .option('--out <folder>', 'where to put the page', 'admin')
  .addOption(
    new Option('--editor <name>', 'which the page is')
      .choices(['sveltia', 'decap'])
      .default('sveltia'),
  )
  .option('--repository <owner/name>', 'on GitHub; without it, nothing is saved', repositoryName)
  .option('--branch <name>', 'of the repository', 'main')
  .option('--path <path>', 'of the feed in the repository, where that is another')
  .option('--pictures <folder>', 'where pictures are, beside the feed', 'pictures')
  .option('--rewrite', 'write texts by language in the feed, where it has both forms', false)
  .action(async (feed: string, options: FormCommandOptions) => {
    process.exitCode = await runForm(feed, options, context());
  });

program
  .command('status')
  .description('Says what is missing by language, what expires when, and what is stale.')
  .argument('<feed>', 'a file, or an address of http or https', nonEmpty)
  .option('--json', 'print it as JSON', false)
  .option('--months <n>', 'organisations last checked so long ago are stale', wholeNumber, 12)
  .action(async (feed: string, options: StatusCommandOptions) => {
    process.exitCode = await runStatus(feed, options, context());
  });

program
  .command('preview')
  .description('Shows a feed in all four elements, with the builder, and again at each change.')
  .argument('[feed]', 'a file', 'feed.json')
  .option('--port <n>', 'of the address on this computer', wholeNumber, 8000)
  .addOption(reportLanguage())
  .action(async (feed: string, options: PreviewCommandOptions) => {
    process.exitCode = await runPreview(feed, options, context());
  });

try {
  await program.parseAsync();
} catch (cause) {
  process.stderr.write(`${(cause as Error).stack}\n`);
  process.exitCode = exitCodes.couldNotRun;
}
