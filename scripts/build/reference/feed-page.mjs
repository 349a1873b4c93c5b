/** `docs/reference/feed.md`: every field of the feed, from the contract. */
import { code, page, section, table } from './markdown.mjs';

const generated = '<!-- Written by `npm run reference` from src/model/: change that, not this. -->';

const titles = {
  stories: 'A story',
  statistics: 'A statistic',
  events: 'An event',
  organisations: 'An organisation',
};

const range = ({ type, minimum, maximum }) =>
  `${type === 'integer' ? 'a whole number' : 'a number'}, ${minimum} to ${maximum}`;

/** The type of a value, in words. */
const formOf = (schema) => {
  if (schema.$ref) return schema.$ref.endsWith('/text') ? 'text' : 'a number or a decimal string';
  if (schema.enum) return schema.enum.map((value) => code(value)).join(' · ');
  if (schema.description && schema.type !== 'object') return schema.description;
  if (schema.anyOf) return schema.anyOf.map(formOf).join(', or ');
  switch (schema.type) {
    case 'array':
      return `list: ${formOf(schema.items)}`;
    case 'object':
      return schema.additionalProperties
        ? `object, under any key: ${formOf(schema.additionalProperties)}`
        : 'object, see below';
    case 'boolean':
      return '`true` · `false`';
    case 'string':
      return 'string';
    default:
      return range(schema);
  }
};

/** Merges two forms of an object: a field is required if both require it. */
const merged = (one, other) => ({
  properties: { ...one.properties, ...other.properties },
  required: (one.required ?? []).filter((name) => other.required?.includes(name)),
});

/** The object schemas within a field: itself, the items of a list, the options of a choice. */
const objectsIn = (schema, path) => {
  if (schema.properties) return [[schema, path]];
  if (schema.type === 'array' && schema.items) return objectsIn(schema.items, `${path}[]`);
  if (schema.additionalProperties) return objectsIn(schema.additionalProperties, `${path}.…`);
  const options = (schema.anyOf ?? []).flatMap((option) => objectsIn(option, path));
  return options.length > 1 && options.every(([, at]) => at === path)
    ? [[options.map(([object]) => object).reduce(merged), path]]
    : options;
};

const examplesAt = (example, schema) => {
  if (example === undefined) return [];
  if (schema.type === 'array') return Array.isArray(example) ? example : [];
  return schema.additionalProperties ? Object.values(example) : [example];
};

/** The names of an object's fields. Objects with the same names are one form. */
const namesOf = (schema) => Object.keys(schema.properties).join();

/** The rows of an object's fields, then those of the objects within them; each form once. */
const rowsOf = (schema, path, examples, shown = new Map()) =>
  Object.entries(schema.properties).flatMap(([name, field]) => {
    const at = path ? `${path}.${name}` : name;
    const values = examples
      .map((example) => example?.[name])
      .filter((value) => value !== undefined);
    const objects = objectsIn(field, at);
    const known = objects.map(([object]) => shown.get(namesOf(object))).find(Boolean);
    const required = schema.required?.includes(name) ? ' (required)' : '';
    const row = [
      `${code(at)}${required}`,
      known ? `as ${code(known)}` : formOf(field),
      field.title ?? '',
      objects.length === 0 && values.length > 0 ? code(JSON.stringify(values[0])) : '',
    ];
    if (known) return [row];
    for (const [object, inner] of objects) shown.set(namesOf(object), inner);
    const within = objects.flatMap(([object, inner]) =>
      rowsOf(
        object,
        inner,
        values.flatMap((value) => examplesAt(value, field)),
        shown,
      ),
    );
    return [row, ...within];
  });

const heads = ['field', 'form', 'purpose', 'example'];

/** What the lists that a section may be are made of: its items, or links. */
const entriesOf = (schema) =>
  schema.anyOf.filter(({ type }) => type === 'array').map(({ items }) => items);

const partExample = {
  href: 'organisations-DE-Bayern-5f0c2a1b.json',
  countries: ['DE'],
  regions: ['Bayern'],
  count: 5210,
  bytes: 4718592,
};

/**
 * @param {object} schema - the JSON Schema of a feed.
 * @param {Record<string, object>} examples - a full item of each section, and `envelope`.
 */
export const feedPage = (schema, examples) => {
  const fields = Object.entries(schema.properties).filter(([name]) => name !== '$schema');
  const items = Object.fromEntries(fields.filter(([name]) => name in titles));
  const envelope = Object.fromEntries(fields.filter(([name]) => !(name in titles)));
  return page(
    generated,
    '# The feed, field by field',
    '[docs/feed.md](../feed.md) says how a feed is written and what becomes of what is wrong in it. `feed.schema.json` says the same as below to your editor: put `"$schema": "feed.schema.json"` into the feed. **Text** is a string in the feed’s language, or an object with one string for each language: `{ "en": "A doctor", "fr": "Un médecin" }`.',
    section(
      2,
      'The feed itself',
      table(
        heads,
        rowsOf({ properties: envelope, required: schema.required }, '', [examples.envelope]),
      ),
      'and one list for each section, inline or linked: `"stories": [ … ]` or `"stories": { "href": "stories.json" }`.',
    ),
    ...Object.entries(items).map(([name, list]) =>
      section(
        2,
        `${titles[name]}: ${code(`${name}[]`)}`,
        table(heads, rowsOf(entriesOf(list)[0], '', [examples[name]])),
      ),
    ),
    section(
      2,
      `A part of a directory: ${code('organisations[]')} with ${code('href')}`,
      table(heads, rowsOf(entriesOf(items.organisations)[1], '', [partExample])),
    ),
  );
};
