/** Schemas of objects. As with `schema.ts`, the build replaces this file to write JSON Schema. */
import { isNearName } from './near-name.js';
import { type FeedIssue, fit, type Output, type ReadContext, type Schema } from './schema.js';
import { isObject, own, type Properties, shown } from './unknown.js';

export type Fields = Readonly<Record<string, Schema<unknown>>>;
export type Shape<Required extends Fields, Optional extends Fields> = {
  [Key in keyof Required]: Output<Required[Key]>;
} & { [Key in keyof Optional]?: Output<Optional[Key]> };

/** A condition between fields. If it does not hold, the fields that it names are left out. */
export interface Rule<Value> {
  readonly fields: readonly (keyof Value & string)[];
  readonly expected: string;
  readonly holds: (value: Value) => boolean;
}

const object = fit('an object', (input) => (isObject(input) ? input : undefined));

/** Reads the fields that are present; invalid ones are left out. */
const readFields = (
  fields: readonly (readonly [name: string, schema: Schema<unknown>])[],
  input: Properties,
  path: string,
  context: ReadContext,
): Properties => {
  // Without a prototype, on which a page may have put a field of one of these names.
  const values = Object.create(null) as Properties;
  for (const [key, schema] of fields) {
    const found = own(input, key);
    const value = found === undefined ? found : schema(found, `${path}.${key}`, context);
    if (value !== undefined) values[key] = value;
  }
  return values;
};

/**
 * Reports unknown fields that are probably misspelt names of `vital` fields. Returns whether there
 * are any.
 */
const hasMisspelt = (
  found: Properties,
  fields: Fields,
  vital: readonly string[],
  { path, issues }: { readonly path: string; readonly issues: FeedIssue[] },
): boolean => {
  const misspelt = Object.keys(found).filter((key) => {
    if (Object.hasOwn(fields, key)) return false;
    const meant = vital.find((name) => isNearName(key, name));
    if (meant) {
      issues.push({
        path: `${path}.${key}`,
        expected: `"${meant}", if that is meant`,
        found: shown(found[key]),
      });
    }
    return meant;
  });
  return misspelt.length > 0;
};

/**
 * Schema of an object. Unknown fields are ignored. An invalid optional field is left out, unless it
 * is one of `vital`: then the whole object is, and so it is if one of these names is misspelt.
 * Story consent needs this, since ignoring it would show somebody against their will.
 */
export const shape = <Required extends Fields, Optional extends Fields>(
  required: Required,
  optional: Optional,
  rules: readonly Rule<NoInfer<Shape<Required, Optional>>>[] = [],
  vital: readonly (keyof Optional & string)[] = [],
): Schema<Shape<Required, Optional>> => {
  const fields = { ...required, ...optional };
  const entries = Object.entries(fields);
  const needed = Object.keys(required);
  return (input, path, context) => {
    const found = object(input, path, context);
    if (!found) return undefined;
    const value = readFields(entries, found, path, context);
    const missing = needed.filter((key) => own(value, key) === undefined);
    for (const key of missing) {
      // An invalid value has been reported already.
      if (own(found, key) === undefined) required[key]?.(undefined, `${path}.${key}`, context);
    }
    // A vital field is lost if it is present and was not read as it stands. Null counts as
    // absent.
    const isLost = (key: string) => (own(found, key) ?? undefined) !== own(value, key);
    const isWrong = (key: string) => own(found, key) !== undefined && own(value, key) === undefined;
    const isMisspelt =
      vital.length > 0 && hasMisspelt(found, fields, vital, { path, issues: context.issues });
    if (missing.length > 0 || isMisspelt || vital.some(isLost)) return undefined;
    for (const { fields: ruled, expected, holds } of rules) {
      if (holds(value as Shape<Required, Optional>)) continue;
      const [field = ''] = ruled;
      // An invalid value has been reported already.
      if (!ruled.some(isWrong))
        context.issues.push({ path: `${path}.${field}`, expected, found: shown(value[field]) });
      for (const key of ruled) delete value[key];
    }
    return value as Shape<Required, Optional>;
  };
};

/** Reads an object whose local times are those of its own `timeZone`. */
export const inOwnZone =
  <Value>(schema: Schema<Value>): Schema<Value> =>
  (input, path, context) =>
    schema(input, path, { ...context, zone: isObject(input) ? own(input, 'timeZone') : undefined });

/** An object with values of one kind under any keys; those that `asKey` reads become what it gives. */
export const map =
  <Value>(schema: Schema<Value>, asKey?: Schema<string>): Schema<{ [key: string]: Value }> =>
  (input, path, context) => {
    const found = object(input, path, context);
    const keyOf = (key: string) => asKey?.(key, path, { ...context, issues: [] }) ?? key;
    // By `fromEntries`, which creates own properties even for `__proto__`.
    return (
      found &&
      Object.fromEntries(
        Object.entries(found)
          .map(([key, value]) => [keyOf(key), schema(value, `${path}.${key}`, context)] as const)
          .filter((entry): entry is [string, Value] => entry[1] !== undefined),
      )
    );
  };
