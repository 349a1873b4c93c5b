/** Texts in a form. A plain string is in the feed's own language: `"A"` means the same as `{ "en": "A" }`. */
import { isObject } from '../../model/unknown.js';
import { begun, hidden, isLong, type Make } from './form-parts.js';

/** A text: a line for each language where the feed has it by language, or has several languages. */
export const textField: Make = (place, context) => {
  const { path, values } = place;
  const { languages, mixed } = context;
  const byLanguage = values.filter(isObject);
  const plain = values.filter((value) => typeof value === 'string');
  const widget = isLong([...plain, ...byLanguage.flatMap((one) => Object.values(one))])
    ? 'text'
    : 'string';
  const isPlain = byLanguage.length === 0 && (plain.length > 0 || languages.length < 2);
  if (isPlain) return begun(place, widget);
  if (plain.length > 0) {
    mixed.push(path);
    return hidden(place, context, `by language in some places, in ${plain.length} not`);
  }
  // Those that some of these texts are in beside the campaign's: a plural form, an own name.
  const all = new Set([...languages, ...byLanguage.flatMap((one) => Object.keys(one))]);
  const fields = [...all].map((language, index) => ({
    name: language,
    label: language,
    widget,
    ...(index > 0 && { required: false }),
  }));
  return { ...begun(place, 'object'), collapsed: true, fields };
};

/** The feed with each plain string at one of `paths` by language, which means the same. */
export const byLanguage = (
  value: unknown,
  paths: readonly string[],
  language: string,
  path = '',
): unknown => {
  if (typeof value === 'string') return paths.includes(path) ? { [language]: value } : value;
  if (Array.isArray(value))
    return value.map((one) => byLanguage(one, paths, language, `${path}[]`));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      byLanguage(one, paths, language, path ? `${path}.${key}` : key),
    ]),
  );
};
