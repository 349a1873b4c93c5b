import { isObject, shown } from '../model/unknown.js';
import type { Fault } from './finding.js';
import { nameMeant } from './names-meant.js';

/** The part of JSON Schema (draft 2020-12) that the published schema of a feed uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string | undefined;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: unknown;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** What a schema may be: itself, or one of its alternatives. */
export const alternatives = (schema: JsonSchema): readonly JsonSchema[] =>
  schema.anyOf ? schema.anyOf.flatMap(alternatives) : [schema];

/**
 * Fields that the contract does not have: ignored by elements, and mostly slips of the keyboard.
 *
 * @param schema - what the contract says of `value`.
 */
export const unknownFields = (value: unknown, schema: JsonSchema, path = ''): Fault[] => {
  const options = alternatives(schema);
  if (Array.isArray(value)) {
    const items = options.map((option) => option.items).filter((item) => item !== undefined);
    return items[0]
      ? value.flatMap((one, index) => unknownFields(one, { anyOf: items }, `${path}[${index}]`))
      : [];
  }
  const shapes = options.map((option) => option.properties).filter((one) => one !== undefined);
  if (!isObject(value) || shapes.length === 0) return [];
  const known = Object.assign({}, ...shapes) as Readonly<Record<string, JsonSchema>>;
  return Object.entries(value).flatMap(([key, within]) => {
    const at = path ? `${path}.${key}` : key;
    const field = Object.hasOwn(known, key) ? known[key] : undefined;
    if (field) return unknownFields(within, field, at);
    // An annotation of JSON Schema or of an editor's own.
    if (/^[$_]|^x-/.test(key)) return [];
    const meant = nameMeant(key, Object.keys(known));
    return [{ code: 'field-unknown', path: at, expected: meant, found: shown(within) }];
  });
};
