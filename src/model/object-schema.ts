/** The words of the contract for objects. As with `schema.ts`, the build reads them as JSON Schema too. */
import { isNearName } from './near-name.js';
import { type FeedIssue, fit, type Output, type ReadContext, type Schema } from './schema.js';
import { isObject, own, type Properties, shown } from './unknown.js';

export type Fields = Readonly<Record<string, Schema<unknown>>>;
export type Shape<Required extends Fields, Optional extends Fields> = {
  [Key in keyof Required]: Output<Required[Key]>;
} & { [Key in keyof Optional]?: Output<Optional[Key]> };

/** Something that must hold between fields; those it names are left out when it does not. */
export interface Rule<Value> {
  readonly fields: readonly (keyof Value & string)[];
  readonly expected: string;
  readonly holds: (value: Value) => boolean;
}

const object = fit('an object', (input) => (isObject(input) ? input : undefined));

/** What can be read of the fields that are there. */
const readFields = (
  fields: Fields,
  input: Properties,
  path: string,
  context: ReadContext,
): Properties => {
  // Never assigned to an object: a page may have put one of these names on `Object.prototype`, read-only.
  const values: [string, unknown][] = [];
  for (const key of Object.keys(fields)) {
    const found = own(input, key);
    const value = found === undefined ? found : fields[key]?.(found, `${path}.${key}`, context);
    if (value !== undefined) values.push([key, value]);
  }
  return Object.fromEntries(values);
};

/** Tells fields that were probably meant as one of `vital`. Whether there are any. */
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
 * An object. Fields that it does not name are ignored. An optional one that is wrong is left out,
 * but for those that are `vital`: to read on without one, or past one that is misspelt, would do harm.
 */
export const shape = <Required extends Fields, Optional extends Fields>(
  required: Required,
  optional: Optional,
  rules: readonly Rule<NoInfer<Shape<Required, Optional>>>[] = [],
  vital: readonly (keyof Optional & string)[] = [],
): Schema<Shape<Required, Optional>> => {
  const fields = { ...required, ...optional };
  return (input, path, context) => {
    const found = object(input, path, context);
    if (!found) return undefined;
    const value = readFields(fields, found, path, context);
    const missing = Object.keys(required).filter((key) => own(value, key) === undefined);
    for (const key of missing) {
      // What is there and wrong was told already.
      if (own(found, key) === undefined) required[key]?.(undefined, `${path}.${key}`, context);
    }
    // Those are read as they stand; null says as much as nothing.
    const isLost = (key: string) => (own(found, key) ?? undefined) !== own(value, key);
    const isWrong = (key: string) => own(found, key) !== undefined && own(value, key) === undefined;
    const isMisspelt =
      vital.length > 0 && hasMisspelt(found, fields, vital, { path, issues: context.issues });
    if (missing.length > 0 || isMisspelt || vital.some(isLost)) return undefined;
    for (const { fields: ruled, expected, holds } of rules) {
      if (holds(value as Shape<Required, Optional>)) continue;
      const [field = ''] = ruled;
      // What is there and wrong was told already.
      if (!ruled.some(isWrong))
        context.issues.push({ path: `${path}.${field}`, expected, found: shown(value[field]) });
      for (const key of ruled) delete value[key];
    }
    return value as Shape<Required, Optional>;
  };
};

/** An object with the same kind of value under any key. */
export const map =
  <Value>(schema: Schema<Value>): Schema<{ [key: string]: Value }> =>
  (input, path, context) => {
    const found = object(input, path, context);
    // Not key by key: one of them may be `__proto__`.
    return (
      found &&
      Object.fromEntries(
        Object.entries(found)
          .map(([key, value]) => [key, schema(value, `${path}.${key}`, context)] as const)
          .filter((entry): entry is [string, Value] => entry[1] !== undefined),
      )
    );
  };
