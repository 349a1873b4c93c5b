/** Helpers for values of unknown type. */

export type Properties = Record<string, unknown>;

export const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The own property `key`, ignoring `Object.prototype`, which a page may have extended. */
export const own = (value: Properties, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** A value as text for an issue, at most 80 characters. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return `"${value}"`.slice(0, 80);
  return Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : String(value);
};
