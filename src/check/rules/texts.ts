import { isObject } from '../../model/unknown.js';
import { fault, type Place, type Rule, stringsOf, textFields } from './rule.js';

/** The strings of a text; none for what is no text, and for a text within a list that is told by itself. */
const stringsAt = ({ key, value, path }: Place): string[] =>
  textFields.test(key) && !(Array.isArray(value) || /\.body$/.test(path)) ? stringsOf(value) : [];

const rule =
  (code: 'text-markup' | 'text-garbled' | 'text-placeholder', pattern: RegExp): Rule =>
  (place) => {
    const wrong = stringsAt(place).find((text) => pattern.test(text));
    return wrong === undefined ? undefined : { ...fault(code, place), found: wrong.slice(0, 80) };
  };

/** Shown as it is written: tags, entities, links of Markdown. */
const markup = rule(
  'text-markup',
  /<\/?(?:[abip]|br|em|strong|span|div|ul|ol|li|h[1-6]|img)\b[^<>]*>|&(?:amp|nbsp|quot|lt|gt|rsquo|eacute|#\d+);|\[[^[\]]+\]\(\w+:|\*\*\S/i,
);

/** UTF-8 that was read as Latin-1 or Windows-1252, and characters that were lost. */
const garbled = rule(
  'text-garbled',
  /Ã[\u0080-\u00bf©¨ª«¯¼¶¤±§]|â€[™œ\u009d“”¦˜]|Ã©|Ð[\u0080-\u00bf°µ]|\ufffd|\?\?\?+/,
);

const placeholder = rule(
  'text-placeholder',
  /^\s*$|^\W*(?:lorem ipsum|todo|tbc|tbd|xxx+|test|asdf|n\/a|untitled|placeholder|headline here|your text)\b[\s.!…]*(?:dolor.*)?$/i,
);

/** A text by language that readers of the feed's own language don't get. */
const ownLanguage: Rule = (place) => {
  const { key, value, language } = place;
  // What somebody is called in their own language is their name.
  const isName = /^(name|alsoKnownAs|address)$/.test(key);
  if (isName || !textFields.test(key) || !isObject(value) || !language) return undefined;
  const tags = Object.keys(value);
  const isText = tags.length > 0 && Object.values(value).every((one) => typeof one === 'string');
  const [bare = ''] = language.toLowerCase().split('-');
  return isText && !tags.some((tag) => tag.toLowerCase().split(/[-_]/)[0] === bare)
    ? fault('text-language-missing', place, language)
    : undefined;
};

export const textRules: readonly Rule[] = [markup, garbled, placeholder, ownLanguage];
