import type { ArgTypes, InputType } from 'storybook/internal/types';
import { elementOf, type ManifestItem } from './manifest.js';

/** `'grid' | 'row'` → `['grid', 'row']`; undefined for any other type. */
const optionsOf = (type: string): readonly string[] | undefined => {
  const options = type.split('|').map((word) => /^\s*'(.*)'\s*$/.exec(word)?.[1]);
  return options.every((word) => word !== undefined) ? options : undefined;
};

const controlOf = (type: string): Partial<InputType> => {
  const options = optionsOf(type);
  if (options) return { options, control: { type: 'select' } };
  if (/\bboolean\b/.test(type)) return { control: { type: 'boolean' } };
  return { control: { type: /\bnumber\b/.test(type) ? 'number' : 'text' } };
};

const row = (item: ManifestItem, category: string, more: Partial<InputType> = {}): InputType => ({
  name: item.name || '(default)',
  description: item.description ?? '',
  control: false,
  table: {
    category,
    ...(item.type ? { type: { summary: item.type.text } } : {}),
    ...(item.default ? { defaultValue: { summary: item.default } } : {}),
  },
  ...more,
});

const rows = (items: readonly ManifestItem[] = [], category: string): ArgTypes =>
  Object.fromEntries(items.map((item) => [`${category}: ${item.name}`, row(item, category)]));

const attributeRows = (items: readonly ManifestItem[] = []): ArgTypes =>
  Object.fromEntries(
    items.map((item) => [
      item.fieldName ?? item.name,
      row(item, 'attributes', controlOf(item.type?.text ?? '')),
    ]),
  );

const call = ({ name, parameters = [] }: ManifestItem): string =>
  `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;

/** All attributes, properties, events, slots, parts and tokens, with controls for attributes. */
export const argTypesOf = (tag: string): ArgTypes => {
  const element = elementOf(tag);
  const { attributes = [], members = [] } = element ?? {};
  const set = new Set(attributes.map(({ fieldName }) => fieldName));
  const fields = members.filter(({ kind, name }) => kind === 'field' && !set.has(name));
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    ...attributeRows(attributes),
    ...Object.fromEntries(fields.map((field) => [field.name, row(field, 'properties')])),
    ...rows(
      methods.map((method) => ({ ...method, name: call(method) })),
      'methods',
    ),
    ...rows(element?.events, 'events'),
    ...rows(element?.slots, 'slots'),
    ...rows(element?.cssProperties, 'custom properties'),
    ...rows(element?.cssParts, 'parts'),
    ...rows(element?.cssStates, 'states'),
  };
};

/** The description in the class doc. */
export const descriptionOf = (tag: string): string => elementOf(tag)?.description ?? '';
