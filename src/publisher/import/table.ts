import { CommandError } from '../command.js';

/** A spreadsheet as text, whatever its file format. */
export interface Table {
  /** Column headings, as written. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Row number in the spreadsheet, from 1, the header included. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** More rows would fill the memory, and are no directory of a campaign. */
const mostRows = 200_000;

export class TableError extends CommandError {}

/**
 * Makes a table of rows. The first row with at least two cells is the header; empty rows are left
 * out, but counted.
 */
export const tableOf = (lines: readonly (readonly string[])[]): Table => {
  if (lines.length > mostRows) {
    throw new TableError(`The spreadsheet has over ${mostRows.toLocaleString('en')} rows.`);
  }
  const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;
  const first = lines.findIndex((cells) => filled(cells) > 1);
  if (first < 0) throw new TableError('The spreadsheet has no row with names of columns.');
  const rows = lines
    .map((cells, index) => ({ number: index + 1, cells }))
    .slice(first + 1)
    .filter(({ cells }) => filled(cells) > 0);
  return { header: lines[first] ?? [], rows };
};
