import { isObject, own } from '../../model/unknown.js';

/** An object of another format, of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** The objects in a list; none where there is no list. */
export const objectsIn = (list: unknown): Raw[] =>
  Array.isArray(list) ? list.filter(isObject) : [];

/** The objects in the lists under `keys`; an object that stands there by itself counts as a list of one. */
export const listOf = (raw: Raw, ...keys: string[]): Raw[] =>
  keys.flatMap((key) => {
    const found = own(raw, key);
    return objectsIn(Array.isArray(found) ? found : [found]);
  });

/** The first of `keys` that holds words. */
export const textOf = (raw: Raw, ...keys: string[]): string | undefined =>
  keys
    .map((key) => own(raw, key))
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim())
    .find(Boolean);

/** The first of `keys` that holds words or a number, as a string: what entries are told apart by. */
export const keyOf = (raw: Raw, ...keys: string[]): string | undefined =>
  keys
    .map((key) => own(raw, key))
    .map((value) => (typeof value === 'number' ? String(value) : value))
    .find((value) => typeof value === 'string' && value !== '') as string | undefined;

/** Each value once, without what is undefined; undefined where nothing is left. */
export const unique = <Value>(values: readonly (Value | undefined)[]): Value[] | undefined => {
  const found = [...new Set(values.filter((value) => value !== undefined))];
  return found.length > 0 ? found : undefined;
};

/** Objects that say the same once. */
export const uniqueObjects = (objects: readonly Raw[]): Raw[] | undefined => {
  const byText = new Map(objects.map((object) => [JSON.stringify(object), object]));
  return byText.size > 0 ? [...byText.values()] : undefined;
};

/** Leaves out what is undefined: the contract takes none. */
export const compact = (document: Raw): Raw => JSON.parse(JSON.stringify(document)) as Raw;
