/**
 * The functions of `src/model/schema.ts` and `object-schema.ts`, returning JSON Schema (draft 2020-12).
 * The build replaces those files by this one, so that the same contract yields its JSON Schema.
 */

/** A fragment of a JSON Schema. */
type Fragment = Readonly<Record<string, unknown>>;

export const fit = (expected: string): Fragment => ({ description: expected });

export const string = (expected: string, pattern?: RegExp): Fragment => ({
  type: 'string',
  minLength: 1,
  ...(expected && { description: expected }),
  ...(pattern && { pattern: pattern.source }),
});

export const mended = (schema: Fragment): Fragment => schema;

export const text: Fragment = { $ref: '#/$defs/text' };

export const decimal: Fragment = { $ref: '#/$defs/decimal' };

export const number = (minimum: number, maximum: number, integer = false): Fragment => ({
  type: integer ? 'integer' : 'number',
  minimum,
  maximum,
});

export const oneOf = (...values: readonly unknown[]): Fragment => ({ enum: values });

export const boolean: Fragment = { type: 'boolean' };

export const list = (items: Fragment): Fragment => ({ type: 'array', items });

export const listOr = list;

export const distinct = list;

export const either = (_pick: unknown, ...anyOf: readonly Fragment[]): Fragment => ({ anyOf });

export const orElse = (schema: Fragment): Fragment => schema;

export const some = (items: Fragment): Fragment => ({ ...list(items), minItems: 1 });

export const pair = (expected: string, ...prefixItems: readonly Fragment[]): Fragment => ({
  type: 'array',
  description: expected,
  prefixItems,
  minItems: 2,
  maxItems: 2,
});

export const choice = (expected: string, ...anyOf: readonly Fragment[]): Fragment => ({
  description: expected,
  anyOf,
});

export const map = (value: Fragment): Fragment => ({ type: 'object', additionalProperties: value });

export const inOwnZone = (schema: Fragment): Fragment => schema;

export const shape = (
  required: Readonly<Record<string, Fragment>>,
  optional: Readonly<Record<string, Fragment>>,
  rules: readonly { readonly fields: readonly string[]; readonly expected: string }[] = [],
): Fragment => ({
  type: 'object',
  ...(rules.length > 0 && {
    description: rules
      .map(({ fields, expected }) => `${fields.join(' and ')}: ${expected}`)
      .join('; '),
  }),
  properties: { ...required, ...optional },
  required: Object.keys(required),
});
