import { withOffset } from '../../check/meant/days.js';
import { isTimeZone } from '../../time/time-zone.js';
import { isObject } from '../../model/unknown.js';
import { readCell } from './cells.js';
import type { MatchedColumn } from './match-columns.js';
import type { Table, TableRow } from './table.js';

/** An item of a feed as JSON, not yet checked. */
export type RawItem = Readonly<Record<string, unknown>>;

/** An item, and the row of the spreadsheet that it was read from. */
export interface ImportedItem {
  readonly row: number;
  readonly item: RawItem;
}

/** Adds a string in one language to a text. */
const textIn = (before: unknown, value: unknown, language: string): unknown => {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = Array.isArray(before) ? before : [];
    return value.map((one, index) => textIn(list[index], one, language));
  }
  return { ...(isObject(before) ? before : {}), [language]: value };
};

/** Sets a field, or a field within a field. */
const withField = (item: RawItem, [first = '', ...rest]: string[], value: unknown): RawItem => {
  if (rest.length === 0) return { ...item, [first]: value };
  const within = item[first];
  return { ...item, [first]: withField(isObject(within) ? within : {}, rest, value) };
};

const fieldOf = (item: RawItem, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), item);

/** Joins the columns latitude and longitude to the field `position`. */
const withPosition = ({ latitude, longitude, ...item }: RawItem): RawItem =>
  latitude === undefined && longitude === undefined
    ? item
    : { ...item, position: [longitude ?? null, latitude ?? null] };

/** A time by the clock of its zone, with the offset that the zone has then. */
const withOffsets = (item: RawItem): RawItem => {
  const { timeZone } = item;
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) return item;
  const times = Object.entries(item).flatMap(([field, value]) =>
    /^(?:start|end)$/.test(field) && typeof value === 'string'
      ? [[field, withOffset(value, timeZone)] as const]
      : [],
  );
  return { ...item, ...Object.fromEntries(times) };
};

const itemOf = (
  { cells }: TableRow,
  columns: readonly MatchedColumn[],
  feedLanguage: string,
): RawItem => {
  let item: RawItem = {};
  const isTranslated = (field: string): boolean =>
    columns.some((column) => column.field === field && column.language);
  for (const { index, field, kind, language } of columns) {
    const value = readCell((cells[index] ?? '').trim(), kind);
    if (value === undefined) continue;
    const path = field.split('.');
    const isText = /^(text|texts|paragraphs)$/.test(kind);
    const tag = language ?? (isText && isTranslated(field) ? feedLanguage : undefined);
    item = withField(item, path, tag ? textIn(fieldOf(item, path), value, tag) : value);
  }
  return withOffsets(withPosition(item));
};

/** Converts rows to items of a section. Rows without values in known columns are left out. */
export const itemsOf = (
  { rows }: Table,
  columns: readonly MatchedColumn[],
  feedLanguage: string,
): ImportedItem[] =>
  rows
    .map((row) => ({ row: row.number, item: itemOf(row, columns, feedLanguage) }))
    .filter(({ item }) => Object.keys(item).length > 0);
