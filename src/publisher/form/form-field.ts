/** The fields of a form, from the contract. */
import type { JsonSchema } from '../../check/unknown-fields.js';
import { isObject } from '../../model/unknown.js';
import {
  begun,
  type FormContext,
  type FormField,
  hidden,
  isLong,
  type Make,
  type Place,
} from './form-parts.js';
import { textField } from './form-text.js';

/** In an expression without the flag `u`, as forms use it, these would mean something else. */
const isForForms = (pattern: string): boolean => !/\\[pu]/.test(pattern);

const stringField: Make = (place) => {
  const { pattern, description = 'another form' } = place.schema;
  const isPicture = place.name === 'src';
  return {
    ...begun(place, isPicture ? 'image' : isLong(place.values) ? 'text' : 'string'),
    ...(pattern && isForForms(pattern) && { pattern: [pattern, description] }),
  };
};

const numberField: Make = (place) => {
  const { type, minimum, maximum } = place.schema;
  return {
    ...begun(place, 'number'),
    value_type: type === 'integer' ? 'int' : 'float',
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
  };
};

const decimalField: Make = (place, { lossy }) => {
  const { path, values } = place;
  if (values.some((value) => typeof value === 'string'))
    lossy.push({ path, why: 'a decimal string is saved as a number' });
  return { ...begun(place, 'number'), value_type: 'float' };
};

const objectField: Make = (place, context) => {
  const { properties } = place.schema;
  return properties
    ? { ...begun(place, 'object'), collapsed: true, fields: fieldsOf(place, context) }
    : hidden(place, context, 'its names are free');
};

const itemOf = (place: Place, schema: JsonSchema): Place => ({
  ...place,
  name: 'item',
  path: `${place.path}[]`,
  schema,
  isRequired: true,
  values: place.values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [])),
});

const listField: Make = (place, context) => {
  const { items, prefixItems } = place.schema;
  const pair = prefixItems?.[0];
  if (pair) {
    const field = fieldFor(itemOf(place, { ...pair, title: undefined }), context);
    return { ...begun(place, 'list'), field, min: 2, max: 2 };
  }
  if (!items) return hidden(place, context, 'it has several forms');
  if (items.enum) return { ...begun(place, 'select'), multiple: true, options: items.enum };
  const item = fieldFor(itemOf(place, items), context);
  if (item.widget === 'hidden') return { ...item, name: place.name, label: begun(place, '').label };
  if (item.widget === 'list') return hidden(place, context, 'lists within a list');
  return {
    ...begun(place, 'list'),
    collapsed: true,
    ...(item.fields ? { fields: item.fields } : { field: item }),
    ...(item.fields?.some(({ name }) => name === 'id') && { summary: '{{fields.id}}' }),
  };
};

const isOfType = (type: string | undefined, value: unknown): boolean =>
  type === undefined || type === typeof value || (type === 'integer' && typeof value === 'number');

/** Whether a value may be of a schema, by its type alone. */
const isOf = (schema: JsonSchema, value: unknown): boolean => {
  if (schema.$ref) return typeof value !== 'object';
  if (schema.enum) return schema.enum.includes(value);
  if (schema.type === 'array')
    return (
      Array.isArray(value) &&
      value.every((one) => !schema.items || isOfType(schema.items.type, one)) &&
      // A list of links to documents is no list of entries.
      value.every((one) => !isObject(one) || 'href' in one === isLink(schema.items))
    );
  if (schema.type === 'object') return isObject(value) && 'href' in value === isLink(schema);
  return isOfType(schema.type, value);
};

const isLink = (schema: JsonSchema | undefined): boolean =>
  schema?.properties !== undefined && Object.keys(schema.properties).join() === 'href';

/** One of several forms: the one that the feed has, else the first. */
const eitherField: Make = (place, context) => {
  const forms = place.schema.anyOf ?? [];
  const used = place.values.map((value) => forms.findIndex((form) => isOf(form, value)));
  const chosen = Math.max(0, ...used);
  const { anyOf: _, ...rest } = place.schema;
  if (used.some((form) => form >= 0 && form !== chosen && !forms[form]?.enum?.includes(null)))
    return hidden(place, context, 'written in several forms in the feed');
  context.lossy.push({
    path: place.path,
    why: 'may have several forms: this form has the one that the feed has',
  });
  return fieldFor({ ...place, schema: { ...rest, ...forms[chosen] } }, context);
};

/** The field for one place of the contract. */
export const fieldFor: Make = (place, context) => {
  const { $ref, anyOf, enum: options, type } = place.schema;
  if ($ref) return ($ref.endsWith('/text') ? textField : decimalField)(place, context);
  if (anyOf) return eitherField(place, context);
  if (options) return { ...begun(place, 'select'), options };
  switch (type) {
    case 'object':
      return objectField(place, context);
    case 'array':
      return listField(place, context);
    case 'boolean':
      return begun(place, 'boolean');
    case 'integer':
    case 'number':
      return numberField(place, context);
    case 'string':
      return stringField(place, context);
    default:
      return hidden(place, context, 'it has several forms');
  }
};

/** The fields of an object of the contract. */
export const fieldsOf = ({ path, schema, values }: Place, context: FormContext): FormField[] =>
  Object.entries(schema.properties ?? {}).map(([name, property]) =>
    fieldFor(
      {
        name,
        path: path ? `${path}.${name}` : name,
        schema: property,
        isRequired: schema.required?.includes(name) ?? false,
        values: values.flatMap((value) =>
          isObject(value) && value[name] !== undefined ? [value[name]] : [],
        ),
      },
      context,
    ),
  );
