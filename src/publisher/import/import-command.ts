import { existsSync } from 'node:fs';
import { checkFeed, type Report } from '../../check/check-feed.js';
import type { Finding } from '../../check/finding.js';
import { messagesFor } from '../../check/messages/messages.js';
import { countsOf, reportText } from '../../check/report-text.js';
import { readDocument } from '../../feed/formats/formats.js';
import type { SectionName } from '../../model/contract.js';
import { isObject } from '../../model/unknown.js';
import { type CommandContext, exitCodes, mostPlaces, tellingErrors } from '../command.js';
import { readSource, SourceError } from '../read-source.js';
import { writeWhole } from '../write-file.js';
import { matchColumns } from './match-columns.js';
import { type ImportedItem, itemsOf, type RawItem } from './items.js';
import { mergeItems, type Merged } from './merge-items.js';
import { filledSheets, isWorkbook, readTable } from './read-table.js';
import { sectionOfSheet } from './sheet-names.js';
import { TableError } from './table.js';

export interface ImportCommandOptions {
  /** The feed to bring it into: made where it is not there yet. */
  readonly into: string;
  readonly section?: SectionName;
  /** A file that says which field a column fills: `{ "Telefon": "phones", "Intern": "" }`. */
  readonly mapping?: string;
  readonly sheet?: string;
  readonly replace: boolean;
  readonly language: string;
}

type Feed = Readonly<Record<string, unknown>>;

/** What was read from a source, and the fields that it has. */
interface Imported {
  readonly section: SectionName;
  readonly items: readonly ImportedItem[];
  readonly fields: ReadonlySet<string>;
  /** Headings that match no field. */
  readonly unmatched: readonly string[];
}

const isTable = (address: string): boolean =>
  /\.(?:csv|tsv|txt|xlsx)(?:$|\?)/i.test(address) ||
  /docs\.google\.com\/spreadsheets/.test(address);

const readMapping = async (path: string | undefined): Promise<Record<string, string>> => {
  if (!path) return {};
  const { text } = await readSource(path);
  try {
    const json = JSON.parse(text) as unknown;
    if (isObject(json)) return json as Record<string, string>;
  } catch {
    // Told below.
  }
  throw new SourceError(`${path} is no JSON object of names and fields.`);
};

const importTable = async (
  address: string,
  { section, mapping, sheet }: ImportCommandOptions,
  feedLanguage: string,
): Promise<Imported> => {
  if (!section) {
    throw new TableError(
      'Say what the rows are: --section stories, statistics, events or organisations.',
    );
  }
  const table = await readTable(address, sheet);
  const { matched, unmatched } = matchColumns(table.header, section, await readMapping(mapping));
  if (matched.length === 0) {
    throw new TableError(`No column fills a field of ${section}: ${unmatched.join(', ')}.`);
  }
  const names = matched.map(({ field }) => field.split('.')[0] ?? field);
  const isPosition = (name: string): boolean => /^(?:latitude|longitude)$/.test(name);
  const fields = new Set(names.map((name) => (isPosition(name) ? 'position' : name)));
  return { section, items: itemsOf(table, matched, feedLanguage), fields, unmatched };
};

/** A calendar, a JSON Feed, an Open Referral export: read as elements read them. */
const importFormat = async (address: string): Promise<Imported> => {
  const { text, url } = await readSource(address);
  const json = await readDocument(text, url);
  const sections = ['stories', 'statistics', 'events', 'organisations'] as const;
  const section = sections.find((name) => isObject(json) && Array.isArray(json[name]));
  if (!section) throw new SourceError(`${address} is of no format that can be imported.`);
  const list = (json as Feed)[section] as readonly RawItem[];
  const items = list.map((item, index) => ({ row: index + 1, item }));
  const fields = new Set(list.flatMap((item) => Object.keys(item)));
  return { section, items, fields, unmatched: [] };
};

