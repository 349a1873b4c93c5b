import Papa from 'papaparse';
import { readFile } from 'node:fs/promises';
import { readSource, SourceError } from '../read-source.js';
import { type Table, TableError, tableOf } from './table.js';

/** What stands in a cell, as text: dates by their day, whole hours and fractions as Excel keeps them. */
const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const text = cell.toISOString();
    // Excel keeps times as wall-clock times, which the reader gives as if they were UTC.
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16);
  }
  return typeof cell === 'string' ? cell.trim() : JSON.stringify(cell);
};

/** The delimiter: whichever of `,`, `;`, tab and `|` is most frequent in the header. */
const delimiterOf = (text: string): string => {
  const [header = ''] = text
    .replace(/"[^"]*"/g, '')
    .trimStart()
    .split(/\r?\n/);
  const count = (sign: string): number => header.split(sign).length;
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

/** Comma, semicolon or tab, as the first line has them. Quoted cells may hold line breaks. */
const readCsv = (text: string): Table => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new TableError(`Row ${(broken.row ?? 0) + 1}: a quotation mark is not closed.`);
  return tableOf(data.map((cells) => cells.map(cellText)));
};

interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

const readSheets = async (path: string): Promise<readonly Sheet[]> => {
  const { default: readXlsxFile } = await import('read-excel-file/node');
  const bytes = await readFile(path).catch(() => {
    throw new SourceError(`${path} does not exist or may not be read.`);
  });
  try {
    return await readXlsxFile(bytes);
  } catch (cause) {
    throw new SourceError(`${path} could not be read as a workbook (${(cause as Error).message}).`);
  }
};

const readWorkbook = async (path: string, sheet: string | undefined): Promise<Table> => {
  const sheets = await readSheets(path);
  const found = sheet ? sheets.find((one) => one.sheet === sheet) : sheets[0];
  if (!found) throw new TableError(`${path} has no sheet "${sheet}".`);
  return tableOf(found.data.map((cells) => cells.map(cellText)));
};

/** The sheets of a workbook that have more than a header, in its own order. */
export const filledSheets = async (path: string): Promise<readonly string[]> =>
  (await readSheets(path))
    .filter(({ data }) => data.filter((cells) => cells.some((cell) => cell !== null)).length > 1)
    .map(({ sheet }) => sheet);

export const isWorkbook = (address: string): boolean => /\.xlsx$/i.test(address);

/**
 * The address of a Google Sheet's rows as CSV: of one that is shared by link (`/edit#gid=0`), and of one
 * that is published to the web (`/pubhtml`, `/pub`). Any other address as it is.
 */
const asCsvAddress = (address: string): string => {
  const [, published] =
    /^(https:\/\/docs\.google\.com\/spreadsheets\/d\/e\/[\w-]+)\/pub(?:html)?/.exec(address) ?? [];
  const [, shared] =
    /^(https:\/\/docs\.google\.com\/spreadsheets\/d\/(?!e\/)[\w-]+)/.exec(address) ?? [];
  const [, gid = ''] = /[#?&]gid=(\d+)/.exec(address) ?? [];
  const one = gid && `&gid=${gid}`;
  if (published) return `${published}/pub?output=csv${gid && `&single=true${one}`}`;
  return shared ? `${shared}/export?format=csv${one}` : address;
};

/**
 * Reads a spreadsheet: a CSV, an Excel workbook (`.xlsx`), a Google Sheet by either of its addresses.
 *
 * @throws {@link SourceError} when it can't be had; {@link TableError} when it holds no table.
 */
export const readTable = async (address: string, sheet?: string): Promise<Table> => {
  if (isWorkbook(address)) return readWorkbook(address, sheet);
  const { text } = await readSource(asCsvAddress(address));
  if (/^\s*<(?:!doctype|html)/i.test(text)) {
    throw new SourceError(
      `${address} is a web page. Share the sheet with everyone who has the link, or publish it to the web as CSV.`,
    );
  }
  return readCsv(text);
};
