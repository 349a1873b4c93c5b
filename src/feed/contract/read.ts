import type { AnySchema, Base, Fields, Rule, ShapeSchema } from './schema.js';

/** One thing wrong with a feed. */
export interface FeedIssue {
  /** Where, from the feed's root: `stories[3].image.src`. */
  readonly path: string;
  /** What the contract asks for there. */
  readonly expected: string;
  /** What stood there, as text, at most 80 characters. */
  readonly found: string;
}

export interface ReadContext {
  readonly base: Base;
  /** Grows by what is found wrong. */
  readonly issues: FeedIssue[];
}

type Properties = Record<string, unknown>;

/** Undefined: not what the schema says. `lost`: neither, and why was told already. */
type Reader<S> = (schema: S, input: unknown, path: string, context: ReadContext) => unknown;

const lost = Symbol();

export const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under `key` itself, whatever a page has put on `Object.prototype`. */
export const own = (value: Properties, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** A value as an editor may be told it. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return `"${value}"`.slice(0, 80);
  return Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : String(value);
};

const isDecimal = (input: unknown): boolean =>
  typeof input === 'number'
    ? Number.isFinite(input)
    : typeof input === 'string' && /^-?\d+(\.\d+)?$/.test(input);

const isText = (input: unknown): boolean => {
  if (!isObject(input)) return typeof input === 'string';
  const all = Object.values(input);
  return all.length > 0 && all.every((value) => typeof value === 'string');
};

const readFields = (
  fields: Fields,
  input: Properties,
  path: string,
  context: ReadContext,
): Properties =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, schema]) => {
      const found = own(input, key);
      const value = found === undefined ? found : read(schema, found, `${path}.${key}`, context);
      return value === undefined ? [] : [[key, value]];
    }),
  );

/** Tells of a rule that does not hold, and leaves out the fields that it is about. */
const applyRule = (
  rule: Rule<never>,
  value: Properties,
  path: string,
  { issues }: ReadContext,
): void => {
  const { fields, expected, holds } = rule;
  if (holds(value as never)) return;
  const found = fields.map((field) => shown(value[field])).join(', ');
  issues.push({ path: `${path}.${fields[0] ?? ''}`, expected, found });
  for (const field of fields) delete value[field];
};

const readShape: Reader<ShapeSchema> = (schema, input, path, context) => {
  if (!isObject(input)) return undefined;
  const { required, optional, rules } = schema;
  const value = readFields({ ...required, ...optional }, input, path, context);
  const missing = Object.keys(required).filter((key) => value[key] === undefined);
  for (const key of missing.filter((name) => own(input, name) === undefined)) {
    context.issues.push({
      path: `${path}.${key}`,
      expected: required[key]?.expected ?? '',
      found: 'nothing',
    });
  }
  rules.forEach((rule) => applyRule(rule, value, path, context));
  return missing.length > 0 ? lost : value;
};

const readers: {
  readonly [Type in AnySchema['type']]: Reader<Extract<AnySchema, { type: Type }>>;
} = {
  string: ({ pattern, reading }, input, _path, { base }) => {
    if (typeof input !== 'string' || !input || pattern?.test(input) === false) return undefined;
    return reading ? reading(input, base) : input;
  },
  text: (_schema, input) => (isText(input) ? input : undefined),
  number: ({ minimum, maximum, integer }, input) =>
    typeof input === 'number' &&
    input >= minimum &&
    input <= maximum &&
    (!integer || Number.isInteger(input))
      ? input
      : undefined,
  decimal: (_schema, input) => (isDecimal(input) ? String(input) : undefined),
  constant: ({ values }, input) => (values.includes(input) ? input : undefined),
  list: ({ item }, input, path, context) =>
    Array.isArray(input)
      ? input
          .map((found, index) => read(item, found, `${path}[${index}]`, context))
          .filter((value) => value !== undefined)
      : undefined,
  pair: ({ items }, input, path, context) =>
    Array.isArray(input) &&
    input.length === items.length &&
    items.every((item, index) => readers.number(item, input[index], path, context) !== undefined)
      ? input
      : undefined,
  map: ({ value }, input, path, context) =>
    isObject(input)
      ? readFields(
          Object.fromEntries(Object.keys(input).map((key) => [key, value])),
          input,
          path,
          context,
        )
      : undefined,
  choice: ({ options }, input, path, { base }) =>
    options
      .map((option) => readAs(option, input, path, { base, issues: [] }))
      .find((value) => value !== undefined && value !== lost),
  shape: readShape,
};

const readAs: Reader<AnySchema> = (schema, input, path, context) =>
  (readers[schema.type] as Reader<AnySchema>)(schema, input, path, context);

/**
 * Reads `input` by `schema`, and loses as little as can be lost: what is wrong is left out and
 * told, and where it was required, so is what it stood in.
 *
 * @returns what the schema reads; undefined when nothing of it could be read.
 */
export const read: Reader<AnySchema> = (schema, input, path, context) => {
  const value = readAs(schema, input, path, context);
  if (value === lost) return undefined;
  if (value === undefined) {
    context.issues.push({ path, expected: schema.expected, found: shown(input) });
  }
  return value;
};