const readFeed = async (path: string, language: string): Promise<Feed> => {
  if (!existsSync(path)) return { version: '1.0', language };
  const { text } = await readSource(path);
  try {
    const json = JSON.parse(text) as unknown;
    if (isObject(json)) return json;
  } catch {
    // Told below.
  }
  throw new SourceError(`${path} is no feed that could be added to: wmb check ${path}`);
};

/** A finding with the row of the spreadsheet instead of the line of the feed. */
const byRow = (finding: Finding, { rows }: Merged, section: string): readonly Finding[] => {
  const [, index] = new RegExp(`^${section}\\[(\\d+)\\]`).exec(finding.path) ?? [];
  const row = index === undefined ? undefined : rows[Number(index)];
  return row === undefined ? [] : [{ ...finding, position: { line: row, column: 1 } }];
};

const printReport = (
  report: Report,
  merged: Merged,
  section: SectionName,
  { language, context }: { readonly language: string; readonly context: CommandContext },
): number => {
  const found = report.findings.flatMap((finding) => byRow(finding, merged, section));
  const findings = found.filter(({ severity }) => severity !== 'information');
  const messages = messagesFor(language);
  const places = { ...messages, place: messages.row };
  context.print(
    reportText({ ...report, findings }, { messages: places, most: mostPlaces, docs: context.docs }),
  );
  return countsOf(findings).error;
};

const runSafely = async (
  address: string,
  options: ImportCommandOptions,
  context: CommandContext,
): Promise<number> => {
  const feed = await readFeed(options.into, options.language.slice(0, 2));
  const feedLanguage = typeof feed.language === 'string' ? feed.language : 'en';
  const { section, items, fields, unmatched } = isTable(address)
    ? await importTable(address, options, feedLanguage)
    : await importFormat(address);
  const existing = feed[section] ?? [];
  if (!Array.isArray(existing)) {
    throw new SourceError(`${section} stands in a document of its own: import into that one.`);
  }
  const merged = mergeItems(existing as RawItem[], items, { fields, replace: options.replace });
  const text = `${JSON.stringify({ ...feed, [section]: merged.items }, null, 2)}\n`;
  const today = new Date(context.now).toISOString().slice(0, 10);
  const errors = printReport(checkFeed(text, { schema: context.schema, today }), merged, section, {
    language: options.language,
    context,
  });
  const isWritten = await writeWhole(options.into, text);
  const { added, changed, unchanged, missing } = merged;
  context.warn(
    [
      `${options.into}: ${isWritten ? 'written' : 'nothing to write'}. ${section}: ${added} added, ${changed} changed, ${unchanged} unchanged.`,
      ...(missing.length > 0 && !options.replace
        ? [
            `Kept, though the source does not have them: ${missing.length}. --replace takes them away.`,
          ]
        : []),
      ...(unmatched.length > 0 ? [`Columns that fill nothing: ${unmatched.join(', ')}.`] : []),
    ].join('\n'),
  );
  return errors > 0 ? exitCodes.findings : exitCodes.clean;
};

/** What is imported one after the other: the sheets of a workbook that are called as a section is. */
const partsOf = async (
  address: string,
  options: ImportCommandOptions,
): Promise<readonly ImportCommandOptions[]> => {
  if (!isWorkbook(address) || options.section || options.sheet) return [options];
  const parts = (await filledSheets(address)).flatMap((sheet) => {
    const section = sectionOfSheet(sheet);
    return section ? [{ ...options, sheet, section }] : [];
  });
  return parts.length > 0 ? parts : [options];
};

/**
 * `wmb import`: merges a spreadsheet, a calendar or another list into a feed. Writes all or
 * nothing.
 *
 * @returns the exit code.
 */
export const runImport = (
  address: string,
  options: ImportCommandOptions,
  context: CommandContext,
): Promise<number> =>
  tellingErrors(context, async () => {
    const parts = await partsOf(address, options);
    const codes: number[] = [];
    for (const part of parts) codes.push(await runSafely(address, part, context));
    return Math.max(...codes);
  });
