/** A spreadsheet as text, however it was kept. */
export interface Table {
  /** The names over the columns, as written. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** As the spreadsheet numbers it, from 1; the header is one of them. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** More rows are no directory of a campaign, and would fill the memory. */
export const mostRows = 200_000;

export class TableError extends Error {}

/** The first row that has at least two cells is the header; empty rows count, but hold nothing. */
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
