/** Looks at values that have not been checked yet. */

/** An object that has not been checked yet. */
export type Properties = Record<string, unknown>;

export const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object's own value of `key`, whatever a page has put on `Object.prototype`. */
export const own = (value: Properties, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** A value in the words of an issue, at most 80 characters. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return `"${value}"`.slice(0, 80);
  return Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : String(value);
};
