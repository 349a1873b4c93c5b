/** Helpers for values of unknown type. */

export type Properties = Record<string, unknown>;

export const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The own property `key`, ignoring `Object.prototype`, which a page may have extended, and whose names
 * (`constructor`) a feed may ask a table for.
 */
export const own = <Value>(
  value: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined => (Object.hasOwn(value, key) ? value[key] : undefined);

/** A value as text for an issue, at most 80 characters. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return `"${value}"`.slice(0, 80);
  return Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : String(value);
};
