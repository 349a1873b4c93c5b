import { isObject, own } from '../../model/schema.js';

/** An object of a stranger's, of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** The objects in a list; none where there is no list. */
export const objectsIn = (list: unknown): Raw[] =>
  Array.isArray(list) ? list.filter(isObject) : [];

/** The objects in the list under `key`. */
export const listOf = (raw: Raw, key: string): Raw[] => objectsIn(own(raw, key));

/** The first of `keys` that holds words. */
export const textOf = (raw: Raw, ...keys: string[]): string | undefined =>
  keys
    .map((key) => own(raw, key))
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim())
    .find(Boolean);

/** Each value once, without what is undefined; undefined where nothing is left. */
export const unique = <Value>(values: readonly (Value | undefined)[]): Value[] | undefined => {
  const found = [...new Set(values.filter((value) => value !== undefined))];
  return found.length > 0 ? found : undefined;
};

/** What is not there is not said: the contract takes no `undefined`. */
export const compact = (document: Raw): Raw => JSON.parse(JSON.stringify(document)) as Raw;
