import { isObject, own } from '../../model/schema.js';

/** An object of another format, not checked yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** The objects in a list; none where there is no list. */
export const objectsIn = (list: unknown): Raw[] =>
  Array.isArray(list) ? list.filter(isObject) : [];

/** The objects in the list under `key`. */
export const listOf = (raw: Raw, key: string): Raw[] => objectsIn(own(raw, key));

/** The first of `keys` whose value is a text that is not blank. */
export const textOf = (raw: Raw, ...keys: string[]): string | undefined =>
  keys
    .map((key) => own(raw, key))
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim())
    .find(Boolean);

/** Each value once, without undefined ones; undefined when none is left. */
export const unique = <Value>(values: readonly (Value | undefined)[]): Value[] | undefined => {
  const found = [...new Set(values.filter((value) => value !== undefined))];
  return found.length > 0 ? found : undefined;
};

/** The document without its undefined fields: the contract takes none. */
export const compact = (document: Raw): Raw => JSON.parse(JSON.stringify(document)) as Raw;
