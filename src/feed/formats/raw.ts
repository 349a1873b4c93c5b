import { isObject, own } from '../../model/unknown.js';

/** An object of another format, not yet checked. */
export type Raw = Readonly<Record<string, unknown>>;

/** The objects in a list; none if it is not a list. */
export const objectsIn = (list: unknown): Raw[] =>
  Array.isArray(list) ? list.filter(isObject) : [];

/** The objects in the lists under `keys`. A single object counts as a list of one. */
export const listOf = (raw: Raw, ...keys: string[]): Raw[] =>
  keys.flatMap((key) => {
    const found = own(raw, key);
    return objectsIn(Array.isArray(found) ? found : [found]);
  });

/** The first non-empty string under `keys`, trimmed. */
export const textOf = (raw: Raw, ...keys: string[]): string | undefined =>
  keys
    .map((key) => own(raw, key))
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim())
    .find(Boolean);

/** The first string or number under `keys`, as a string: for ids. */
export const keyOf = (raw: Raw, ...keys: string[]): string | undefined =>
  keys
    .map((key) => own(raw, key))
    .map((value) => (typeof value === 'number' ? String(value) : value))
    .find((value) => typeof value === 'string' && value !== '') as string | undefined;

/** The distinct defined values; undefined if there are none. */
export const unique = <Value>(values: readonly (Value | undefined)[]): Value[] | undefined => {
  const found = [...new Set(values.filter((value) => value !== undefined))];
  return found.length > 0 ? found : undefined;
};

/** The distinct objects, compared by content; undefined if there are none. */
export const uniqueObjects = (objects: readonly Raw[]): Raw[] | undefined => {
  const byText = new Map(objects.map((object) => [JSON.stringify(object), object]));
  return byText.size > 0 ? [...byText.values()] : undefined;
};

/** Removes undefined properties, which the contract does not accept. */
export const compact = (document: Raw): Raw => JSON.parse(JSON.stringify(document)) as Raw;
