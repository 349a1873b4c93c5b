import { isObject } from '../../model/unknown.js';
import type { ImportedItem, RawItem } from './items.js';

export interface Merged {
  readonly items: readonly RawItem[];
  /** By position in `items`, the row it was read from; undefined for one that the spreadsheet does not have. */
  readonly rows: readonly (number | undefined)[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Items of the feed that the spreadsheet does not have. */
  readonly missing: readonly RawItem[];
}

export interface MergeOptions {
  /** The fields that the spreadsheet has columns for. */
  readonly fields: ReadonlySet<string>;
  /** Whether items that the spreadsheet does not have are taken away. */
  readonly replace: boolean;
}

/** The name of an item, in its first language. */
const nameOf = (item: RawItem): string => {
  const name = item.name ?? item.title ?? item.label ?? '';
  const words = isObject(name) ? Object.values(name)[0] : name;
  return typeof words === 'string' ? words : '';
};

/** Items with the same name are told apart by fields that rarely change. */
const keyOf = (item: RawItem): string =>
  JSON.stringify([nameOf(item), item.start ?? item.year ?? item.address ?? '']);

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'item';

/** Makes unique ids from names. */
const idMaker = (existing: readonly RawItem[]): ((item: RawItem) => string) => {
  const taken = new Set<unknown>(existing.map(({ id }) => id));
  return (item) => {
    const slug = slugOf(nameOf(item));
    let id = slug;
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
    taken.add(id);
    return id;
  };
};

/** Items by a key that several may share, in the feed's order. */
const grouped = (
  items: readonly RawItem[],
  keyOf: (item: RawItem) => unknown,
): ReadonlyMap<unknown, readonly RawItem[]> => {
  const groups = new Map<unknown, RawItem[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/** Finds the existing item for an imported one: by id, else by name, the most similar first. */
const finderIn = (existing: readonly RawItem[]): ((item: RawItem) => readonly RawItem[]) => {
  const ids = grouped(existing, ({ id }) => id);
  const keys = grouped(existing, keyOf);
  const names = grouped(existing, nameOf);
  return (item) =>
    item.id === undefined
      ? [...(keys.get(keyOf(item)) ?? []), ...(names.get(nameOf(item)) ?? [])]
      : (ids.get(item.id) ?? []);
};

/** Updates an item from its row: an empty cell removes its field; fields without a column stay. */
const updated = (before: RawItem, item: RawItem, fields: ReadonlySet<string>): RawItem => {
  const values: RawItem = { ...before, ...item, id: before.id };
  const isEmptied = (name: string): boolean => fields.has(name) && !(name in item) && name !== 'id';
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isEmptied(name)));
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Merges imported items into a section. An item is matched by id, else by name, and keeps its id,
 * its position and the fields without a column.
 */
export const mergeItems = (
  existing: readonly RawItem[],
  imported: readonly ImportedItem[],
  { fields, replace }: MergeOptions,
): Merged => {
  const [find, makeId] = [finderIn(existing), idMaker(existing)];
  const met = new Map<RawItem, ImportedItem>();
  const added: ImportedItem[] = [];
  for (const { row, item } of imported) {
    const before = find(item).find((one) => !met.has(one));
    if (before) met.set(before, { row, item: updated(before, item, fields) });
    else added.push({ row, item: { id: item.id ?? makeId(item), ...item } });
  }
  const kept = existing.flatMap((item): { row?: number; item: RawItem }[] => {
    const now = met.get(item);
    if (now) return [now];
    return replace ? [] : [{ item }];
  });
  const all = [...kept, ...added];
  const unchanged = [...met].filter(([before, { item }]) => isSame(before, item)).length;
  return {
    items: all.map(({ item }) => item),
    rows: all.map(({ row }) => row),
    added: added.length,
    changed: met.size - unchanged,
    unchanged,
    missing: existing.filter((item) => !met.has(item)),
  };
};
