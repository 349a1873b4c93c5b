/**
 * The vocabulary of the contract: a schema is a function that reads a value, so a page loads
 * nothing but the reading. To write JSON Schema, the build reads the same contract with
 * `scripts/build/json-schema-words.ts` in place of this file.
 */

import type { Base, FeedIssue, Output, ReadContext, ReadString, Schema } from './schema-types.js';
import { isObject, shown } from './unknown.js';

export type { Base, FeedIssue, Output, ReadContext, ReadString, Schema };

/**
 * A schema from a function: `accept` returns the value, or undefined to add an issue with
 * `expected`.
 */
export const fit =
  <Value>(
    expected: string,
    accept: (input: unknown, base: Base, zone?: unknown) => Value | undefined,
  ): Schema<Value> =>
  (input, path, { base, issues, zone }) => {
    const value = accept(input, base, zone);
    if (value === undefined) issues.push({ path, expected, found: shown(input) });
    return value;
  };

/**
 * With U+FFFD in place of lone surrogates, on which `encodeURIComponent` throws, and of overrides of
 * direction, which have what follows read backwards: `\u202egpj.exe`.
 */
const whole = (value: string): string =>
  value.replaceAll(/[\p{Surrogate}\u202d\u202e]/gu, '\u{fffd}');

/**
 * A non-empty string without such characters that matches `pattern` and that `read` accepts, where
 * these are given.
 */
export const string = (expected: string, pattern?: RegExp, read?: ReadString): Schema<string> =>
  fit(expected, (input, base, zone) => {
    if (typeof input !== 'string' || !input || pattern?.test(input) === false) return undefined;
    if (whole(input) !== input) return undefined;
    return read ? read(input, base, zone) : input;
  });

/**
 * A string that `mend` corrects before `schema` reads it, when it is clear what is meant. A
 * correction is still reported.
 */
export const mended =
  (schema: Schema<string>, expected: string, mend: (value: string) => string): Schema<string> =>
  (input, path, context) => {
    if (typeof input !== 'string') return schema(input, path, context);
    const value = mend(input);
    if (value !== input) context.issues.push({ path, expected, found: shown(input) });
    return schema(value, path, context);
  };

const isText = (input: unknown): boolean =>
  isObject(input)
    ? Object.keys(input).length > 0 &&
      Object.values(input).every((value) => typeof value === 'string')
    : typeof input === 'string';

/**
 * A string in the feed's language, or one string for each language. Always plain text, never
 * markup.
 */
export const text = fit('a string, or one for each language', (input) => {
  if (!isText(input)) return undefined;
  if (typeof input === 'string') return whole(input);
  const texts = Object.entries(input as { [language: string]: string });
  return texts.every(([, value]) => whole(value) === value)
    ? (input as { [language: string]: string })
    : Object.fromEntries(texts.map(([language, value]) => [language, whole(value)]));
});

export const number = (minimum: number, maximum: number, integer = false): Schema<number> =>
  fit(`a ${integer ? 'whole ' : ''}number from ${minimum} to ${maximum}`, (input) =>
    typeof input === 'number' &&
    input >= minimum &&
    input <= maximum &&
    (!integer || input % 1 === 0)
      ? input
      : undefined);

export const oneOf = <const Value>(...values: readonly Value[]): Schema<Value> =>
  fit(values.join(' or '), (input) => values.find((value) => value === input));

export const boolean = oneOf<boolean>(true, false);

const array = fit('a list', (input) => (Array.isArray(input) ? (input as unknown[]) : undefined));

/** A list; invalid entries are left out. */
export const list =
  <Value>(item: Schema<Value>): Schema<Value[]> =>
  (input, path, context) =>
    array(input, path, context)
      ?.map((found, index) => item(found, `${path}[${index}]`, context))
      .filter((value) => value !== undefined);

/** A list; `instead` replaces invalid entries. */
export const listOr =
  <Value>(item: Schema<Value>, instead: NoInfer<Value>): Schema<Value[]> =>
  (input, path, context) =>
    array(input, path, context)?.map(
      (found, index) => item(found, `${path}[${index}]`, context) ?? instead,
    );

const keyOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim().toLowerCase() : JSON.stringify(value);

/** A list without duplicates; strings are compared without case. The first spelling is kept. */
export const distinct =
  <Value>(item: Schema<Value>): Schema<Value[]> =>
  (...given) => {
    const values = list(item)(...given);
    if (!values || values.length < 2) return values;
    const byKey = new Map<string, Value>();
    for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value);
    return byKey.size < values.length ? [...byKey.values()] : values;
  };

/** A list with at least one valid entry; an empty one is read as undefined. */
export const some =
  <Value>(item: Schema<Value>): Schema<Value[]> =>
  (...given) => {
    const values = list(item)(...given);
    return values?.length ? values : undefined;
  };

/** A pair; invalid if either is. */
export const pair = (expected: string, ...both: readonly [Schema<number>, Schema<number>]) =>
  fit(expected, (input, base) => {
    const fits = (schema: Schema<number>, index: number) =>
      schema((input as unknown[])[index], '', { base, issues: [] }) !== undefined;
    return Array.isArray(input) && input.length === 2 && both.every(fits)
      ? (input as [number, number])
      : undefined;
  });

/** The first of `options` that accepts the value. If none does, one issue says `expected`. */
export const choice =
  <const Options extends readonly Schema<unknown>[]>(
    expected: string,
    ...options: Options
  ): Schema<Output<Options[number]>> =>
  (input, path, context) => {
    for (const option of options) {
      const issues: FeedIssue[] = [];
      const value = option(input, path, { ...context, issues });
      if (value === undefined) continue;
      context.issues.push(...issues);
      return value as Output<Options[number]>;
    }
    context.issues.push({ path, expected, found: shown(input) });
    return undefined;
  };

/** Reads by `schema`, else by `rest`. The issues of `schema` are kept either way. */
export const orElse =
  <Value>(schema: Schema<Value>, rest: Schema<NoInfer<Value>>): Schema<Value> =>
  (input, path, context) =>
    schema(input, path, context) ?? rest(input, path, { ...context, issues: [] });

const isDecimal = /^-?\d+(\.\d+)?$/;

/**
 * Removes rounding errors of binary arithmetic: 3.4 for 3.4000000000000004. 1/3 keeps all of its
 * digits.
 */
const withoutNoise = (value: number): number => {
  const rounded = Number(value.toPrecision(15));
  const isNoise = value % 1 !== 0 && `${rounded}`.length + 3 < `${value}`.length;
  return isNoise ? rounded : value;
};

/** Reads by the one of `options` whose index `pick` returns. */
export const either =
  <const Options extends readonly Schema<unknown>[]>(
    pick: (input: unknown) => number,
    ...options: Options
  ): Schema<Output<Options[number]>> =>
  (input, path, context) =>
    options[pick(input)]?.(input, path, context) as Output<Options[number]> | undefined;

/** A number, or a string where a number would lose digits; always read as a decimal string. */
export const decimal: Schema<string> = (input, path, { issues }) => {
  if (typeof input === 'string' && isDecimal.test(input)) return input;
  const value = typeof input === 'number' ? withoutNoise(input) : NaN;
  const isFinite = Number.isFinite(value);
  if (!isFinite)
    issues.push({ path, expected: 'a number, or a decimal string', found: shown(input) });
  else if (value !== input)
    issues.push({ path, expected: `${value}, rounded`, found: shown(input) });
  return isFinite ? String(value) : undefined;
};
